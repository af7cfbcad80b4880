import { refusalOf } from '@poolkeeper/api/testing/refusal';
import type { UserPoolClientSettings } from '@poolkeeper/api/user-pool-client/fields';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UserPoolRecord } from '../../store/records.ts';
import { type SignInService, startSignInService } from './testing/sign-in-service.ts';
import { claimsOf } from './testing/steps.ts';

const SECRET = 'a_client_secret_of_enough_length';

let service: SignInService;
let pool: UserPoolRecord;
beforeAll(async () => {
  service = await startSignInService();
  pool = await service.pool();
  const scopes = ['read', 'write'].map((ScopeName) => ({ ScopeName, ScopeDescription: ScopeName }));
  const stamp = { createdAt: 0, modifiedAt: 0, version: 1 };
  const server = { ...stamp, userPoolId: pool.userPoolId, identifier: 'orders', name: 'Orders', scopes };
  await service.core.store.resourceServers.insert(server);
});
afterAll(() => service[Symbol.asyncDispose]());

const machine = (settings: UserPoolClientSettings = {}) =>
  service.client(
    pool,
    {
      ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH'],
      AllowedOAuthScopes: ['orders/read', 'orders/write'],
      AccessTokenValidity: 2,
      ...settings,
    },
    [SECRET],
  );

async function ask(settings: UserPoolClientSettings = {}, more = {}) {
  const { clientId: ClientId } = await machine(settings);
  const answer = await service.call('GetClientToken', { ClientId, Secret: SECRET, ...more });
  return { ClientId, result: answer.ClientAuthenticationResult };
}

test('answers an access token of the client with every scope that it has', async () => {
  const { ClientId, result } = await ask();
  expect(result).toEqual({ AccessToken: expect.any(String), ExpiresIn: 7200, TokenType: 'Bearer' });
  expect(claimsOf(result?.AccessToken)).toMatchObject({
    sub: ClientId,
    client_id: ClientId,
    token_use: 'access',
    scope: 'orders/read orders/write',
  });
});

test('answers the scopes that are asked for', async () => {
  const { result } = await ask({}, { Scopes: ['orders/read'] });
  expect(claimsOf(result?.AccessToken).scope).toBe('orders/read');
});

test('leaves out a scope that its resource server no longer has', async () => {
  const settings = { AllowedOAuthScopes: ['orders/read', 'orders/gone'] };
  const { result } = await ask(settings);
  expect(claimsOf(result?.AccessToken).scope).toBe('orders/read');
  expect((await refusalOf(ask(settings, { Scopes: ['orders/gone'] })))[0]).toBe('InvalidParameterException');
});

test('refuses a scope that the client does not have', async () => {
  expect((await refusalOf(ask({}, { Scopes: ['orders/delete'] })))[0]).toBe('InvalidParameterException');
});

test('refuses a wrong secret', async () => {
  const wrong = ask({}, { Secret: 'another_client_secret_of_enough_length' });
  expect((await refusalOf(wrong))[0]).toBe('NotAuthorizedException');
});

test.each([
  ['another flow', { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] }],
  ['another flow besides', { ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH'] }],
  ['no flow listed', { ExplicitAuthFlows: [] }],
] as const)('refuses a client with %s', async (_, { ExplicitAuthFlows }) => {
  const refused = await refusalOf(ask({ ExplicitAuthFlows: [...ExplicitAuthFlows] }));
  expect(refused[0]).toBe('InvalidParameterException');
});
