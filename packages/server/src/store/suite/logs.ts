import { expect, test } from 'vitest';
import type { AnalyticsEventRecord, MessageRecord } from '../records.ts';
import { analyticsEventAge, messageAge } from '../sweep.ts';
import { POOL, sealed } from './records.ts';
import type { NounSuite } from './store-suite.ts';

export const logsSuite: NounSuite = (store) => {
  const message = (id: string, given: Partial<MessageRecord> = {}): MessageRecord => ({
    id,
    userPoolId: POOL,
    username: 'anna',
    createdAt: 1000,
    content: sealed(`content of ${id}`),
    ...given,
  });
  const event = (id: string, given: Partial<AnalyticsEventRecord> = {}): AnalyticsEventRecord => ({
    id,
    userPoolId: POOL,
    clientId: 'client-1',
    createdAt: 1000,
    content: '{"type":"_userauth.sign_in"}',
    ...given,
  });

  test('lists messages newest first, by pool, by user and by both', async () => {
    await store().messages.insert(message('m1'));
    await store().messages.insert(message('m2', { createdAt: 2000, username: 'ben' }));
    await store().messages.insert(message('m3', { createdAt: 3000, userPoolId: 'us-east-1_Other' }));
    const ids = async (filter: { userPoolId?: string; username?: string }, limit = 10) =>
      (await store().messages.list(filter, limit)).map(({ id }) => id);
    expect(await ids({})).toEqual(['m3', 'm2', 'm1']);
    expect(await ids({}, 2)).toEqual(['m3', 'm2']);
    expect(await ids({ userPoolId: POOL })).toEqual(['m2', 'm1']);
    expect(await ids({ username: 'anna' })).toEqual(['m3', 'm1']);
    expect(await ids({ userPoolId: POOL, username: 'anna' })).toEqual(['m1']);
    expect(await store().messages.list({ username: 'ben' }, 1)).toEqual([
      message('m2', { createdAt: 2000, username: 'ben' }),
    ]);
  });

  test('messages of one moment, and of a clock that was moved back, keep the order in which they were sent', async () => {
    const sent = ['m3', 'm1', 'm9', 'm2', 'm5'];
    for (const id of sent) await store().messages.insert(message(id));
    await store().messages.insert(message('m4', { createdAt: 500 }));
    const newestFirst = ['m4', ...sent.toReversed()];
    for (const filter of [
      {},
      { userPoolId: POOL },
      { username: 'anna' },
      { userPoolId: POOL, username: 'anna' },
    ]) {
      expect((await store().messages.list(filter, 10)).map(({ id }) => id)).toEqual(newestFirst);
    }
  });

  test('keeps a message for a week', async () => {
    await store().messages.insert(message('m1'));
    expect(await store().sweep(1000 + messageAge - 1)).toBe(0);
    expect(await store().sweep(1000 + messageAge)).toBe(1);
    expect(await store().messages.list({}, 10)).toEqual([]);
  });

  test('keeps an event for thirty days', async () => {
    await store().analyticsEvents.insert(event('e1'));
    expect(await store().sweep(1000 + analyticsEventAge - 1)).toBe(0);
    expect(await store().sweep(1000 + analyticsEventAge)).toBe(1);
    expect(await store().analyticsEvents.list(POOL, 'client-1', 10)).toEqual([]);
  });

  test("lists a client's events newest first", async () => {
    await store().analyticsEvents.insert(event('e1'));
    await store().analyticsEvents.insert(event('e2', { createdAt: 2000 }));
    await store().analyticsEvents.insert(event('e3', { clientId: 'client-2' }));
    const events = await store().analyticsEvents.list(POOL, 'client-1', 10);
    expect(events).toEqual([event('e2', { createdAt: 2000 }), event('e1')]);
    expect(await store().analyticsEvents.list(POOL, 'client-1', 1)).toHaveLength(1);
  });
};
