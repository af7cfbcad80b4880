import { expect, test } from 'vitest';
import type { Sealed } from '../../system/keyring.ts';
import type { CustomerKeyRecord } from '../records.ts';
import { allPages } from './records.ts';
import type { NounSuite } from './store-suite.ts';

const customerKey = (changes: Partial<CustomerKeyRecord> = {}): CustomerKeyRecord => ({
  region: 'eu-west-1',
  keyId: '1a2b3c4d-0000-4000-8000-000000000001',
  description: 'for codes',
  tags: { team: 'people' },
  state: 'Enabled',
  // Nothing opens it here.
  material: 'sealed' as Sealed,
  createdAt: 1_700_000_000_000,
  modifiedAt: 1_700_000_000_000,
  version: 1,
  ...changes,
});

export const customerKeysSuite: NounSuite = (store) => {
  test('finds a key as it was inserted, in its region alone', async () => {
    const key = customerKey();
    expect(await store().customerKeys.insert(key)).toBe('written');
    expect(await store().customerKeys.insert(key)).toBe('conflict');
    expect(await store().customerKeys.find(key.region, key.keyId)).toEqual(key);
    expect(await store().customerKeys.find('us-east-1', key.keyId)).toBeUndefined();
  });

  test('replaces the version that was read, and no other', async () => {
    const key = customerKey();
    await store().customerKeys.insert(key);
    const disabled = customerKey({ state: 'Disabled' });
    expect(await store().customerKeys.replace(disabled, 1)).toBe('written');
    expect(await store().customerKeys.replace(disabled, 1)).toBe('conflict');
    expect(await store().customerKeys.find(key.region, key.keyId)).toEqual({ ...disabled, version: 2 });
  });

  test('lists the keys of a region by id', async () => {
    for (const keyId of ['c', 'a', 'b']) await store().customerKeys.insert(customerKey({ keyId }));
    await store().customerKeys.insert(customerKey({ region: 'us-east-1', keyId: 'd' }));
    const pages = await allPages((page) => store().customerKeys.list('eu-west-1', page), 2);
    expect(pages.map((page) => page.map(({ keyId }) => keyId))).toEqual([['a', 'b'], ['c']]);
  });

  test('a clear removes every key', async () => {
    const key = customerKey();
    await store().customerKeys.insert(key);
    await store().clear();
    expect(await store().customerKeys.find(key.region, key.keyId)).toBeUndefined();
  });
};
