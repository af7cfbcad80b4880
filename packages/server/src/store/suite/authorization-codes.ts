import { expect, test } from 'vitest';
import { authorizationCode, mac, POOL } from './records.ts';
import type { NounSuite } from './store-suite.ts';

const CODE = mac('code-1');

export const authorizationCodesSuite: NounSuite = (store) => {
  test('answers a code as it was inserted, with and without its optional members', async () => {
    const bound = authorizationCode({
      codeChallenge: 'digest',
      nonce: 'n',
      resource: 'https://api.example.com',
      address: '192.0.2.1',
    });
    await store().authorizationCodes.insert(bound);
    await store().authorizationCodes.insert(authorizationCode({ code: mac('code-2') }));
    expect(await store().authorizationCodes.consume(CODE, 'client-1', 2000)).toEqual(bound);
    expect(await store().authorizationCodes.consume(mac('code-2'), 'client-1', 2000)).toEqual(
      authorizationCode({ code: mac('code-2') }),
    );
  });

  test('consumes a code once, and only for its own client', async () => {
    await store().authorizationCodes.insert(authorizationCode());
    expect(await store().authorizationCodes.consume(CODE, 'client-2', 2000)).toBeUndefined();
    expect(await store().authorizationCodes.consume(CODE, 'client-1', 2000)).toBeDefined();
    expect(await store().authorizationCodes.consume(CODE, 'client-1', 3000)).toBeUndefined();
    expect(await store().authorizationCodes.consume(mac('code-2'), 'client-1', 2000)).toBeUndefined();
  });

  test('tells whoever replays a code which sign-in it gave', async () => {
    await store().authorizationCodes.insert(authorizationCode());
    await store().authorizationCodes.consume(CODE, 'client-1', 2000);
    expect(await store().authorizationCodes.recordSignIn(CODE, 'event-1')).toBe(true);
    expect(await store().authorizationCodes.recordReplay(CODE, 'client-2', 3000)).toBeUndefined();
    expect(await store().authorizationCodes.recordReplay(CODE, 'client-1', 3000)).toBe('event-1');
  });

  test('notes no sign-in of a code that was replayed meanwhile', async () => {
    await store().authorizationCodes.insert(authorizationCode());
    await store().authorizationCodes.consume(CODE, 'client-1', 2000);
    expect(await store().authorizationCodes.recordReplay(CODE, 'client-1', 2001)).toBeUndefined();
    expect(await store().authorizationCodes.recordSignIn(CODE, 'event-1')).toBe(false);
    expect(await store().authorizationCodes.recordReplay(CODE, 'client-1', 2002)).toBeUndefined();
  });

  test('an unused code is not replayed', async () => {
    await store().authorizationCodes.insert(authorizationCode());
    expect(await store().authorizationCodes.recordReplay(CODE, 'client-1', 2000)).toBeUndefined();
    await store().authorizationCodes.consume(CODE, 'client-1', 2000);
    expect(await store().authorizationCodes.recordSignIn(CODE, 'event-1')).toBe(true);
  });

  test.each([
    ['the user', () => store().users.delete(POOL, 'sub-anna')],
    ['the pool', () => store().userPools.delete(POOL)],
  ])('goes with %s', async (_, remove) => {
    await store().authorizationCodes.insert(authorizationCode());
    await remove();
    await store().purgeDeletedPools();
    expect(await store().authorizationCodes.consume(CODE, 'client-1', 2000)).toBeUndefined();
  });
};
