/** `--quotas aws` at the OAuth 2.0 endpoints. @see Amazon Cognito developer guide, "Quotas in Amazon Cognito" */
import { expect, test } from 'vitest';
import { machineSettings, type OAuthWorld, oauthWorld } from '../oauth/testing/oauth-world.ts';
import { createMovableClock } from '../system/movable-clock.ts';
import { oauthAllowances } from './oauth-allowances.ts';
import { createQuotas } from './quotas.ts';

test.each([
  ['oauth2/authorize', 'client_id=abc', ['address/192.0.2.1 300', 'domain/pool 500', 'client/abc 300']],
  ['oauth2/userInfo', '', ['address/192.0.2.1 300', 'domain/pool 500']],
  ['logout', 'client_id=<>', ['address/192.0.2.1 300', 'domain/pool 500']],
  ['oauth2/revoke', '', ['address/192.0.2.1 300', 'domain/pool 500', 'UserToken 120']],
  [
    'oauth2/token',
    'grant_type=authorization_code',
    ['address/192.0.2.1 300', 'domain/pool 500', 'UserAuthentication/codes 120'],
  ],
  [
    'oauth2/token',
    'grant_type=refresh_token',
    ['address/192.0.2.1 300', 'domain/pool 500', 'UserAuthentication 120'],
  ],
  [
    'oauth2/token',
    'grant_type=client_credentials',
    ['address/192.0.2.1 300', 'domain/pool 500', 'ClientAuthentication 150'],
  ],
  ['oauth2/token', 'grant_type=constructor', ['address/192.0.2.1 300', 'domain/pool 500']],
])('%s with %s counts against %j', (path, query, expected) => {
  const parameters = new URLSearchParams(query);
  const allowances = oauthAllowances({ path, userPoolId: 'pool', sourceAddress: '192.0.2.1', parameters });
  expect(allowances.map(({ name, rate }) => `${name} ${rate}`)).toEqual(expected);
});

const worldWith = (quotas: ReturnType<typeof createQuotas> | undefined): Promise<OAuthWorld> =>
  oauthWorld({}, { quotas });

test('what is beyond a rate is answered 429', async () => {
  const quotas = createQuotas(createMovableClock({ now: () => 0 }));
  await using world = await worldWith(quotas);
  const allowances = [{ name: 'address/127.0.0.1', rate: 300 }];
  for (let each = 0; each < 299; each += 1) quotas.takeEach(allowances, 'us-east-1');
  expect((await world.request('oauth2/userInfo')).status).toBe(400);
  const response = await world.request('oauth2/userInfo');
  expect([response.status, await response.json()]).toEqual([
    429,
    { error: 'temporarily_unavailable', error_description: 'Rate exceeded' },
  ]);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

test('without quotas nothing is', async () => {
  await using world = await worldWith(undefined);
  const app = await world.client(machineSettings, 'secret');
  const form = { grant_type: 'client_credentials', scope: 'orders/nothing' };
  for (let each = 0; each < 200; each += 1) expect((await world.token(app, form)).status).toBe(400);
});
