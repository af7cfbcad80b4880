import { describe, expect, test } from 'vitest';
import { createTestApp, NOW } from './testing/test-app.ts';

const post = (body: string) => ({ method: 'POST', body, headers: { 'content-type': 'application/json' } });

describe('the inbox', () => {
  const message = {
    medium: 'EMAIL',
    to: 'jane@example.com',
    subject: 'Your code',
    body: 'It is 123456',
    code: '123456',
    purpose: 'SignUp',
    userPoolId: 'us-east-1_a',
    clientId: 'client1',
    username: 'jane',
  } as const;

  test('shows what was sent, newest first, of one pool and user where asked', async () => {
    await using service = await createTestApp();
    await service.core.delivery.send(message);
    service.clock.advance(1000);
    await service.core.delivery.send({ ...message, username: 'bob', code: '654321' });
    const inbox = async (query: string) =>
      (await (await service.app.request(`http://localhost/_poolkeeper/inbox${query}`)).json()) as unknown;
    expect(await inbox('')).toEqual({
      messages: [
        expect.objectContaining({ username: 'bob', code: '654321', createdAt: '2026-01-02T03:04:06.000Z' }),
        { ...message, id: expect.any(String), createdAt: '2026-01-02T03:04:05.000Z' },
      ],
    });
    expect(await inbox('?username=jane&userPoolId=us-east-1_a')).toMatchObject({
      messages: [{ username: 'jane' }],
    });
    expect(await inbox('?userPoolId=us-east-1_b')).toEqual({ messages: [] });
  });

  test('is not there in strict mode', async () => {
    await using service = await createTestApp({ options: { accessKey: 'AKIDEXAMPLE', secretKey: 'secret' } });
    expect((await service.app.request('http://localhost/_poolkeeper/inbox')).status).toBe(404);
  });
});

describe('the clock', () => {
  test.each([
    ['{"advanceSeconds":3600}', NOW + 3_600_000],
    ['{"advanceSeconds":-1.5}', NOW - 1500],
    ['{"now":"2030-06-07T08:09:10Z"}', Date.UTC(2030, 5, 7, 8, 9, 10)],
    ['{"now":"2030-06-07T08:09:10.5+02:00"}', Date.UTC(2030, 5, 7, 6, 9, 10, 500)],
  ])('is moved by %s', async (body, now) => {
    await using service = await createTestApp();
    await using moving = await createTestApp({ testClock: service.clock });
    const response = await moving.app.request('http://localhost/_poolkeeper/clock', post(body));
    expect([response.status, await response.json()]).toEqual([200, { now: new Date(now).toISOString() }]);
    expect(service.clock.now()).toBe(now);
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{}',
    '{"advanceSeconds":"1"}',
    '{"advanceSeconds":1e300}',
    '{"advanceSeconds":1,"now":"2030-01-01T00:00:00Z"}',
    '{"now":"2030-01-01"}',
    '{"now":"2030-01-01T00:00:00"}',
    '{"now":"2030-13-01T00:00:00Z"}',
    '{"now":0}',
  ])('is left alone by %j', async (body) => {
    await using service = await createTestApp();
    await using moving = await createTestApp({ testClock: service.clock });
    const response = await moving.app.request('http://localhost/_poolkeeper/clock', post(body));
    expect([response.status, await response.json()]).toEqual([
      400,
      { message: 'The body must be {"advanceSeconds": <number>} or {"now": "<ISO 8601 date and time>"}.' },
    ]);
    expect(service.clock.now()).toBe(NOW);
  });

  test('is left alone by a body that is too large', async () => {
    await using service = await createTestApp();
    await using moving = await createTestApp({ testClock: service.clock });
    const response = await moving.app.request(
      'http://localhost/_poolkeeper/clock',
      post(`{"advanceSeconds":1${' '.repeat(4096)}}`),
    );
    expect([response.status, await response.json()]).toEqual([
      400,
      { message: 'Request body must not be larger than 4096 bytes.' },
    ]);
    expect(service.clock.now()).toBe(NOW);
  });

  test('is not there without --test-clock', async () => {
    await using service = await createTestApp();
    const response = await service.app.request(
      'http://localhost/_poolkeeper/clock',
      post('{"advanceSeconds":1}'),
    );
    expect(response.status).toBe(404);
  });
});

describe('reset', () => {
  test('does what it was given', async () => {
    let resets = 0;
    await using service = await createTestApp({
      reset: async () => {
        resets += 1;
      },
    });
    const response = await service.app.request('http://localhost/_poolkeeper/reset', { method: 'POST' });
    expect([response.status, resets]).toEqual([200, 1]);
  });

  test('is not there otherwise', async () => {
    await using service = await createTestApp();
    expect((await service.app.request('http://localhost/_poolkeeper/reset', { method: 'POST' })).status).toBe(
      404,
    );
  });
});
