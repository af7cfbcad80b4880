import {
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  ListUserPoolsCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServingCommand, serve } from './command.ts';

const key = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a secret of some length' };

describe('strict mode, with the AWS SDK', () => {
  let service: ServingCommand;
  beforeAll(async () => {
    service = await serve(['--memory', '--access-key', key.accessKeyId, '--secret-key', key.secretAccessKey]);
  });
  afterAll(() => service[Symbol.asyncDispose]());

  const client = (credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }) =>
    new CognitoIdentityProviderClient({
      endpoint: service.url,
      region: 'us-east-1',
      credentials,
      maxAttempts: 1,
    });
  const list = new ListUserPoolsCommand({ MaxResults: 1 });

  test('lets the configured key in, and public operations without any', async () => {
    const { UserPool } = await client(key).send(new CreateUserPoolCommand({ PoolName: 'people' }));
    const created = await client(key).send(
      new CreateUserPoolClientCommand({ UserPoolId: UserPool?.Id, ClientName: 'web' }),
    );
    const publicCall = client(key).send(
      new SignUpCommand({
        ClientId: created.UserPoolClient?.ClientId,
        Username: 'jane',
        Password: 'short',
      }),
    );
    await expect(publicCall).rejects.toMatchObject({ name: 'InvalidPasswordException' });
  });

  test('refuses another secret', async () => {
    const call = client({ ...key, secretAccessKey: 'another secret' }).send(list);
    await expect(call).rejects.toMatchObject({
      name: 'InvalidSignatureException',
      message: expect.stringContaining('The request signature we calculated does not match'),
    });
  });

  test('refuses another key', async () => {
    const call = client({ ...key, accessKeyId: 'AKIDOTHER' }).send(list);
    await expect(call).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
      message: 'The security token included in the request is invalid.',
    });
  });

  test('refuses a session token', async () => {
    const call = client({ ...key, sessionToken: 'token' }).send(list);
    await expect(call).rejects.toMatchObject({ name: 'UnrecognizedClientException' });
  });

  test('has neither inbox, clock nor reset', async () => {
    const routes = [
      ['GET', 'inbox'],
      ['POST', 'clock'],
      ['POST', 'reset'],
    ] as const;
    for (const [method, name] of routes) {
      expect((await fetch(`${service.url}/_poolkeeper/${name}`, { method })).status).toBe(404);
    }
  });
});
