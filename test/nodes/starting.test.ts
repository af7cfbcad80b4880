import { writeFileSync } from 'node:fs';
import {
  ConfirmSignUpCommand,
  CreateUserPoolCommand,
  DescribeUserPoolCommand,
  GetUserCommand,
  InitiateAuthCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newestCodeAt, type PostgresCluster, startPostgresCluster } from '../support/nodes.ts';
import { isInstalled } from '../support/programs.ts';
import { poolkeeper, serve } from '../support/serve.ts';
import { createPoolAndClient, sdk } from '../support/service.ts';

const installed = isInstalled('postgres');
const title = installed ? 'nodes that start' : 'nodes that start (skipped: PostgreSQL is not installed here)';

describe.skipIf(!installed)(title, () => {
  let cluster: PostgresCluster;
  beforeAll(async () => {
    cluster = await startPostgresCluster();
  });
  afterAll(() => cluster?.[Symbol.asyncDispose]());

  it('come up together on an empty database and a key file that is not there yet', async () => {
    const nodes = await Promise.all([cluster.startNode(), cluster.startNode(), cluster.startNode()]);
    for (const { url } of nodes) expect((await fetch(`${url}/health`)).status).toBe(200);
    const [one, ...others] = nodes.map((node) => sdk(node));
    const { UserPool } = (await one?.send(new CreateUserPoolCommand({ PoolName: 'people' }))) ?? {};
    for (const other of others) {
      const described = await other.send(new DescribeUserPoolCommand({ UserPoolId: UserPool?.Id }));
      expect(described.UserPool).toEqual(UserPool);
    }
    const ended = await Promise.all(nodes.map((node) => node.stop()));
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
  });

  it('agree on an issuer when nobody named one, and take the tokens of each other', async () => {
    const options = ['--database', await cluster.postgres.newDatabase(), ...cluster.options.slice(2)];
    await using one = await serve(options);
    await using two = await serve(options);
    const { clientId } = await createPoolAndClient(sdk(one), {
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
    });
    const user = { ClientId: clientId, Username: 'jane', Password: 'Correct-horse-1' };
    const UserAttributes = [{ Name: 'email', Value: 'jane@example.com' }];
    await sdk(one).send(new SignUpCommand({ ...user, UserAttributes }));
    const ConfirmationCode = await newestCodeAt(one, 'jane');
    await sdk(one).send(new ConfirmSignUpCommand({ ...user, ConfirmationCode }));
    for (const [here, there] of [
      [one, two],
      [two, one],
    ] as const) {
      const signedIn = await sdk(here).send(
        new InitiateAuthCommand({
          ClientId: clientId,
          AuthFlow: 'USER_PASSWORD_AUTH',
          AuthParameters: { USERNAME: 'jane', PASSWORD: user.Password },
        }),
      );
      const { AccessToken } = signedIn.AuthenticationResult ?? {};
      expect(await sdk(there).send(new GetUserCommand({ AccessToken }))).toMatchObject({ Username: 'jane' });
    }
  });

  it('refuse to start with a sealing key that is not the one of the database', async () => {
    const [database = '', keyFile = ''] = [cluster.options[1], cluster.options[3]];
    const otherFile = `${keyFile}.other`;
    writeFileSync(otherFile, `${Buffer.alloc(32, 7).toString('base64')}\n`);
    const ended = await poolkeeper(['serve', '--port', '0', '--database', database, '--key-file', otherFile]);
    expect(ended).toMatchObject({ code: 2, output: '' });
    expect(ended.errors).toBe(
      `poolkeeper: ${otherFile} does not hold the sealing key of this database. Give the right one with --key-file.\n`,
    );
  });

  it('refuse to start when the database cannot be reached, and say so', async () => {
    const [, , , keyFile = ''] = cluster.options;
    const nowhere = 'postgres://poolkeeper:s3cret-word@127.0.0.1:1/none';
    const ended = await poolkeeper(['serve', '--port', '0', '--database', nowhere, '--key-file', keyFile]);
    expect(ended).toMatchObject({ code: 1, output: '' });
    expect(ended.errors).toMatch(/^poolkeeper: .*ECONNREFUSED 127\.0\.0\.1:1.*\n$/);
    expect(ended.errors).not.toContain('s3cret-word');
  });
});
