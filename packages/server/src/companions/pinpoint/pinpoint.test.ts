import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Call } from '../../operations/handler.ts';
import { type TestCore, testCall, testCore } from '../../testing/core.ts';
import { faultOf } from '../testing/fault-of.ts';
import { pinpointHandlers as pinpoint } from './handlers.ts';

let core: TestCore;
let call: Call;
let ApplicationId: string;
let Arn: string;
beforeEach(async () => {
  core = await testCore();
  call = testCall(core);
  const { ApplicationResponse } = await pinpoint.CreateApp(
    { CreateApplicationRequest: { Name: 'app', tags: { a: 'b' } } },
    call,
  );
  ({ Id: ApplicationId, Arn } = ApplicationResponse);
});
afterEach(() => core[Symbol.asyncDispose]());

const missing = ['NotFoundException', 404, 'Resource not found'];

test('a project lives from creation to deletion, in its region alone', async () => {
  const app = {
    Id: ApplicationId,
    Arn,
    Name: 'app',
    tags: { a: 'b' },
    CreationDate: '2026-01-02T03:04:05.678Z',
  };
  expect(await pinpoint.GetApp({ ApplicationId }, call)).toEqual({ ApplicationResponse: app });
  expect(await pinpoint.GetApps({}, call)).toEqual({ ApplicationsResponse: { Item: [app] } });
  const elsewhere = testCall(core, 'eu-west-1');
  expect(await faultOf(pinpoint.GetApp({ ApplicationId }, elsewhere))).toEqual(missing);
  expect(await faultOf(pinpoint.ListTagsForResource({ ResourceArn: Arn }, elsewhere))).toEqual(missing);
  expect(await pinpoint.DeleteApp({ ApplicationId }, call)).toEqual({ ApplicationResponse: app });
  expect(await faultOf(pinpoint.DeleteApp({ ApplicationId }, call))).toEqual(missing);
});

test('settings have campaign hook, limits and quiet time before anything was set', async () => {
  const { ApplicationSettingsResource } = await pinpoint.GetApplicationSettings({ ApplicationId }, call);
  expect(ApplicationSettingsResource).toMatchObject({
    ApplicationId,
    CampaignHook: {},
    Limits: { Daily: 0 },
    QuietTime: {},
  });
});

test('an update of the settings leaves what it does not name', async () => {
  const QuietTime = { Start: '22:00', End: '06:00' };
  const update = (WriteApplicationSettingsRequest: object) =>
    pinpoint.UpdateApplicationSettings({ ApplicationId, WriteApplicationSettingsRequest }, call);
  await update({ QuietTime });
  const { ApplicationSettingsResource } = await update({ Limits: { Daily: 3 } });
  expect(ApplicationSettingsResource).toMatchObject({ QuietTime, Limits: { Daily: 3 } });
  expect((await faultOf(update({ QuietTime: { Start: '22:00' } })))[0]).toBe('BadRequestException');
  expect((await faultOf(update({ EventTaggingEnabled: true })))[2]).toBe(
    'Poolkeeper does not implement EventTaggingEnabled yet.',
  );
});

test('events and their endpoint are received, those without a time are not', async () => {
  const answer = await pinpoint.PutEvents(
    {
      ApplicationId,
      EventsRequest: {
        BatchItem: {
          device: {
            Endpoint: { Address: 'jane@example.com', ChannelType: 'EMAIL' },
            Events: {
              one: { EventType: 'start', Timestamp: '2026-01-02T03:04:05Z' },
              two: { EventType: 'start', Timestamp: 'now' },
            },
          },
        },
      },
    },
    call,
  );
  expect(answer.EventsResponse.Results?.device).toMatchObject({
    EndpointItemResponse: { StatusCode: 202 },
    EventsItemResponse: { one: { StatusCode: 202 }, two: { StatusCode: 400 } },
  });
  const place = { accountId: '000000000000', region: 'us-east-1' };
  expect(await core.store.pinpointEvents.list(place, ApplicationId, 10)).toMatchObject([
    { endpointId: 'device', event: { EventType: 'start', Timestamp: '2026-01-02T03:04:05Z' } },
  ]);
});

test('an endpoint keeps what an update leaves out', async () => {
  const which = { ApplicationId, EndpointId: 'device' };
  expect(await faultOf(pinpoint.GetEndpoint(which, call))).toEqual(missing);
  const update = (EndpointRequest: object) => pinpoint.UpdateEndpoint({ ...which, EndpointRequest }, call);
  await update({ Address: 'a', User: { UserId: 'u', UserAttributes: { one: ['1'] } } });
  await update({ OptOut: 'ALL', User: { UserAttributes: { two: ['2'] } } });
  expect((await pinpoint.GetEndpoint(which, call)).EndpointResponse).toEqual({
    Id: 'device',
    ApplicationId,
    Address: 'a',
    OptOut: 'ALL',
    EndpointStatus: 'ACTIVE',
    User: { UserId: 'u', UserAttributes: { one: ['1'], two: ['2'] } },
    EffectiveDate: '2026-01-02T03:04:05.678Z',
    CreationDate: '2026-01-02T03:04:05.678Z',
  });
});

test('a page size that is no number is refused', async () => {
  for (const PageSize of ['0', 'many', '501']) {
    expect((await faultOf(pinpoint.GetApps({ PageSize }, call)))[0]).toBe('BadRequestException');
  }
});

test('projects come in pages', async () => {
  await pinpoint.CreateApp({ CreateApplicationRequest: { Name: 'second' } }, call);
  const { ApplicationsResponse: first } = await pinpoint.GetApps({ PageSize: '1' }, call);
  const { ApplicationsResponse: last } = await pinpoint.GetApps(
    { PageSize: '1', Token: first.NextToken ?? '' },
    call,
  );
  const names = [...(first.Item ?? []), ...(last.Item ?? [])].map(({ Name }) => Name);
  expect([names.toSorted(), last.NextToken]).toEqual([['app', 'second'], undefined]);
});
