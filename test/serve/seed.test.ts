import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AdminListGroupsForUserCommand,
  DescribeUserPoolClientCommand,
  InitiateAuthCommand,
  ListUserPoolsCommand,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { sdk, startService } from '../support/service.ts';
import { runCommand, serve, temporaryFolder } from './command.ts';

const seed = {
  UserPools: [
    {
      PoolName: 'people',
      UserPoolTags: { _custom_id_: 'us-east-1_people', '_custom_client_id_:web': 'webclient' },
      UserPoolClients: [{ ClientName: 'web', ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] }],
      ResourceServers: [
        { Identifier: 'orders', Name: 'Orders', Scopes: [{ ScopeName: 'read', ScopeDescription: 'Read' }] },
      ],
      Groups: [{ GroupName: 'admins', Precedence: 1 }],
      Users: [
        {
          Username: 'jane',
          UserAttributes: [{ Name: 'email', Value: 'jane@example.com' }],
          Password: 'Correct-horse-1',
          Groups: ['admins'],
        },
      ],
    },
  ],
};

const written = (folder: string, content: unknown): string => {
  const path = join(folder, 'seed.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
};

const signIn = new InitiateAuthCommand({
  ClientId: 'webclient',
  AuthFlow: 'USER_PASSWORD_AUTH',
  AuthParameters: { USERNAME: 'jane', PASSWORD: 'Correct-horse-1' },
});

describe('a seed', () => {
  test('creates pools, clients, groups and users under their fixed ids, and the user signs in', async () => {
    using folder = temporaryFolder();
    await using service = await startService({ seed: written(folder.path, seed) });
    const cognito = sdk(service);
    const { UserPoolClient } = await cognito.send(
      new DescribeUserPoolClientCommand({ UserPoolId: 'us-east-1_people', ClientId: 'webclient' }),
    );
    expect(UserPoolClient?.ClientName).toBe('web');
    const { Groups } = await cognito.send(
      new AdminListGroupsForUserCommand({ UserPoolId: 'us-east-1_people', Username: 'jane' }),
    );
    expect(Groups?.map(({ GroupName }) => GroupName)).toEqual(['admins']);
    expect((await cognito.send(signIn)).AuthenticationResult?.AccessToken).toMatch(/^ey/);
  });

  test('is planted again by a reset, and nothing else is left', async () => {
    using folder = temporaryFolder();
    await using service = await startService({ seed: written(folder.path, seed) });
    const cognito = sdk(service);
    await cognito.send(signIn);
    service.clock.advance(86_400);
    expect((await fetch(`${service.url}/_poolkeeper/reset`, { method: 'POST' })).status).toBe(200);
    expect(Math.abs(service.clock.now().getTime() - Date.now())).toBeLessThan(60_000);
    expect((await cognito.send(new ListUserPoolsCommand({ MaxResults: 10 }))).UserPools).toHaveLength(1);
    expect((await cognito.send(signIn)).AuthenticationResult?.AccessToken).toMatch(/^ey/);
  });

  test('leaves what is there as it is', async () => {
    using folder = temporaryFolder();
    const args = ['--data', join(folder.path, 'data'), '--seed', written(folder.path, seed)];
    await using first = await serve(args);
    first.process.kill('SIGTERM');
    await first.ended;
    await using second = await serve(args);
    const { Users } = await sdk(second).send(new ListUsersCommand({ UserPoolId: 'us-east-1_people' }));
    expect(Users?.map(({ Username }) => Username)).toEqual(['jane']);
  });

  test.each([
    [
      'a member that is mistyped',
      { UserPools: [{ PoolNam: 'a' }] },
      'UserPools[0] has an unknown member PoolNam. Did you mean PoolName?',
    ],
    [
      'a password that the pool does not take',
      { UserPools: [{ PoolName: 'a', Users: [{ Username: 'jane', Password: 'short' }] }] },
      'pool a: AdminSetUserPassword: InvalidPasswordException:',
    ],
  ])('with %s is refused by name, and nothing starts', async (_, content, message) => {
    using folder = temporaryFolder();
    const ended = await runCommand([
      'serve',
      '--memory',
      '--port',
      '0',
      '--seed',
      written(folder.path, content),
    ]);
    expect([ended.code, ended.stdout]).toEqual([2, '']);
    expect(ended.stderr).toContain(message);
  });
});
