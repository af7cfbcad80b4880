import { expect, test } from 'vitest';
import { mac, POOL, refreshToken, signIn, user } from './records.ts';
import type { NounSuite } from './store-suite.ts';

export const signInsSuite: NounSuite = (store) => {
  test('finds a sign-in as it was inserted, with and without its optional members', async () => {
    const { originJti: _, ...plain } = signIn({ eventId: 'event-2' });
    const bound = signIn({ origin: 'oauth', resource: 'https://api.example.com' });
    await store().signIns.insert(bound, undefined);
    await store().signIns.insert(plain, undefined);
    expect(await store().signIns.find('event-1')).toEqual(bound);
    expect(await store().signIns.find('event-2')).toEqual(plain);
    expect(await store().signIns.find('event-3')).toBeUndefined();
  });

  test('finds the refresh token with its sign-in and its user', async () => {
    await store().signIns.insert(signIn(), refreshToken());
    expect(await store().signIns.findByRefreshToken(mac('token-1'))).toEqual({
      token: refreshToken(),
      signIn: signIn(),
      user: user(),
    });
    expect(await store().signIns.findByRefreshToken(mac('token-2'))).toBeUndefined();
  });

  test('the user of a refresh token is undefined when there is none', async () => {
    await store().signIns.insert(signIn({ sub: 'sub-nobody' }), refreshToken());
    const found = await store().signIns.findByRefreshToken(mac('token-1'));
    expect(found).toEqual({
      token: refreshToken(),
      signIn: signIn({ sub: 'sub-nobody' }),
      user: undefined,
    });
  });

  test('a sign-in whose refresh token cannot be inserted is not recorded', async () => {
    await store().signIns.insert(signIn(), refreshToken());
    const second = signIn({ eventId: 'event-2' });
    await expect(store().signIns.insert(second, refreshToken({ eventId: 'event-2' }))).rejects.toThrow(
      /unique/i,
    );
    expect(await store().signIns.find('event-2')).toBeUndefined();
  });

  const never = () => false;

  test('rotation keeps both tokens, and the first time of replacement', async () => {
    await store().signIns.insert(signIn(), refreshToken());
    const rotate = (token: string, at: number, isAccepted: (replacedAt: number) => boolean) =>
      store().signIns.rotate(mac('token-1'), refreshToken({ token: mac(token) }), at, isAccepted);
    expect(await rotate('token-2', 2000, never)).toBe(true);
    expect(await rotate('token-3', 3000, (replacedAt) => replacedAt === 2000)).toBe(true);
    expect(await rotate('token-4', 2000, never)).toBe(false);
    const tokens = await Promise.all(
      [1, 2, 3, 4].map((number) => store().signIns.findByRefreshToken(mac(`token-${number}`))),
    );
    expect(tokens.map((found) => found?.token.replacedAt)).toEqual([2000, undefined, undefined, undefined]);
    expect(tokens.map((found) => found?.signIn.eventId)).toEqual([
      'event-1',
      'event-1',
      'event-1',
      undefined,
    ]);
  });

  test('a token that is gone gets no successor', async () => {
    const replacement = refreshToken({ token: mac('token-2') });
    expect(await store().signIns.rotate(mac('token-1'), replacement, 2000, () => true)).toBe(false);
    expect(await store().signIns.findByRefreshToken(mac('token-2'))).toBeUndefined();
  });

  test('a token gets no successor of a sign-in that is gone', async () => {
    await store().signIns.insert(signIn(), refreshToken());
    const replacement = refreshToken({ token: mac('token-2'), eventId: 'event-gone' });
    expect(await store().signIns.rotate(mac('token-1'), replacement, 2000, () => true)).toBe(false);
    expect((await store().signIns.findByRefreshToken(mac('token-1')))?.token.replacedAt).toBeUndefined();
  });

  test('revoking keeps the first time', async () => {
    await store().signIns.insert(signIn(), refreshToken());
    await store().signIns.revoke('event-1', 3000);
    await store().signIns.revoke('event-1', 4000);
    await store().signIns.revokeAll(POOL, 'sub-anna', 4000);
    expect(await store().signIns.find('event-1')).toEqual(signIn({ revokedAt: 3000 }));
    expect((await store().signIns.findByRefreshToken(mac('token-1')))?.signIn.revokedAt).toBe(3000);
  });

  test("revokes every sign-in of a user, and nobody else's", async () => {
    await store().signIns.insert(signIn({ eventId: 'event-1' }), undefined);
    await store().signIns.insert(signIn({ eventId: 'event-2' }), undefined);
    await store().signIns.insert(signIn({ eventId: 'event-3', sub: 'sub-ben' }), undefined);
    await store().signIns.revokeAll(POOL, 'sub-anna', 3000);
    const found = await Promise.all(['event-1', 'event-2', 'event-3'].map((id) => store().signIns.find(id)));
    expect(found.map((one) => one?.revokedAt)).toEqual([3000, 3000, undefined]);
  });
};
