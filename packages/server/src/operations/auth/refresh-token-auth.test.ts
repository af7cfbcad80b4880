import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UserPoolClientRecord, UserPoolRecord } from '../../store/records.ts';
import { type SignInService, startSignInService } from './testing/sign-in-service.ts';
import { claimsOf, DAY, everyFlow, initiate, MINUTE, PASSWORD, signIn, tokensOf } from './testing/steps.ts';

let service: SignInService;
let pool: UserPoolRecord;
let client: UserPoolClientRecord;
beforeAll(async () => {
  service = await startSignInService();
  pool = await service.pool();
  client = await service.client(pool, everyFlow);
  await service.user(pool, { username: 'ann', password: PASSWORD });
});
afterAll(() => service[Symbol.asyncDispose]());

const refresh = (by: UserPoolClientRecord, REFRESH_TOKEN: string | undefined, flow = 'REFRESH_TOKEN_AUTH') =>
  initiate(service, by, flow, { REFRESH_TOKEN });
const exchange = (by: UserPoolClientRecord, RefreshToken: string | undefined) =>
  service.call('GetTokensFromRefreshToken', { ClientId: by.clientId, RefreshToken });

test.each(['REFRESH_TOKEN_AUTH', 'REFRESH_TOKEN'])(
  '%s answers new tokens of the same sign-in',
  async (flow) => {
    const first = tokensOf(await signIn(service, client));
    service.clock.advance(10 * MINUTE);
    const second = tokensOf(await refresh(client, first.RefreshToken, flow));
    expect(Object.keys(second).toSorted()).toEqual(['AccessToken', 'ExpiresIn', 'IdToken', 'TokenType']);
    const [before, after] = [claimsOf(first.AccessToken), claimsOf(second.AccessToken)];
    expect(after.origin_jti).toBe(before.origin_jti);
    expect(after.auth_time).toBe(before.auth_time);
    expect(after.iat).toBe(Number(before.iat) + 600);
  },
);

test('AdminInitiateAuth refreshes too', async () => {
  const { RefreshToken } = tokensOf(await signIn(service, client));
  const step = await service.call('AdminInitiateAuth', {
    UserPoolId: pool.userPoolId,
    ClientId: client.clientId,
    AuthFlow: 'REFRESH_TOKEN_AUTH',
    AuthParameters: { REFRESH_TOKEN: RefreshToken },
  });
  expect(tokensOf(step).AccessToken).toBeDefined();
});

/** What REFRESH_TOKEN_AUTH answers, and what GetTokensFromRefreshToken does. */
async function refusals(by: UserPoolClientRecord, token: string | undefined) {
  return [await refusalOf(refresh(by, token)), await refusalOf(exchange(by, token))];
}
const invalid = [
  ['NotAuthorizedException', 'Invalid Refresh Token'],
  ['NotAuthorizedException', 'Invalid Refresh Token.'],
];
const both = (message: string) => [
  ['NotAuthorizedException', message],
  ['NotAuthorizedException', message],
];

test('a token of another form is invalid', async () => {
  expect(await refusals(client, 'not-a-token')).toEqual(invalid);
});

test('an access token is invalid', async () => {
  const { AccessToken } = tokensOf(await signIn(service, client));
  expect(await refusals(client, AccessToken)).toEqual(invalid);
});

test('a token of another client is invalid', async () => {
  const { RefreshToken } = tokensOf(await signIn(service, client));
  const other = await service.client(pool, everyFlow);
  expect(await refusals(other, RefreshToken)).toEqual(invalid);
});

test('a token of a deleted user is invalid', async () => {
  const user = await service.user(pool, { username: 'deleted', password: PASSWORD });
  const { RefreshToken } = tokensOf(await signIn(service, client, { USERNAME: 'deleted' }));
  await service.core.store.users.delete(pool.userPoolId, user.sub);
  expect(await refusals(client, RefreshToken)).toEqual(invalid);
});

test('a token of a disabled user says so', async () => {
  const user = await service.user(pool, { username: 'disabled', password: PASSWORD });
  const { RefreshToken } = tokensOf(await signIn(service, client, { USERNAME: 'disabled' }));
  const names = [{ kind: 'username', name: 'disabled' }] as const;
  await service.core.store.users.replace({ ...user, enabled: false, version: 2 }, names, 1);
  expect(await refusals(client, RefreshToken)).toEqual(both('User is disabled.'));
});

test('a token past its end has expired, and is forgotten a day later', async () => {
  const { RefreshToken } = tokensOf(await signIn(service, client));
  service.clock.advance(30 * DAY - 1);
  expect(tokensOf(await refresh(client, RefreshToken)).AccessToken).toBeDefined();
  service.clock.advance(1);
  expect(await refusals(client, RefreshToken)).toEqual(both('Refresh Token has expired'));
  service.clock.advance(DAY - 1);
  await service.core.store.sweep(service.clock.now());
  expect(await refusals(client, RefreshToken)).toEqual(both('Refresh Token has expired'));
  service.clock.advance(1);
  await service.core.store.sweep(service.clock.now());
  expect(await refusals(client, RefreshToken)).toEqual(invalid);
});

test('a revoked token says so', async () => {
  const { RefreshToken } = tokensOf(await signIn(service, client));
  await service.call('RevokeToken', { ClientId: client.clientId, Token: RefreshToken });
  expect(await refusals(client, RefreshToken)).toEqual(both('Refresh Token has been revoked'));
});
