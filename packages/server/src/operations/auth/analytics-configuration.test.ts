import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UserPoolClientRecord, UserPoolRecord } from '../../store/records.ts';
import { type SignInService, startSignInService } from './testing/sign-in-service.ts';
import { everyFlow, initiate, PASSWORD, tokensOf } from './testing/steps.ts';

let service: SignInService;
let pool: UserPoolRecord;
beforeAll(async () => {
  service = await startSignInService();
  pool = await service.pool();
  await service.user(pool, { username: 'ann', password: PASSWORD });
});
afterAll(() => service[Symbol.asyncDispose]());

const AnalyticsMetadata = { AnalyticsEndpointId: 'endpoint-1' };
const AnalyticsConfiguration = {
  ApplicationArn: 'arn:aws:mobiletargeting:us-east-1:000000000000:apps/0123456789abcdef0123456789abcdef',
};

const reporting = () => service.client(pool, { ...everyFlow, AnalyticsConfiguration });
const signInWith = (client: UserPoolClientRecord, password: string, more: object = { AnalyticsMetadata }) =>
  initiate(service, client, 'USER_PASSWORD_AUTH', { USERNAME: 'ann', PASSWORD: password }, more);

async function eventsOf({ clientId }: UserPoolClientRecord): Promise<readonly string[]> {
  const events = await service.core.store.analyticsEvents.list(pool.userPoolId, clientId, 10);
  return events.map(({ content }) => JSON.parse(content).Event.EventType);
}

test('a sign-in is recorded, and so is a wrong password', async () => {
  const client = await reporting();
  await signInWith(client, PASSWORD);
  expect(await eventsOf(client)).toEqual(['_userauth.sign_in']);
  await refusalOf(signInWith(client, 'Wr0ng-pass!'));
  expect((await eventsOf(client)).toSorted()).toEqual(['_userauth.auth_fail', '_userauth.sign_in']);
});

test('a refresh is no sign-in', async () => {
  const client = await reporting();
  const { RefreshToken: REFRESH_TOKEN } = tokensOf(await signInWith(client, PASSWORD, {}));
  await initiate(service, client, 'REFRESH_TOKEN_AUTH', { REFRESH_TOKEN }, { AnalyticsMetadata });
  await refusalOf(
    initiate(service, client, 'REFRESH_TOKEN_AUTH', { REFRESH_TOKEN: 'x' }, { AnalyticsMetadata }),
  );
  expect(await eventsOf(client)).toEqual([]);
});

test('nothing is recorded without an endpoint', async () => {
  const client = await reporting();
  await signInWith(client, PASSWORD, {});
  expect(await eventsOf(client)).toEqual([]);
});

test('nothing is recorded for a client without AnalyticsConfiguration', async () => {
  const client = await service.client(pool, everyFlow);
  await signInWith(client, PASSWORD);
  expect(await eventsOf(client)).toEqual([]);
});
