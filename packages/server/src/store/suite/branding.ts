import { expect, test } from 'vitest';
import { managedLoginStyle, POOL, uiCustomization, userPoolClient } from './records.ts';
import type { NounSuite } from './store-suite.ts';

export const brandingSuite: NounSuite = (store) => {
  test('keeps one classic customization of each client, and one of all', async () => {
    const all = uiCustomization({ clientId: 'ALL', css: '' });
    expect(await store().uiCustomizations.put(uiCustomization())).toBe('written');
    expect(await store().uiCustomizations.put(all)).toBe('written');
    expect(await store().uiCustomizations.find(POOL, 'client-1')).toEqual(uiCustomization());
    expect(await store().uiCustomizations.find(POOL, 'ALL')).toEqual(all);
    expect(await store().uiCustomizations.find('eu-west-1_Other', 'ALL')).toBeUndefined();
  });

  test('finds the classic customizations that a client may be shown, its own first', async () => {
    const all = uiCustomization({ clientId: 'ALL', css: '' });
    expect(await store().uiCustomizations.shownTo(POOL, 'client-1')).toEqual([]);
    await store().uiCustomizations.put(all);
    expect(await store().uiCustomizations.shownTo(POOL, 'client-1')).toEqual([all]);
    await store().uiCustomizations.put(uiCustomization());
    expect(await store().uiCustomizations.shownTo(POOL, 'client-1')).toEqual([uiCustomization(), all]);
    expect(await store().uiCustomizations.shownTo(POOL, 'client-2')).toEqual([all]);
  });

  test('a new classic customization replaces the old one, which keeps the time of its making', async () => {
    await store().uiCustomizations.put(uiCustomization());
    const { image: _, ...plain } = uiCustomization({ css: '', createdAt: 2000, modifiedAt: 2000 });
    expect(await store().uiCustomizations.put(plain)).toBe('written');
    expect(await store().uiCustomizations.find(POOL, 'client-1')).toEqual({ ...plain, createdAt: 1000 });
  });

  test('a classic customization of a client or pool that is gone is a conflict', async () => {
    expect(await store().uiCustomizations.put(uiCustomization({ clientId: 'client-2' }))).toBe('conflict');
    const stray = uiCustomization({ userPoolId: 'eu-west-1_Nothing00', clientId: 'ALL' });
    expect(await store().uiCustomizations.put(stray)).toBe('conflict');
  });

  test('finds a style as it was inserted, by its id and by its client', async () => {
    expect(await store().managedLoginStyles.insert(managedLoginStyle())).toBe('written');
    expect(await store().managedLoginStyles.find(POOL, 'style-1')).toEqual(managedLoginStyle());
    expect(await store().managedLoginStyles.findByClient('client-1')).toEqual(managedLoginStyle());
    expect(await store().managedLoginStyles.find('eu-west-1_Other', 'style-1')).toBeUndefined();
    const version = { id: 'style-1', userPoolId: POOL, version: 1 };
    expect(await store().managedLoginStyles.versionOfClient('client-1')).toEqual(version);
    expect(await store().managedLoginStyles.versionOfClient('client-2')).toBeUndefined();
  });

  test('a client has one style', async () => {
    await store().managedLoginStyles.insert(managedLoginStyle());
    expect(await store().managedLoginStyles.insert(managedLoginStyle({ id: 'style-2' }))).toBe('conflict');
    const stray = managedLoginStyle({ id: 'style-2', clientId: 'client-2' });
    expect(await store().managedLoginStyles.insert(stray)).toBe('conflict');
    await store().userPoolClients.insert(userPoolClient({ clientId: 'client-2' }));
    expect(await store().managedLoginStyles.insert(stray)).toBe('written');
    expect(await store().managedLoginStyles.count(POOL)).toBe(2);
  });

  test('replaces the version of a style that was read, and no other', async () => {
    await store().managedLoginStyles.insert(managedLoginStyle());
    const changed = managedLoginStyle({ assets: [], modifiedAt: 2000 });
    expect(await store().managedLoginStyles.replace(changed, 1)).toBe('written');
    expect(await store().managedLoginStyles.replace(changed, 1)).toBe('conflict');
    expect(await store().managedLoginStyles.find(POOL, 'style-1')).toEqual({ ...changed, version: 2 });
  });

  test('deletes a style of its own pool, once', async () => {
    await store().managedLoginStyles.insert(managedLoginStyle());
    expect(await store().managedLoginStyles.delete('eu-west-1_Other', 'style-1')).toBe(false);
    expect(await store().managedLoginStyles.delete(POOL, 'style-1')).toBe(true);
    expect(await store().managedLoginStyles.delete(POOL, 'style-1')).toBe(false);
  });

  test('branding goes with its client, and with its pool', async () => {
    const all = uiCustomization({ clientId: 'ALL' });
    await store().uiCustomizations.put(uiCustomization());
    await store().uiCustomizations.put(all);
    await store().managedLoginStyles.insert(managedLoginStyle());
    await store().userPoolClients.delete(POOL, 'client-1');
    expect(await store().uiCustomizations.find(POOL, 'client-1')).toBeUndefined();
    expect(await store().managedLoginStyles.find(POOL, 'style-1')).toBeUndefined();
    expect(await store().uiCustomizations.find(POOL, 'ALL')).toEqual(all);
    await store().userPools.delete(POOL);
    await store().purgeDeletedPools();
    expect(await store().uiCustomizations.find(POOL, 'ALL')).toBeUndefined();
  });
};
