/**
 * What a refresh token that is no good is answered, by REFRESH_TOKEN_AUTH through both operations and by
 * GetTokensFromRefreshToken, whose one text ends with a full stop.
 *
 * @see Amazon Cognito developer guide, "Refresh tokens"
 */
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Refusal, refusalOf, refused } from '../support/refusal.ts';
import { type PoolkeeperService, sdk, startService } from '../support/service.ts';
import { confirmedUser, signIn } from '../support/users.ts';

let service: PoolkeeperService;
let cognito: CognitoIdentityProvider;
let UserPoolId: string;
let ClientId: string;
let otherClientId: string;
beforeAll(async () => {
  service = await startService();
  cognito = sdk(service);
  UserPoolId = (await cognito.createUserPool({ PoolName: 'people' })).UserPool?.Id ?? '';
  ClientId = await newClient();
  otherClientId = await newClient();
});
afterAll(() => service[Symbol.asyncDispose]());

async function newClient(): Promise<string> {
  const { UserPoolClient } = await cognito.createUserPoolClient({
    UserPoolId,
    ClientName: 'web',
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    RefreshTokenValidity: 1,
  });
  return UserPoolClient?.ClientId ?? '';
}

/** What became of a sign-in, and the client that refreshes it afterwards. */
interface Refreshed {
  readonly token: string;
  readonly by?: string;
}

const NAE = 'NotAuthorizedException';
const INVALID = 'Invalid Refresh Token';

let users = 0;
async function signedIn(): Promise<{
  Username: string;
  AccessToken: string;
  IdToken: string;
  token: string;
}> {
  users += 1;
  const Username = `user-${users}`;
  await confirmedUser(cognito, UserPoolId, { Username });
  const { AccessToken, IdToken, RefreshToken: token } = await signIn(cognito, ClientId, Username);
  return { Username, AccessToken, IdToken, token };
}

/** A row a cause: in words, how it comes about, the message. */
const rows: readonly (readonly [cause: string, arrange: () => Promise<Refreshed>, message: string])[] = [
  ['a token of another form', async () => ({ token: 'not-a-token' }), INVALID],
  ['a token with one character changed', async () => ({ token: changed((await signedIn()).token) }), INVALID],
  ['an access token', async () => ({ token: (await signedIn()).AccessToken }), INVALID],
  ['an ID token', async () => ({ token: (await signedIn()).IdToken }), INVALID],
  [
    'a token of another client',
    async () => ({ token: (await signedIn()).token, by: otherClientId }),
    INVALID,
  ],
  [
    'a token of a deleted user',
    async () => {
      const { Username, token } = await signedIn();
      await cognito.adminDeleteUser({ UserPoolId, Username });
      return { token };
    },
    INVALID,
  ],
  [
    'a token past its end',
    async () => {
      const { token } = await signedIn();
      service.clock.advance(24 * 3600);
      return { token };
    },
    'Refresh Token has expired',
  ],
  [
    'a token that was revoked',
    async () => {
      const { token } = await signedIn();
      await cognito.revokeToken({ ClientId, Token: token });
      return { token };
    },
    'Refresh Token has been revoked',
  ],
  [
    'a token of a user who signed out everywhere',
    async () => {
      const { AccessToken, token } = await signedIn();
      await cognito.globalSignOut({ AccessToken });
      return { token };
    },
    'Refresh Token has been revoked',
  ],
  [
    'a token of a user whom an administrator signed out',
    async () => {
      const { Username, token } = await signedIn();
      await cognito.adminUserGlobalSignOut({ UserPoolId, Username });
      return { token };
    },
    'Refresh Token has been revoked',
  ],
  [
    'a token of a disabled user',
    async () => {
      const { Username, token } = await signedIn();
      await cognito.adminDisableUser({ UserPoolId, Username });
      return { token };
    },
    'User is disabled.',
  ],
];

const changed = (token: string): string => `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;

describe.each<readonly [api: string, refresh: (refreshed: Refreshed) => Promise<unknown>]>([
  [
    'InitiateAuth with REFRESH_TOKEN_AUTH',
    ({ token, by = ClientId }) =>
      cognito.initiateAuth({
        ClientId: by,
        AuthFlow: 'REFRESH_TOKEN_AUTH',
        AuthParameters: { REFRESH_TOKEN: token },
      }),
  ],
  [
    'InitiateAuth with REFRESH_TOKEN',
    ({ token, by = ClientId }) =>
      cognito.initiateAuth({
        ClientId: by,
        AuthFlow: 'REFRESH_TOKEN',
        AuthParameters: { REFRESH_TOKEN: token },
      }),
  ],
  [
    'AdminInitiateAuth with REFRESH_TOKEN_AUTH',
    ({ token, by = ClientId }) =>
      cognito.adminInitiateAuth({
        UserPoolId,
        ClientId: by,
        AuthFlow: 'REFRESH_TOKEN_AUTH',
        AuthParameters: { REFRESH_TOKEN: token },
      }),
  ],
])('%s', (_api, refresh) => {
  test.each(rows)('refuses %s', async (_cause, arrange, message) => {
    expect(await refusalOf(refresh(await arrange()))).toEqual(refused(NAE, message));
  });

  test('takes a token that is good', async () => {
    const answer = await refresh(await signedIn());
    expect(answer).toMatchObject({
      AuthenticationResult: { AccessToken: expect.any(String), ExpiresIn: 3600 },
    });
    expect(answer).not.toHaveProperty('AuthenticationResult.RefreshToken');
  });
});

describe('GetTokensFromRefreshToken', () => {
  const exchange = ({ token, by = ClientId }: Refreshed) =>
    cognito.getTokensFromRefreshToken({ ClientId: by, RefreshToken: token });
  const inItsWords = (message: string): Refusal =>
    refused(NAE, message === INVALID ? `${INVALID}.` : message);

  test.each(rows)('refuses %s', async (_cause, arrange, message) => {
    expect(await refusalOf(exchange(await arrange()))).toEqual(inItsWords(message));
  });

  test('takes a token that is good', async () => {
    const { AuthenticationResult } = await exchange(await signedIn());
    expect(AuthenticationResult?.AccessToken).toBeDefined();
    expect(AuthenticationResult).not.toHaveProperty('RefreshToken');
  });
});
