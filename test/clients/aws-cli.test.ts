import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signUpConfirmed } from '../support/accounts.ts';
import { isInstalled } from '../support/programs.ts';
import { createPoolAndClient, type PoolkeeperService, sdk, startService } from '../support/service.ts';

const run = promisify(execFile);

describe.skipIf(!isInstalled('aws'))('the AWS CLI', () => {
  let service: PoolkeeperService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service[Symbol.asyncDispose]());

  const aws = async (...args: string[]): Promise<Record<string, Record<string, unknown>>> => {
    const { stdout } = await run(
      'aws',
      ['cognito-idp', ...args, '--endpoint-url', service.url, '--output', 'json'],
      {
        env: {
          ...process.env,
          AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
          AWS_SECRET_ACCESS_KEY: 'secret',
          AWS_DEFAULT_REGION: 'us-east-1',
          AWS_EC2_METADATA_DISABLED: 'true',
        },
      },
    );
    // Every command called here prints an object.
    return JSON.parse(stdout || '{}') as Record<string, Record<string, unknown>>;
  };

  it('creates a pool and a client, lists, and deletes', async () => {
    const { UserPool } = await aws('create-user-pool', '--pool-name', 'cli');
    const pool = String(UserPool?.Id);
    const { UserPoolClient } = await aws(
      ...['create-user-pool-client', '--user-pool-id', pool, '--client-name', 'web', '--generate-secret'],
    );
    expect(UserPoolClient?.ClientSecret).toMatch(/^[0-9a-v]{50,52}$/);
    const { UserPoolClients } = await aws('list-user-pool-clients', '--user-pool-id', pool);
    expect(UserPoolClients).toEqual([
      { ClientId: UserPoolClient?.ClientId, ClientName: 'web', UserPoolId: pool },
    ]);
    await aws(
      'delete-user-pool-client',
      '--user-pool-id',
      pool,
      '--client-id',
      String(UserPoolClient?.ClientId),
    );
    await aws('delete-user-pool', '--user-pool-id', pool);
    await expect(aws('describe-user-pool', '--user-pool-id', pool)).rejects.toThrow(
      `(ResourceNotFoundException) when calling the DescribeUserPool operation: User pool ${pool} does not exist.`,
    );
  });

  it('signs in', async () => {
    const ids = await createPoolAndClient(sdk(service), { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] });
    await signUpConfirmed(service, sdk(service), ids.clientId, 'jane', 'Correct-horse-1');
    const { AuthenticationResult } = await aws(
      ...['initiate-auth', '--client-id', ids.clientId, '--auth-flow', 'USER_PASSWORD_AUTH'],
      ...['--auth-parameters', 'USERNAME=jane,PASSWORD=Correct-horse-1'],
    );
    expect(AuthenticationResult).toMatchObject({ TokenType: 'Bearer', ExpiresIn: 3600 });
  });
});
