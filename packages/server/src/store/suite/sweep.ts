import { expect, test } from 'vitest';
import {
  authorizationCode,
  browserSession,
  mac,
  POOL,
  refreshToken,
  session,
  signIn,
  signingKey,
  verificationCode,
} from './records.ts';
import type { NounSuite } from './store-suite.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;

export const sweepSuite: NounSuite = (store) => {
  test('removes what has expired and nothing else', async () => {
    await store().sessions.insert(session({ expiresAt: 5000 - HOUR }));
    await store().sessions.insert(session({ id: mac('later'), expiresAt: 5001 - HOUR }));
    await store().sessions.consumeOnce(mac('block'), 5000);
    await store().verificationCodes.put(verificationCode({ expiresAt: 5000 }));
    await store().counters.countFailure(POOL, 'sub-anna', 4900, 100);
    await store().counters.take(POOL, 'sub-anna', 'code', 1, 100, 4900);
    await store().signingKeys.insertFirst([signingKey()]);
    await store().signingKeys.rotate(POOL, [signingKey({ kid: 'kid-2' })], 5000);

    expect(await store().sweep(4999)).toBe(0);
    expect(await store().sweep(5000)).toBe(6);
    expect(await store().sweep(5000)).toBe(0);

    expect(await store().sessions.find(mac('session-1'))).toBeUndefined();
    expect(await store().sessions.find(mac('later'))).toBeDefined();
    expect(await store().sessions.consumeOnce(mac('block'), 6000)).toBe(true);
    expect(await store().verificationCodes.find(POOL, 'sub-anna', 'sign-up')).toBeUndefined();
    expect(await store().counters.lockOut(POOL, 'sub-anna')).toBeUndefined();
    expect((await store().signingKeys.list(POOL, 0)).map(({ kid }) => kid)).toEqual(['kid-2']);
  });

  test('keeps a sign-in for the last access token that may have come from it', async () => {
    await store().signIns.insert(signIn({ expiresAt: 5000 }), refreshToken({ expiresAt: 5000 }));
    expect(await store().sweep(5000 + DAY - 1)).toBe(0);
    expect(await store().signIns.find('event-1')).toBeDefined();
    expect(await store().sweep(5000 + DAY)).toBe(1);
    expect(await store().signIns.find('event-1')).toBeUndefined();
    expect(await store().signIns.findByRefreshToken(mac('token-1'))).toBeUndefined();
  });

  test('keeps an authorization code for a day, so that a late replay is seen', async () => {
    await store().authorizationCodes.insert(authorizationCode({ expiresAt: 5000 }));
    expect(await store().sweep(5000 + DAY - 1)).toBe(0);
    expect(await store().sweep(5000 + DAY)).toBe(1);
  });

  test('removes the sessions of browsers when they end', async () => {
    await store().browserSessions.insert(browserSession({ expiresAt: 5000 }));
    expect(await store().sweep(4999)).toBe(0);
    expect(await store().sweep(5000)).toBe(1);
  });

  test('removes more than one batch', async () => {
    await store().transaction(async ({ sessions }) => {
      for (let index = 0; index < 1200; index += 1) {
        await sessions.consumeOnce(mac(`block-${index}`), 1000 + (index % 700));
      }
    });
    expect(await store().sweep(5000)).toBe(1200);
  });

  test('clear empties everything but the settings', async () => {
    await store().signIns.insert(signIn(), refreshToken());
    await store().clear();
    expect(await store().userPools.count('eu-west-1')).toBe(0);
    expect(await store().users.find(POOL, 'sub-anna')).toBeUndefined();
    expect(await store().sweep(10 * DAY)).toBe(0);
  });

  test('answers that it is there', async () => {
    await expect(store().ping()).resolves.toBeUndefined();
  });
};
