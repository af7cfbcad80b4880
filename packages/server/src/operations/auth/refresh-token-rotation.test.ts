import { refusalOf } from '@poolkeeper/api/testing/refusal';
import type { UserPoolClientSettings } from '@poolkeeper/api/user-pool-client/fields';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UserPoolClientRecord, UserPoolRecord } from '../../store/records.ts';
import { type SignInService, startSignInService } from './testing/sign-in-service.ts';
import { claimsOf, DAY, initiate, PASSWORD, signIn, tokensOf } from './testing/steps.ts';

let service: SignInService;
let pool: UserPoolRecord;
beforeAll(async () => {
  service = await startSignInService();
  pool = await service.pool();
  await service.user(pool, { username: 'ann', password: PASSWORD });
});
afterAll(() => service[Symbol.asyncDispose]());

const rotatingClient = (
  RetryGracePeriodSeconds: number,
  more: UserPoolClientSettings = {},
  secrets?: string[],
) =>
  service.client(
    pool,
    {
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds },
      ...more,
    },
    secrets,
  );
const exchange = async (
  { clientId: ClientId }: UserPoolClientRecord,
  RefreshToken: string | undefined,
  ClientSecret?: string,
) =>
  tokensOf(
    await service.call('GetTokensFromRefreshToken', {
      ClientId,
      RefreshToken,
      ...(ClientSecret && { ClientSecret }),
    }),
  );

const SECRET = 'a_client_secret_of_enough_length';

describe('with rotation', () => {
  test('every exchange answers a new refresh token, which is good in its turn', async () => {
    const client = await rotatingClient(0);
    const first = tokensOf(await signIn(service, client));
    const second = await exchange(client, first.RefreshToken);
    expect(second.RefreshToken).toEqual(expect.any(String));
    expect(second.RefreshToken).not.toBe(first.RefreshToken);
    const third = await exchange(client, second.RefreshToken);
    expect(third.RefreshToken).not.toBe(second.RefreshToken);
    expect(claimsOf(third.AccessToken).origin_jti).toBe(claimsOf(first.AccessToken).origin_jti);
  });

  test('the old token is refused at once without a grace period', async () => {
    const client = await rotatingClient(0);
    const { RefreshToken } = tokensOf(await signIn(service, client));
    await exchange(client, RefreshToken);
    const [code] = await refusalOf(exchange(client, RefreshToken));
    expect(code).toBe('RefreshTokenReuseException');
  });

  test('the old token is good within the grace period, and refused after it', async () => {
    const client = await rotatingClient(30);
    const { RefreshToken } = tokensOf(await signIn(service, client));
    await exchange(client, RefreshToken);
    service.clock.advance(29_999);
    expect((await exchange(client, RefreshToken)).RefreshToken).toEqual(expect.any(String));
    service.clock.advance(1);
    expect((await refusalOf(exchange(client, RefreshToken)))[0]).toBe('RefreshTokenReuseException');
  });

  test('reuse does not end the sign-in for the new token', async () => {
    const client = await rotatingClient(0);
    const { RefreshToken } = tokensOf(await signIn(service, client));
    const second = await exchange(client, RefreshToken);
    await refusalOf(exchange(client, RefreshToken));
    expect((await exchange(client, second.RefreshToken)).AccessToken).toBeDefined();
  });

  test('the new token ends when the first would have', async () => {
    const client = await rotatingClient(0, {
      RefreshTokenValidity: 2,
      TokenValidityUnits: { RefreshToken: 'days' },
    });
    const { RefreshToken } = tokensOf(await signIn(service, client));
    service.clock.advance(DAY);
    const second = await exchange(client, RefreshToken);
    service.clock.advance(DAY - 1);
    const third = await exchange(client, second.RefreshToken);
    service.clock.advance(1);
    expect(await refusalOf(exchange(client, third.RefreshToken))).toEqual([
      'NotAuthorizedException',
      'Refresh Token has expired',
    ]);
  });

  test.each(['REFRESH_TOKEN_AUTH', 'REFRESH_TOKEN'])(
    '%s is refused, whatever the list says',
    async (flow) => {
      const client = await rotatingClient(0, {
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      });
      const { RefreshToken } = tokensOf(await signIn(service, client));
      const [code] = await refusalOf(initiate(service, client, flow, { REFRESH_TOKEN: RefreshToken }));
      expect(code).toBe('InvalidParameterException');
      expect((await exchange(client, RefreshToken)).AccessToken).toBeDefined();
    },
  );

  test('tokens carry origin_jti and jti without revocation too', async () => {
    const client = await rotatingClient(0, { EnableTokenRevocation: false });
    const { AccessToken, IdToken } = tokensOf(await signIn(service, client));
    for (const token of [AccessToken, IdToken]) {
      expect(claimsOf(token)).toMatchObject({ origin_jti: expect.any(String), jti: expect.any(String) });
    }
  });
});

test('GetTokensFromRefreshToken works without rotation, and answers no refresh token', async () => {
  const client = await service.client(pool, { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] });
  const { RefreshToken } = tokensOf(await signIn(service, client));
  const tokens = await exchange(client, RefreshToken);
  expect(Object.keys(tokens).toSorted()).toEqual(['AccessToken', 'ExpiresIn', 'IdToken', 'TokenType']);
  expect((await exchange(client, RefreshToken)).AccessToken).toBeDefined();
});

describe('GetTokensFromRefreshToken of a client with a secret', () => {
  const signedIn = async () => {
    const client = await rotatingClient(0, {}, [SECRET]);
    const user = await service.core.store.users.findByName(pool.userPoolId, 'ann');
    if (!user) throw new Error('no user');
    const source = 'TokenGeneration_Authentication';
    const { refreshToken } = await service.core.tokens.signIn({ pool, client, user, source, origin: 'api' });
    return { client, refreshToken };
  };

  test('takes the secret itself', async () => {
    const { client, refreshToken } = await signedIn();
    expect((await exchange(client, refreshToken, SECRET)).AccessToken).toBeDefined();
  });

  test.each([
    ['no secret', undefined],
    ['another secret', 'another_client_secret_of_enough_length'],
  ])('refuses %s', async (_, secret) => {
    const { client, refreshToken } = await signedIn();
    expect((await refusalOf(exchange(client, refreshToken, secret)))[0]).toBe('NotAuthorizedException');
    expect((await exchange(client, refreshToken, SECRET)).AccessToken).toBeDefined();
  });
});
