/**
 * A service of its own for a test, and the real AWS SDK pointed at it.
 *
 * @module
 */
import {
  CognitoIdentityProvider,
  type CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  type CreateUserPoolClientCommandInput,
  CreateUserPoolCommand,
  type CreateUserPoolCommandInput,
} from '@aws-sdk/client-cognito-identity-provider';
import { type PoolkeeperService, type StartOptions, start } from '@poolkeeper/server';

export type { PoolkeeperService };

/** Starts a service in memory on a free port with a clock that moves. */
export const startService = (options: StartOptions = {}): Promise<PoolkeeperService> =>
  start({ memory: true, port: 0, testClock: true, logLevel: 'silent', ...options });

/**
 * The AWS SDK as an application configures it, but for the endpoint; `ca` is trusted besides the usual ones. It takes
 * commands, and has a method for each.
 */
export const sdk = (
  service: { url: string },
  { region = 'us-east-1', ca }: { region?: string; ca?: string } = {},
): CognitoIdentityProvider =>
  new CognitoIdentityProvider({
    endpoint: service.url,
    region,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    maxAttempts: 1,
    ...(ca === undefined ? {} : { requestHandler: { httpsAgent: { ca } } }),
  });

export interface PoolAndClient {
  readonly userPoolId: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
}

/** A pool that verifies e-mail addresses, and a client of it. */
export async function createPoolAndClient(
  cognito: CognitoIdentityProviderClient,
  client: Partial<CreateUserPoolClientCommandInput> = {},
  pool: Partial<CreateUserPoolCommandInput> = {},
): Promise<PoolAndClient> {
  const { UserPool } = await cognito.send(
    new CreateUserPoolCommand({ PoolName: 'people', AutoVerifiedAttributes: ['email'], ...pool }),
  );
  if (!UserPool?.Id) throw new Error('the pool has no id');
  const { UserPoolClient } = await cognito.send(
    new CreateUserPoolClientCommand({ ClientName: 'web', ...client, UserPoolId: UserPool.Id }),
  );
  if (!UserPoolClient?.ClientId) throw new Error('the client has no id');
  return {
    userPoolId: UserPool.Id,
    clientId: UserPoolClient.ClientId,
    clientSecret: UserPoolClient.ClientSecret,
  };
}

/** The code of the newest message to a user. */
export async function newestCode(service: PoolkeeperService, username: string): Promise<string> {
  const [message] = await service.inbox({ username });
  if (!message) throw new Error(`no message to ${username}`);
  return message.code;
}
