import type { FederatedIdentity } from '@poolkeeper/api/user/identities';
import { expect, test } from 'vitest';
import { namesOf, POOL, user } from './records.ts';
import type { NounSuite } from './store-suite.ts';

const identity = (given: Partial<FederatedIdentity> = {}): FederatedIdentity => ({
  providerName: 'Corporate',
  providerType: 'OIDC',
  issuer: null,
  attribute: 'Cognito_Subject',
  userId: 'subject-1',
  primary: false,
  dateCreated: 1000,
  ...given,
});

export const userIdentitiesSuite: NounSuite = (store) => {
  const withIdentities = (...identities: readonly FederatedIdentity[]) => user({ identities });
  const give = (...identities: readonly FederatedIdentity[]) =>
    store().users.replace(withIdentities(...identities), namesOf(user()), 1);

  test('a user is found by each identity, and by no other', async () => {
    const waiting = identity({ attribute: 'email', userId: 'anna@example.com' });
    expect(await give(identity(), waiting)).toBe('written');
    for (const each of [identity(), waiting]) {
      expect(await store().users.findByIdentity(POOL, each)).toMatchObject({ sub: 'sub-anna' });
    }
    const others = [{ providerName: 'Other' }, { attribute: 'email' }, { userId: 'SUBJECT-1' }];
    for (const other of others) {
      expect(await store().users.findByIdentity(POOL, identity(other))).toBeUndefined();
    }
    expect(await store().users.findByIdentity('eu-west-1_Other', identity())).toBeUndefined();
    // An identity is no name.
    expect(await store().users.findByName(POOL, 'subject-1')).toBeUndefined();
  });

  test('an identity that is taken away finds nobody, and is free', async () => {
    await give(identity());
    expect(await store().users.replace({ ...withIdentities(), version: 2 }, namesOf(user()), 2)).toBe(
      'written',
    );
    expect(await store().users.findByIdentity(POOL, identity())).toBeUndefined();
    const carl = user({ sub: 'sub-carl', username: 'carl', attributes: {}, identities: [identity()] });
    expect(await store().users.insert(carl, namesOf(carl))).toBe('written');
  });

  test('nothing is written where another user has one', async () => {
    await give(identity());
    const carl = user({ sub: 'sub-carl', username: 'carl', attributes: {}, identities: [identity()] });
    expect(await store().users.insert(carl, namesOf(carl))).toEqual({ taken: 'identity' });
    expect(await store().users.find(POOL, 'sub-carl')).toBeUndefined();
    const ben = await store().users.find(POOL, 'sub-ben');
    if (!ben) throw new Error('no ben');
    const changed = { ...ben, identities: [identity({ userId: 'subject-2' }), identity()] };
    expect(await store().users.replace(changed, namesOf(ben), 1)).toEqual({ taken: 'identity' });
    expect(await store().users.findByIdentity(POOL, identity({ userId: 'subject-2' }))).toBeUndefined();
  });

  test('identities go with their user, and with their pool', async () => {
    await give(identity());
    await store().users.delete(POOL, 'sub-anna');
    expect(await store().users.findByIdentity(POOL, identity())).toBeUndefined();
    const carl = user({ sub: 'sub-carl', username: 'carl', attributes: {}, identities: [identity()] });
    expect(await store().users.insert(carl, namesOf(carl))).toBe('written');
    await store().userPools.delete(POOL);
    await store().purgeDeletedPools();
    expect(await store().users.findByIdentity(POOL, identity())).toBeUndefined();
  });

  test('a subject may be as long as a provider likes', async () => {
    const long = identity({ userId: 'x'.repeat(5000) });
    await give(long);
    expect(await store().users.findByIdentity(POOL, long)).toMatchObject({ sub: 'sub-anna' });
    expect(await store().users.findByIdentity(POOL, identity({ userId: 'x'.repeat(5001) }))).toBeUndefined();
  });
};
