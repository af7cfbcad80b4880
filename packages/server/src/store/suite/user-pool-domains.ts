import { beforeEach, expect, test } from 'vitest';
import { POOL, userPool, userPoolDomain } from './records.ts';
import type { NounSuite } from './store-suite.ts';

const OTHER = 'eu-west-1_Other';
const FAR = 'us-east-1_Far';

const custom = userPoolDomain({
  domain: 'auth.example.com',
  kind: 'custom',
  certificateArn: 'arn:aws:acm:us-east-1:000000000000:certificate/1',
  managedLoginVersion: 2,
});

export const userPoolDomainsSuite: NounSuite = (store) => {
  const domains = () => store().userPoolDomains;

  beforeEach(async () => {
    await store().userPools.insert(userPool({ userPoolId: OTHER }));
    await store().userPools.insert(userPool({ userPoolId: FAR, region: 'us-east-1' }));
  });

  test('finds a domain as it was inserted, in its region', async () => {
    expect(await domains().insert(custom)).toBe('written');
    expect(await domains().find('eu-west-1', 'auth.example.com')).toEqual(custom);
    expect(await domains().find('us-east-1', 'auth.example.com')).toBeUndefined();
  });

  test('finds the pool of a prefix by its region, that of a custom domain without', async () => {
    await domains().insert(userPoolDomain());
    await domains().insert(custom);
    expect(await domains().poolOf('people', 'eu-west-1')).toEqual(userPool());
    expect(await domains().poolOf('auth.example.com', undefined)).toEqual(userPool());
    expect(await domains().poolOf('people', 'us-east-1')).toBeUndefined();
    expect(await domains().poolOf('people', undefined)).toBeUndefined();
    expect(await domains().poolOf('auth.example.com', 'eu-west-1')).toBeUndefined();
  });

  test('a pool has one domain of each kind', async () => {
    await domains().insert(userPoolDomain());
    await domains().insert(custom);
    expect(await domains().insert(userPoolDomain({ domain: 'second' }))).toBe('conflict');
    expect(await domains().ofPool(POOL)).toEqual([custom, userPoolDomain()]);
    expect(await domains().ofPool(OTHER)).toEqual([]);
  });

  test('a prefix is unique in its region, a custom domain everywhere', async () => {
    await domains().insert(userPoolDomain());
    await domains().insert(custom);
    expect(await domains().insert(userPoolDomain({ userPoolId: OTHER }))).toBe('conflict');
    const far = { userPoolId: FAR, region: 'us-east-1' };
    expect(await domains().insert(userPoolDomain(far))).toBe('written');
    expect(await domains().insert({ ...custom, ...far })).toBe('conflict');
  });

  test('a pool that is gone is a conflict', async () => {
    expect(await domains().insert(userPoolDomain({ userPoolId: 'eu-west-1_Nothing00' }))).toBe('conflict');
  });

  test('replaces the version that was read, and no other', async () => {
    await domains().insert(userPoolDomain());
    const changed = userPoolDomain({ managedLoginVersion: 2, modifiedAt: 2000 });
    expect(await domains().replace(changed, 1)).toBe('written');
    expect(await domains().replace(changed, 1)).toBe('conflict');
    expect(await domains().find('eu-west-1', 'people')).toEqual({ ...changed, version: 2 });
  });

  test('deletes a domain of its own pool, once', async () => {
    await domains().insert(userPoolDomain());
    expect(await domains().delete(OTHER, 'people')).toBe(false);
    expect(await domains().delete(POOL, 'people')).toBe(true);
    expect(await domains().delete(POOL, 'people')).toBe(false);
  });

  test('counts the custom domains of a region', async () => {
    await domains().insert(userPoolDomain());
    await domains().insert(custom);
    expect([await domains().countCustom('eu-west-1'), await domains().countCustom('us-east-1')]).toEqual([
      1, 0,
    ]);
  });

  test('goes with its pool', async () => {
    await domains().insert(userPoolDomain());
    await store().userPools.delete(POOL);
    expect(await domains().find('eu-west-1', 'people')).toBeUndefined();
  });
};
