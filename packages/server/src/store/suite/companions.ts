import { expect, test } from 'vitest';
import type { CompanionPlace, PinpointAppRecord, RoleRecord } from '../records.ts';
import { analyticsEventAge } from '../sweep.ts';
import { allPages } from './records.ts';
import type { NounSuite } from './store-suite.ts';

const place: CompanionPlace = { accountId: '000000000000', region: 'eu-west-1' };
const elsewhere: readonly CompanionPlace[] = [
  { ...place, region: 'us-east-1' },
  { ...place, accountId: '111111111111' },
];

const role = (id: string, description = 'one'): RoleRecord => ({
  ...place,
  id,
  content: {
    roleName: id,
    roleId: 'AROAEXAMPLE',
    path: '/',
    trustPolicy: '{}',
    description,
    maxSessionDuration: 3600,
    tags: [],
    inlinePolicies: { constructor: '{}' },
    attachedPolicies: [],
  },
  createdAt: 1000,
  modifiedAt: 1000,
  version: 1,
});

const app: PinpointAppRecord = {
  ...place,
  id: 'app1',
  content: { name: 'app', tags: {}, settings: {} },
  createdAt: 1000,
  modifiedAt: 1000,
  version: 1,
};

const endpoint = {
  ...place,
  applicationId: 'app1',
  endpointId: 'device-1',
  createdAt: 1000,
  modifiedAt: 1000,
  endpoint: { Address: 'jane@example.com' },
};

const event = (EventType: string, createdAt = 1000) => ({
  ...place,
  applicationId: 'app1',
  endpointId: 'device-1',
  createdAt,
  event: { EventType, Timestamp: '2026-01-01T00:00:00Z' },
});

export const companionsSuite: NounSuite = (store) => {
  test('finds a record where it was inserted, and in no other region or account', async () => {
    expect(await store().roles.insert(role('writer'))).toBe('written');
    expect(await store().roles.insert(role('writer', 'two'))).toBe('conflict');
    expect(await store().roles.find(place, 'writer')).toEqual(role('writer'));
    for (const other of elsewhere) {
      expect(await store().roles.find(other, 'writer')).toBeUndefined();
      expect(await store().roles.count(other)).toBe(0);
      expect((await store().roles.list(other, { limit: 10 })).rows).toEqual([]);
      expect(await store().roles.insert({ ...role('writer'), ...other })).toBe('written');
    }
    expect(await store().roles.count(place)).toBe(1);
  });

  test('replaces and deletes the version that was read, and no other', async () => {
    await store().roles.insert(role('writer'));
    expect(await store().roles.replace(role('writer', 'two'), 1)).toBe('written');
    expect(await store().roles.replace(role('writer', 'three'), 1)).toBe('conflict');
    expect(await store().roles.find(place, 'writer')).toEqual({ ...role('writer', 'two'), version: 2 });
    expect(await store().roles.delete(place, 'writer', 1)).toBe('conflict');
    expect(await store().roles.delete(place, 'writer', 2)).toBe('written');
    expect(await store().roles.delete(place, 'writer', 2)).toBe('conflict');
  });

  test('lists records by id, in the order of bytes', async () => {
    for (const id of ['é', 'b', 'B', 'a']) await store().roles.insert(role(id));
    const pages = await allPages((page) => store().roles.list(place, page), 3);
    expect(pages.map((page) => page.map(({ id }) => id))).toEqual([['B', 'a', 'b'], ['é']]);
  });

  test('an endpoint is replaced, but for the time of its making', async () => {
    await store().pinpointApps.insert(app);
    expect(await store().pinpointEndpoints.put(endpoint)).toBe('written');
    const changed = { ...endpoint, createdAt: 2000, modifiedAt: 2000, endpoint: {} };
    expect(await store().pinpointEndpoints.put(changed)).toBe('written');
    expect(await store().pinpointEndpoints.find(endpoint)).toEqual({ ...changed, createdAt: 1000 });
    expect(await store().pinpointEndpoints.find({ ...endpoint, endpointId: 'device-2' })).toBeUndefined();
  });

  test('lists events last received first', async () => {
    await store().pinpointApps.insert(app);
    for (const type of ['one', 'two', 'three']) await store().pinpointEvents.insert(event(type));
    const events = await store().pinpointEvents.list(place, 'app1', 2);
    expect(events).toEqual([event('three'), event('two')]);
    expect(await store().pinpointEvents.list(place, 'app2', 2)).toEqual([]);
  });

  test('endpoints and events go with their project, and none is written to one that is gone', async () => {
    await store().pinpointApps.insert(app);
    await store().pinpointEndpoints.put(endpoint);
    await store().pinpointEvents.insert(event('one'));
    await store().pinpointApps.delete(place, 'app1', 1);
    expect(await store().pinpointEndpoints.find(endpoint)).toBeUndefined();
    expect(await store().pinpointEvents.list(place, 'app1', 2)).toEqual([]);
    expect(await store().pinpointEndpoints.put(endpoint)).toBe('conflict');
    expect(await store().pinpointEvents.insert(event('one'))).toBe('conflict');
  });

  test('a project keeps its events for thirty days', async () => {
    await store().pinpointApps.insert(app);
    await store().pinpointEvents.insert(event('one'));
    expect(await store().sweep(1000 + analyticsEventAge - 1)).toBe(0);
    expect(await store().sweep(1000 + analyticsEventAge)).toBe(1);
  });

  test('clear leaves nothing of the companions', async () => {
    await store().roles.insert(role('writer'));
    await store().pinpointApps.insert(app);
    await store().pinpointEndpoints.put(endpoint);
    await store().pinpointEvents.insert(event('one'));
    await store().clear();
    expect(await store().roles.count(place)).toBe(0);
    expect(await store().pinpointApps.count(place)).toBe(0);
  });
};
