import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../store/open-store.ts';
import type {
  AnalyticsEventRecord,
  UserPoolClientRecord,
  UserPoolRecord,
  UserRecord,
} from '../store/records.ts';
import { silentLog } from '../system/log.ts';
import { createSystem } from '../system/real-system.ts';
import { createAnalytics } from './create-analytics.ts';

const versioned = { createdAt: 0, modifiedAt: 0, version: 1 };
const pool: UserPoolRecord = {
  ...versioned,
  userPoolId: 'eu-west-1_abc123DEF',
  region: 'eu-west-1',
  name: 'people',
  settings: {},
  keyGeneration: 1,
};
const user: UserRecord = {
  ...versioned,
  userPoolId: pool.userPoolId,
  sub: 'b3c8a7f0',
  username: 'jane',
  status: 'CONFIRMED',
  enabled: true,
  attributes: { email: 'jane@example.com', phone_number: '+491701234567', name: 'Jane' },
  passwordHistory: [],
};
const ApplicationArn = 'arn:aws:mobiletargeting:eu-west-1:000000000000:apps/0123456789abcdef';

const clientId = '1example23456789';

type AnalyticsConfiguration = UserPoolClientRecord['settings']['AnalyticsConfiguration'];

const clientWith = (AnalyticsConfiguration: AnalyticsConfiguration): UserPoolClientRecord => ({
  ...versioned,
  clientId,
  userPoolId: pool.userPoolId,
  name: 'web',
  settings: AnalyticsConfiguration === undefined ? {} : { AnalyticsConfiguration },
  secrets: [],
});

/** Analytics over a store in memory, with a clock that stands still and the errors of its log. */
async function analyticsWith() {
  const store = await openStore({ kind: 'memory' });
  onTestFinished(() => store.close());
  const errors: unknown[] = [];
  const analytics = createAnalytics({
    system: createSystem({ now: () => Date.UTC(2026, 0, 1) }),
    store,
    settings: { accountId: '000000000000' },
    log: { ...silentLog, error: (event, fields) => void errors.push({ event, ...fields }) },
  });
  return { analytics, rows: () => store.analyticsEvents.list(pool.userPoolId, clientId, 10), errors, store };
}

const contentOf = (rows: readonly AnalyticsEventRecord[]): unknown => JSON.parse(rows[0]?.content ?? 'null');

test('records an event for a project named by its ARN', async () => {
  const { analytics, rows } = await analyticsWith();
  const client = clientWith({ ApplicationArn });
  await analytics.record('_userauth.sign_in', { pool, client, user, endpointId: 'device-1' });
  expect(await rows()).toMatchObject([
    { userPoolId: pool.userPoolId, clientId: client.clientId, createdAt: Date.UTC(2026, 0, 1) },
  ]);
  expect(contentOf(await rows())).toEqual({
    Destination: { ApplicationArn },
    EndpointId: 'device-1',
    Event: {
      EventType: '_userauth.sign_in',
      Timestamp: '2026-01-01T00:00:00.000Z',
      Attributes: { UserPoolId: pool.userPoolId, ClientId: client.clientId },
    },
    NotDelivered: `there is no project ${ApplicationArn}`,
  });
});

test('adds the addresses of the user when the client shares user data', async () => {
  const { analytics, rows } = await analyticsWith();
  const byId = { ApplicationId: 'ab12', RoleArn: 'arn:aws:iam::000000000000:role/events', ExternalId: 'x' };
  const client = clientWith({ ...byId, UserDataShared: true });
  await analytics.record('_userauth.sign_up', { pool, client, user, endpointId: 'device-1' });
  expect(contentOf(await rows())).toMatchObject({
    Destination: byId,
    Event: { EventType: '_userauth.sign_up' },
    Endpoint: {
      User: {
        UserId: 'b3c8a7f0',
        UserAttributes: { email: ['jane@example.com'], phone_number: ['+491701234567'] },
      },
    },
  });
  expect(JSON.stringify(contentOf(await rows()))).not.toContain('Jane');
});

test('records a failed sign-in of nobody', async () => {
  const { analytics, rows } = await analyticsWith();
  const client = clientWith({ ApplicationArn, UserDataShared: true });
  await analytics.record('_userauth.auth_fail', { pool, client, endpointId: 'device-1' });
  expect(contentOf(await rows())).not.toHaveProperty('Endpoint');
});

test.each<
  [what: string, configuration: AnalyticsConfiguration, endpointId: string | undefined, who: UserRecord]
>([
  ['without an AnalyticsConfiguration', undefined, 'device-1', user],
  ['when the request named no endpoint', { ApplicationArn }, undefined, user],
  [
    'for users of identity providers',
    { ApplicationArn },
    'device-1',
    { ...user, status: 'EXTERNAL_PROVIDER' },
  ],
])('records nothing %s', async (_, configuration, endpointId, who) => {
  const { analytics, rows } = await analyticsWith();
  await analytics.record('_userauth.sign_in', {
    pool,
    client: clientWith(configuration),
    user: who,
    endpointId,
  });
  expect(await rows()).toEqual([]);
});

test('logs what could not be recorded, and lets the sign-in go on', async () => {
  const { analytics, errors, store } = await analyticsWith();
  await store.close();
  const client = clientWith({ ApplicationArn });
  await analytics.record('_userauth.sign_in', { pool, client, user, endpointId: 'device-1' });
  expect(errors).toEqual([
    {
      event: 'analytics.not_recorded',
      user_pool_id: pool.userPoolId,
      client_id: client.clientId,
      event_type: '_userauth.sign_in',
      cause: expect.stringContaining('Error'),
    },
  ]);
});
