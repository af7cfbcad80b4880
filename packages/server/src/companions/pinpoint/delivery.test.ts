import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type SignInService, startSignInService } from '../../operations/auth/testing/sign-in-service.ts';
import { everyFlow, initiate, PASSWORD } from '../../operations/auth/testing/steps.ts';
import type { Call } from '../../operations/handler.ts';
import type { UserPoolClientRecord, UserPoolRecord } from '../../store/records.ts';
import { testCall } from '../../testing/core.ts';
import { iamHandlers as iam } from '../iam/handlers.ts';
import { faultOf } from '../testing/fault-of.ts';
import { pinpointHandlers as pinpoint } from './handlers.ts';

let service: SignInService;
let call: Call;
let pool: UserPoolRecord;
let applicationId: string;
let applicationArn: string;

beforeEach(async () => {
  service = await startSignInService();
  call = testCall(service.core);
  pool = await service.pool();
  await service.user(pool, {
    username: 'ann',
    password: PASSWORD,
    attributes: { email: 'ann@example.com', name: 'Ann' },
  });
  const { ApplicationResponse } = await pinpoint.CreateApp(
    { CreateApplicationRequest: { Name: 'app' } },
    call,
  );
  ({ Id: applicationId, Arn: applicationArn } = ApplicationResponse);
  await iam.CreateRole({ RoleName: 'events', AssumeRolePolicyDocument: trust() }, call);
  await grant('mobiletargeting:UpdateEndpoint', 'mobiletargeting:PutEvents');
});
afterEach(() => service[Symbol.asyncDispose]());

const trust = (more: object = {}): string =>
  JSON.stringify({
    Statement: {
      Effect: 'Allow',
      Action: 'sts:AssumeRole',
      Principal: { Service: 'cognito-idp.amazonaws.com' },
      ...more,
    },
  });

const setTrust = (more: object) =>
  iam.UpdateAssumeRolePolicy({ RoleName: 'events', PolicyDocument: trust(more) }, call);

const put = (Statement: object) =>
  iam.PutRolePolicy(
    { RoleName: 'events', PolicyName: 'p', PolicyDocument: JSON.stringify({ Statement }) },
    call,
  );

const grant = (...Action: readonly string[]) =>
  put({ Effect: 'Allow', Action, Resource: `arn:aws:mobiletargeting:*:000000000000:apps/${applicationId}*` });

const reporting = (more: object = {}) =>
  service.client(pool, {
    ...everyFlow,
    AnalyticsConfiguration: {
      ApplicationId: applicationId,
      ExternalId: 'outside',
      RoleArn: 'arn:aws:iam::000000000000:role/events',
      ...more,
    },
  });

const signIn = (client: UserPoolClientRecord, password = PASSWORD, endpoint = 'device') =>
  initiate(
    service,
    client,
    'USER_PASSWORD_AUTH',
    { USERNAME: 'ann', PASSWORD: password },
    { AnalyticsMetadata: { AnalyticsEndpointId: endpoint } },
  );

const endpointOf = (EndpointId = 'device') =>
  pinpoint.GetEndpoint({ ApplicationId: applicationId, EndpointId }, call);

const received = async (): Promise<readonly string[]> => {
  const { accountId } = service.core.settings;
  const events = await service.core.store.pinpointEvents.list(
    { accountId, region: 'us-east-1' },
    applicationId,
    10,
  );
  return events.map(({ event }) => event.EventType);
};

/** Why the last event of a client was not delivered. */
async function faultOfLast({ clientId }: UserPoolClientRecord): Promise<unknown> {
  const [last] = await service.core.store.analyticsEvents.list(pool.userPoolId, clientId, 1);
  return JSON.parse(last?.content ?? '{}').NotDelivered;
}

test('a sign-in reaches the project, and no more when the role may no longer write to it', async () => {
  const client = await reporting();
  await signIn(client);
  expect([await received(), await faultOfLast(client)]).toEqual([['_userauth.sign_in'], undefined]);
  expect((await endpointOf()).EndpointResponse.EndpointStatus).toBe('ACTIVE');

  await iam.DeleteRolePolicy({ RoleName: 'events', PolicyName: 'p' }, call);
  service.clock.advance(1000);
  const answer = await signIn(client);
  expect(answer.AuthenticationResult?.AccessToken).toBeDefined();
  expect(await received()).toHaveLength(1);
  expect(await faultOfLast(client)).toBe(
    `the role events does not grant mobiletargeting:UpdateEndpoint on ${applicationArn}`,
  );
});

test('addresses of the user are shared only when the client says so', async () => {
  await signIn(await reporting());
  expect((await endpointOf()).EndpointResponse).not.toHaveProperty('User');
  await signIn(await reporting({ UserDataShared: true }));
  expect((await endpointOf()).EndpointResponse.User?.UserAttributes).toEqual({ email: ['ann@example.com'] });
});

test('a wrong password is an event, and makes no endpoint', async () => {
  await refusalOf(signIn(await reporting(), 'Wr0ng-pass!'));
  expect(await received()).toEqual(['_userauth.auth_fail']);
  expect((await faultOf(endpointOf()))[0]).toBe('NotFoundException');
});

test('a project named by its ARN needs no role', async () => {
  const client = await service.client(pool, {
    ...everyFlow,
    AnalyticsConfiguration: { ApplicationArn: applicationArn },
  });
  await iam.DeleteRolePolicy({ RoleName: 'events', PolicyName: 'p' }, call);
  await signIn(client);
  expect(await received()).toEqual(['_userauth.sign_in']);
});

test('an endpoint id that is too long is not delivered', async () => {
  const client = await reporting();
  await signIn(client, PASSWORD, 'x'.repeat(257));
  expect([await received(), await faultOfLast(client)]).toEqual([
    [],
    'the endpoint id is too long, or empty',
  ]);
});

describe('what the role has to be', () => {
  test.each<[string, () => Promise<unknown>]>([
    [
      'PutItems, as an old page has it',
      () => grant('mobiletargeting:UpdateEndpoint', 'mobiletargeting:PutItems'),
    ],
    ['wildcards', () => put({ Effect: 'Allow', Action: 'mobiletargeting:*', Resource: '*' })],
    [
      'a managed policy that permits everything',
      async () => {
        await iam.DeleteRolePolicy({ RoleName: 'events', PolicyName: 'p' }, call);
        const PolicyArn = 'arn:aws:iam::aws:policy/AdministratorAccess';
        await iam.AttachRolePolicy({ RoleName: 'events', PolicyArn }, call);
      },
    ],
    [
      'the external id of the client',
      () => setTrust({ Condition: { StringEquals: { 'sts:ExternalId': 'outside' } } }),
    ],
    [
      'the pool as the source',
      () =>
        setTrust({
          Condition: {
            StringEquals: { 'aws:SourceAccount': '000000000000' },
            ArnLike: { 'aws:SourceArn': 'arn:aws:cognito-idp:us-east-1:000000000000:userpool/*' },
          },
        }),
    ],
  ])('%s is enough', async (_, change) => {
    await change();
    const client = await reporting();
    await signIn(client);
    expect([await received(), await faultOfLast(client)]).toEqual([['_userauth.sign_in'], undefined]);
  });

  test.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'one action alone',
      () => grant('mobiletargeting:UpdateEndpoint'),
      /does not grant mobiletargeting:PutEvents/,
    ],
    [
      'another project',
      () =>
        put({ Effect: 'Allow', Action: '*', Resource: 'arn:aws:mobiletargeting:*:000000000000:apps/other' }),
      /does not grant/,
    ],
    [
      'a denial',
      async () => {
        const PolicyDocument = JSON.stringify({
          Statement: { Effect: 'Deny', Action: 'mobiletargeting:PutEvents', Resource: '*' },
        });
        await iam.PutRolePolicy({ RoleName: 'events', PolicyName: 'deny', PolicyDocument }, call);
      },
      /does not grant mobiletargeting:PutEvents/,
    ],
    [
      'another external id',
      () => setTrust({ Condition: { StringEquals: { 'sts:ExternalId': 'inside' } } }),
      /does not trust cognito-idp\.amazonaws\.com/,
    ],
    [
      'trust in another service',
      () => setTrust({ Principal: { Service: 'es.amazonaws.com' } }),
      /does not trust/,
    ],
    [
      'a role that is gone',
      async () => {
        await iam.DeleteRolePolicy({ RoleName: 'events', PolicyName: 'p' }, call);
        await iam.DeleteRole({ RoleName: 'events' }, call);
      },
      /the role .* does not exist/,
    ],
    [
      'a project that is gone',
      () => pinpoint.DeleteApp({ ApplicationId: applicationId }, call),
      /there is no project/,
    ],
  ])('%s is not', async (_, change, reason) => {
    await change();
    const client = await reporting();
    const answer = await signIn(client);
    expect(answer.AuthenticationResult?.AccessToken).toBeDefined();
    expect(await faultOfLast(client)).toMatch(reason);
    expect(await received()).toEqual([]);
  });
});
