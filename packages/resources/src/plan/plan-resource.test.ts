import { text } from '@poolkeeper/api/shape';
import { describe, expect, test } from 'vitest';
import { parseImportId } from '../import-id.ts';
import type { ManagedResource } from '../schema/resource.ts';
import { unknown, type Values } from '../schema/value.ts';
import { planResource } from './plan-resource.ts';

const untouched = async (): Promise<never> => {
  throw new Error('nothing is called while planning');
};

const resource: ManagedResource = {
  type: 'aws_cognito_user_pool_client',
  title: 'Cognito User Pool Client',
  description: '',
  tagged: true,
  attributes: {
    id: { mode: 'computed', shape: text() },
    name: { mode: 'required', shape: text() },
    modified: { mode: 'computed', shape: text(), changesAt: 'write' },
  },
  create: untouched,
  read: untouched,
  delete: untouched,
  import: { parts: ['user_pool_id', 'id'], separator: '/' },
};

const provider = { region: 'eu-west-1', defaultTags: { team: 'a' } };
const prior: Values = {
  id: 'i',
  name: 'n',
  modified: 'monday',
  region: 'eu-west-1',
  tags: { x: 'y' },
  tags_all: { team: 'a', x: 'y' },
};
const config: Values = { name: 'n', tags: { x: 'y' } };
const plan = (from: { prior?: Values | null; config?: Values }, by = provider) =>
  planResource(resource, { prior, config, configured: new Set(), ...from }, by);

describe('a plan', () => {
  test('of a new resource knows its region and all its tags', () =>
    expect(plan({ prior: null }).planned).toMatchObject({
      region: 'eu-west-1',
      tags_all: { team: 'a', x: 'y' },
      id: unknown,
    }));

  test('changes nothing when nothing changes', () =>
    expect(plan({})).toEqual({ planned: prior, replaces: [], changes: false }));

  test('has no tag where the configuration has null for one', () => {
    const tags = { x: 'y', z: null };
    expect(plan({ config: { ...config, tags } })).toEqual({ planned: prior, replaces: [], changes: false });
    expect(plan({ prior: null, config: { ...config, tags } }).planned.tags_all).toEqual({
      team: 'a',
      x: 'y',
    });
  });

  test('follows the tags of the provider', () =>
    expect(plan({}, { ...provider, defaultTags: { team: 'b' } })).toMatchObject({
      planned: { tags_all: { team: 'b', x: 'y' }, modified: unknown },
      changes: true,
      replaces: [],
    }));

  test('does not know tags that are not known', () =>
    expect(plan({ config: { ...config, tags: unknown } }).planned.tags_all).toBe(unknown));

  test('replaces what moves with the region of the provider', () =>
    expect(plan({}, { ...provider, region: 'eu-west-2' })).toMatchObject({
      replaces: [['region']],
      planned: { region: 'eu-west-2', id: unknown },
    }));

  test('keeps what names its own region', () =>
    expect(
      plan({ config: { ...config, region: 'eu-west-1' } }, { ...provider, region: 'eu-west-2' }),
    ).toMatchObject({ changes: false }));

  test('does not replace what was kept by a provider that knew no regions', () =>
    expect(plan({ prior: { ...prior, region: null } })).toMatchObject({
      replaces: [],
      planned: { region: 'eu-west-1' },
    }));
});

describe('the id of an import', () => {
  test.each([
    ['pool/client', { user_pool_id: 'pool', id: 'client' }],
    ['pool/client@us-gov-west-1', { user_pool_id: 'pool', id: 'client', region: 'us-gov-west-1' }],
    ['pool/client@home', { user_pool_id: 'pool', id: 'client@home' }],
  ])('%s', (id, values) => expect(parseImportId(resource, id)).toEqual(values));

  test.each(['pool', 'pool/client/more', '/client', 'pool/', ''])('%j is refused', (id) =>
    expect(() => parseImportId(resource, id)).toThrow(
      `Parsing Resource ID: wrong format of import ID (${id}), use: 'user-pool-id/client-id'`,
    ),
  );
});
