/**
 * Every operation in which a client proves its secret: either of two secrets is accepted, and nothing else is.
 *
 * @see Amazon Cognito developer guide, "Computing secret hash values"
 */
import { createHmac } from 'node:crypto';
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalOf, refused } from '../support/refusal.ts';
import {
  createPoolAndClient,
  newestCode,
  type PoolkeeperService,
  sdk,
  startService,
} from '../support/service.ts';
import { confirmedUser, PASSWORD, pairs } from '../support/users.ts';

let service: PoolkeeperService;
let cognito: CognitoIdentityProvider;
let UserPoolId: string;
/** A client with two secrets, and one with none. */
let ClientId: string;
let publicId: string;
const secrets: string[] = [];
beforeAll(async () => {
  service = await startService();
  cognito = sdk(service);
  const ExplicitAuthFlows = [
    'ALLOW_USER_PASSWORD_AUTH',
    'ALLOW_ADMIN_USER_PASSWORD_AUTH',
    'ALLOW_USER_SRP_AUTH',
    'ALLOW_REFRESH_TOKEN_AUTH',
  ] as const;
  const made = await createPoolAndClient(cognito, {
    GenerateSecret: true,
    ExplicitAuthFlows: [...ExplicitAuthFlows],
  });
  UserPoolId = made.userPoolId;
  ClientId = made.clientId;
  const { ClientSecretDescriptor } = await cognito.addUserPoolClientSecret({ UserPoolId, ClientId });
  secrets.push(made.clientSecret ?? '', ClientSecretDescriptor?.ClientSecretValue ?? '');
  const { UserPoolClient } = await cognito.createUserPoolClient({
    UserPoolId,
    ClientName: 'public',
    ExplicitAuthFlows: [...ExplicitAuthFlows],
  });
  publicId = UserPoolClient?.ClientId ?? '';
});
afterAll(() => service[Symbol.asyncDispose]());

const NAE = 'NotAuthorizedException';
const NO_SECRET = 'no_secret_of_this_client_at_all';

const hashOf = (secret: string, name: string, client = ClientId): string =>
  createHmac('sha256', secret).update(`${name}${client}`).digest('base64');

let users = 0;
/** The name of a user who is new, confirmed and has a verified address. */
async function newUser(): Promise<string> {
  users += 1;
  const Username = `user-${users}`;
  const attributes = { email: `${Username}@example.com`, email_verified: 'true' };
  await confirmedUser(cognito, UserPoolId, { Username, attributes });
  return Username;
}
/** The name of a user who signed up through the client and did not confirm. */
async function newSignUp(): Promise<string> {
  users += 1;
  const Username = `user-${users}`;
  await cognito.signUp({
    ClientId: publicId,
    Username,
    Password: PASSWORD,
    UserAttributes: pairs({ email: `${Username}@example.com` }),
  });
  return Username;
}
/** A session that waits for a new password. */
async function newPasswordSession(client: string, name: string): Promise<string | undefined> {
  await cognito.adminSetUserPassword({ UserPoolId, Username: name, Password: PASSWORD, Permanent: false });
  const SECRET_HASH = client === ClientId ? hashOf(secrets[0] ?? '', name) : undefined;
  const { Session } = await cognito.adminInitiateAuth({
    UserPoolId,
    ClientId: client,
    AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: name, PASSWORD, ...(SECRET_HASH && { SECRET_HASH }) },
  });
  return Session;
}

/** Prepares a call that succeeds once it comes with the right hash of the name, or with none from a public client. */
interface Prepared {
  readonly name: string;
  readonly call: (hash: string | undefined) => Promise<unknown>;
}
const optional = (SECRET_HASH: string | undefined) => (SECRET_HASH === undefined ? {} : { SECRET_HASH });

/** A row an operation that takes a secret hash. */
const operations: readonly (readonly [operation: string, prepare: (client: string) => Promise<Prepared>])[] =
  [
    [
      'SignUp',
      async (client) => {
        users += 1;
        const name = `user-${users}`;
        return {
          name,
          call: (SecretHash) =>
            cognito.signUp({ ClientId: client, Username: name, Password: PASSWORD, SecretHash }),
        };
      },
    ],
    [
      'ConfirmSignUp',
      async (client) => {
        const name = await newSignUp();
        const ConfirmationCode = await newestCode(service, name);
        return {
          name,
          call: (SecretHash) =>
            cognito.confirmSignUp({ ClientId: client, Username: name, ConfirmationCode, SecretHash }),
        };
      },
    ],
    [
      'ResendConfirmationCode',
      async (client) => {
        const name = await newSignUp();
        return {
          name,
          call: (SecretHash) =>
            cognito.resendConfirmationCode({ ClientId: client, Username: name, SecretHash }),
        };
      },
    ],
    [
      'ForgotPassword',
      async (client) => {
        const name = await newUser();
        return {
          name,
          call: (SecretHash) => cognito.forgotPassword({ ClientId: client, Username: name, SecretHash }),
        };
      },
    ],
    [
      'ConfirmForgotPassword',
      async (client) => {
        const name = await newUser();
        await cognito.forgotPassword({ ClientId: publicId, Username: name });
        const ConfirmationCode = await newestCode(service, name);
        return {
          name,
          call: (SecretHash) =>
            cognito.confirmForgotPassword({
              ClientId: client,
              Username: name,
              ConfirmationCode,
              Password: 'Other-horse-2',
              SecretHash,
            }),
        };
      },
    ],
    [
      'InitiateAuth',
      async (client) => {
        const name = await newUser();
        return {
          name,
          call: (hash) =>
            cognito.initiateAuth({
              ClientId: client,
              AuthFlow: 'USER_PASSWORD_AUTH',
              AuthParameters: { USERNAME: name, PASSWORD, ...optional(hash) },
            }),
        };
      },
    ],
    [
      'AdminInitiateAuth',
      async (client) => {
        const name = await newUser();
        return {
          name,
          call: (hash) =>
            cognito.adminInitiateAuth({
              UserPoolId,
              ClientId: client,
              AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
              AuthParameters: { USERNAME: name, PASSWORD, ...optional(hash) },
            }),
        };
      },
    ],
    [
      'RespondToAuthChallenge',
      async (client) => {
        const name = await newUser();
        const Session = await newPasswordSession(client, name);
        return {
          name,
          call: (hash) =>
            cognito.respondToAuthChallenge({
              ClientId: client,
              ChallengeName: 'NEW_PASSWORD_REQUIRED',
              Session,
              ChallengeResponses: { USERNAME: name, NEW_PASSWORD: 'Other-horse-2', ...optional(hash) },
            }),
        };
      },
    ],
    [
      'AdminRespondToAuthChallenge',
      async (client) => {
        const name = await newUser();
        const Session = await newPasswordSession(client, name);
        return {
          name,
          call: (hash) =>
            cognito.adminRespondToAuthChallenge({
              UserPoolId,
              ClientId: client,
              ChallengeName: 'NEW_PASSWORD_REQUIRED',
              Session,
              ChallengeResponses: { USERNAME: name, NEW_PASSWORD: 'Other-horse-2', ...optional(hash) },
            }),
        };
      },
    ],
  ];

describe.each(operations)('the secret hash of %s', (_operation, prepare) => {
  test.each([0, 1])('is accepted when made with secret %i of the client', async (index) => {
    const { name, call } = await prepare(ClientId);
    await expect(call(hashOf(secrets[index] ?? '', name))).resolves.toBeDefined();
  });

  test('is missed, and refused where it is wrong; the right one is good afterwards', async () => {
    const { name, call } = await prepare(ClientId);
    expect(await refusalOf(call(undefined))).toEqual(
      refused(NAE, `Client ${ClientId} is configured with secret but SECRET_HASH was not received`),
    );
    const wrong = refused(NAE, `Unable to verify secret hash for client ${ClientId}`);
    expect(await refusalOf(call(hashOf(NO_SECRET, name)))).toEqual(wrong);
    expect(await refusalOf(call(hashOf(secrets[0] ?? '', 'somebody-else')))).toEqual(wrong);
    await expect(call(hashOf(secrets[0] ?? '', name))).resolves.toBeDefined();
  });

  test('is refused from a client that has no secret', async () => {
    const { name, call } = await prepare(publicId);
    expect(await refusalOf(call(hashOf(NO_SECRET, name, publicId)))).toEqual(
      refused(NAE, `Unable to verify secret hash for client ${publicId}`),
    );
    await expect(call(undefined)).resolves.toBeDefined();
  });
});

describe('a refresh', () => {
  async function refreshToken(): Promise<{ name: string; REFRESH_TOKEN: string; sub: string }> {
    const name = await newUser();
    const { AuthenticationResult } = await cognito.initiateAuth({
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: name, PASSWORD, SECRET_HASH: hashOf(secrets[0] ?? '', name) },
    });
    const { UserAttributes } = await cognito.adminGetUser({ UserPoolId, Username: name });
    const sub = UserAttributes?.find(({ Name }) => Name === 'sub')?.Value ?? '';
    return { name, REFRESH_TOKEN: AuthenticationResult?.RefreshToken ?? '', sub };
  }
  const refresh = (REFRESH_TOKEN: string, hash?: string) =>
    cognito.initiateAuth({
      ClientId,
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters: { REFRESH_TOKEN, ...optional(hash) },
    });

  test('takes a hash of the username or the sub with either secret, and words its refusal in its own way', async () => {
    const { name, REFRESH_TOKEN, sub } = await refreshToken();
    for (const secret of secrets) {
      for (const hashed of [name, sub]) {
        await expect(refresh(REFRESH_TOKEN, hashOf(secret, hashed))).resolves.toBeDefined();
      }
    }
    const wrong = hashOf(NO_SECRET, name);
    expect(await refusalOf(refresh(REFRESH_TOKEN, wrong))).toEqual(
      refused(NAE, `SecretHash does not match for the client: ${ClientId}`),
    );
    expect(await refusalOf(refresh(REFRESH_TOKEN))).toEqual(
      refused(NAE, `Client ${ClientId} is configured with secret but SECRET_HASH was not received`),
    );
  });

  test('by GetTokensFromRefreshToken and the end by RevokeToken take either secret itself', async () => {
    for (const ClientSecret of secrets) {
      const { REFRESH_TOKEN: RefreshToken } = await refreshToken();
      const exchange = (secret?: string) =>
        cognito.getTokensFromRefreshToken({ ClientId, RefreshToken, ClientSecret: secret });
      await expect(exchange(ClientSecret)).resolves.toBeDefined();
      for (const secret of [undefined, NO_SECRET]) {
        expect(await refusalOf(exchange(secret))).toEqual(refused(NAE, 'Invalid Refresh Token.'));
      }
      const revoke = (secret?: string) =>
        cognito.revokeToken({ ClientId, Token: RefreshToken, ClientSecret: secret });
      for (const secret of [undefined, NO_SECRET]) {
        expect((await refusalOf(revoke(secret)))[0]).toMatch(/^(?:Unauthorized|NotAuthorized)Exception$/);
      }
      await revoke(ClientSecret);
      expect(await refusalOf(exchange(ClientSecret))).toEqual(refused(NAE, 'Refresh Token has been revoked'));
    }
  });
});

test('a secret that was deleted proves nothing any more', async () => {
  const { ClientSecrets = [] } = await cognito.listUserPoolClientSecrets({ UserPoolId, ClientId });
  const [first, second] = secrets;
  await cognito.deleteUserPoolClientSecret({
    UserPoolId,
    ClientId,
    ClientSecretId: ClientSecrets[0]?.ClientSecretId,
  });
  const name = await newUser();
  const attempt = (secret = '') =>
    cognito.initiateAuth({
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: name, PASSWORD, SECRET_HASH: hashOf(secret, name) },
    });
  expect(await refusalOf(attempt(first))).toEqual(
    refused(NAE, `Unable to verify secret hash for client ${ClientId}`),
  );
  await expect(attempt(second)).resolves.toHaveProperty('AuthenticationResult');
});
