import { refusalOf } from '@poolkeeper/api/testing/refusal';
import type { UserPoolClientSettings } from '@poolkeeper/api/user-pool-client/fields';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UserPoolClientRecord, UserPoolRecord } from '../../store/records.ts';
import { type SignInService, secretHash, startSignInService } from './testing/sign-in-service.ts';
import { claimsOf, everyFlow, initiate, PASSWORD, signIn, tokensOf } from './testing/steps.ts';

let service: SignInService;
let pool: UserPoolRecord;
beforeAll(async () => {
  service = await startSignInService();
  pool = await service.pool();
  await service.user(pool, { username: 'ann', password: PASSWORD });
});
afterAll(() => service[Symbol.asyncDispose]());

const SECRET = 'a_client_secret_of_enough_length';
const newClient = (settings: UserPoolClientSettings = {}, secrets?: string[]) =>
  service.client(pool, { ...everyFlow, ...settings }, secrets);
const revoke = (
  { clientId: ClientId }: UserPoolClientRecord,
  Token: string | undefined,
  ClientSecret?: string,
) => service.call('RevokeToken', { ClientId, Token, ...(ClientSecret && { ClientSecret }) });

describe('with EnableTokenRevocation', () => {
  test.each([
    ['set', { EnableTokenRevocation: true }],
    ['not said', {}],
  ])('%s: tokens carry origin_jti, and a refresh token can be revoked', async (_, settings) => {
    const client = await newClient(settings);
    const { AccessToken, IdToken, RefreshToken } = tokensOf(await signIn(service, client));
    const { origin_jti } = claimsOf(AccessToken);
    expect(origin_jti).toEqual(expect.any(String));
    expect(claimsOf(IdToken)).toMatchObject({ origin_jti, jti: expect.any(String) });
    expect(await revoke(client, RefreshToken)).toEqual({});
    expect(
      await refusalOf(initiate(service, client, 'REFRESH_TOKEN_AUTH', { REFRESH_TOKEN: RefreshToken })),
    ).toEqual(['NotAuthorizedException', 'Refresh Token has been revoked']);
    expect(await refusalOf(service.core.tokens.authorize(AccessToken ?? ''))).toEqual([
      'NotAuthorizedException',
      'Access Token has been revoked',
    ]);
  });

  test('access tokens of later refreshes are revoked with it', async () => {
    const client = await newClient();
    const { RefreshToken } = tokensOf(await signIn(service, client));
    const later = tokensOf(
      await initiate(service, client, 'REFRESH_TOKEN_AUTH', { REFRESH_TOKEN: RefreshToken }),
    );
    await revoke(client, RefreshToken);
    expect((await refusalOf(service.core.tokens.authorize(later.AccessToken ?? '')))[1]).toBe(
      'Access Token has been revoked',
    );
  });

  test('other sign-ins stay', async () => {
    const client = await newClient();
    const [one, other] = [tokensOf(await signIn(service, client)), tokensOf(await signIn(service, client))];
    await revoke(client, one.RefreshToken);
    expect((await service.core.tokens.authorize(other.AccessToken ?? '')).user.username).toBe('ann');
  });

  test('an unknown and an already revoked token succeed', async () => {
    const client = await newClient();
    const { RefreshToken } = tokensOf(await signIn(service, client));
    await revoke(client, RefreshToken);
    expect(await revoke(client, RefreshToken)).toEqual({});
    expect(await revoke(client, 'unknown')).toEqual({});
  });

  test.each(['AccessToken', 'IdToken'] as const)('an %s is of the wrong kind', async (kind) => {
    const client = await newClient();
    const tokens = tokensOf(await signIn(service, client));
    expect((await refusalOf(revoke(client, tokens[kind])))[0]).toBe('UnsupportedTokenTypeException');
  });

  test('a token of another client is refused and stays', async () => {
    const [client, other] = [await newClient(), await newClient()];
    const { RefreshToken, AccessToken } = tokensOf(await signIn(service, client));
    expect((await refusalOf(revoke(other, RefreshToken)))[0]).toBe('UnauthorizedException');
    expect((await service.core.tokens.authorize(AccessToken ?? '')).user.username).toBe('ann');
  });

  describe('of a client with a secret', () => {
    const signedIn = async () => {
      const client = await newClient({}, [SECRET]);
      const SECRET_HASH = secretHash(SECRET, 'ann', client.clientId);
      return { client, ...tokensOf(await signIn(service, client, { SECRET_HASH })) };
    };

    test('takes the secret itself', async () => {
      const { client, RefreshToken } = await signedIn();
      expect(await revoke(client, RefreshToken, SECRET)).toEqual({});
    });

    test.each([
      ['no secret', undefined],
      ['another secret', 'another_client_secret_of_enough_length'],
    ])('refuses %s', async (_, secret) => {
      const { client, RefreshToken } = await signedIn();
      expect((await refusalOf(revoke(client, RefreshToken, secret)))[0]).toBe('UnauthorizedException');
    });
  });

  test('an unknown client is refused', async () => {
    const refused = await refusalOf(service.call('RevokeToken', { ClientId: 'nobody', Token: 'x' }));
    expect(refused[0]).toBe('UnauthorizedException');
  });
});

describe('without EnableTokenRevocation', () => {
  test('tokens carry no origin_jti, and RevokeToken is not available', async () => {
    const client = await newClient({ EnableTokenRevocation: false });
    const { AccessToken, RefreshToken } = tokensOf(await signIn(service, client));
    expect(claimsOf(AccessToken)).not.toHaveProperty('origin_jti');
    expect((await refusalOf(revoke(client, RefreshToken)))[0]).toBe('UnsupportedOperationException');
    expect((await service.core.tokens.authorize(AccessToken ?? '')).user.username).toBe('ann');
  });

  test('turning it off does not bring a revoked token back', async () => {
    const client = await newClient();
    const { AccessToken, RefreshToken } = tokensOf(await signIn(service, client));
    await revoke(client, RefreshToken);
    const settings = { ...client.settings, EnableTokenRevocation: false };
    await service.core.store.userPoolClients.replace({ ...client, settings, version: 2 }, 1);
    expect((await refusalOf(service.core.tokens.authorize(AccessToken ?? '')))[1]).toBe(
      'Access Token has been revoked',
    );
  });

  test('tokens from before it was turned on cannot be revoked', async () => {
    const client = await newClient({ EnableTokenRevocation: false });
    const { AccessToken, RefreshToken } = tokensOf(await signIn(service, client));
    await service.core.store.userPoolClients.replace({ ...client, settings: everyFlow, version: 2 }, 1);
    await revoke(client, RefreshToken);
    expect((await service.core.tokens.authorize(AccessToken ?? '')).user.username).toBe('ann');
  });
});
