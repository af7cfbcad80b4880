import { expect, test } from 'vitest';
import { browserSession, mac, namesOf, POOL, user } from './records.ts';
import type { NounSuite } from './store-suite.ts';

const ID = mac('browser-1');

export const browserSessionsSuite: NounSuite = (store) => {
  test('finds a session as it was inserted, with its user as it is now', async () => {
    await store().browserSessions.insert(browserSession());
    const disabled = user({ enabled: false });
    await store().users.replace(disabled, namesOf(disabled), 1);
    expect(await store().browserSessions.findWithUser(ID)).toEqual({
      session: browserSession(),
      user: { ...disabled, version: 2 },
    });
    expect(await store().browserSessions.findWithUser(mac('browser-2'))).toBeUndefined();
  });

  test('finds none once it is deleted', async () => {
    await store().browserSessions.insert(browserSession());
    await store().browserSessions.insert(browserSession({ id: mac('browser-2') }));
    await store().browserSessions.delete(ID);
    expect(await store().browserSessions.findWithUser(ID)).toBeUndefined();
    expect(await store().browserSessions.findWithUser(mac('browser-2'))).toBeDefined();
  });

  test('goes with its user, also when one of the same sub comes again', async () => {
    await store().browserSessions.insert(browserSession());
    await store().users.delete(POOL, 'sub-anna');
    await store().users.insert(user(), namesOf(user()));
    expect(await store().browserSessions.findWithUser(ID)).toBeUndefined();
  });
};
