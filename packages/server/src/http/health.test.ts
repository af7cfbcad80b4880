import { expect, test } from 'vitest';
import { createTestApp } from './testing/test-app.ts';

const health = 'http://localhost/health';

test('health is 200 with the version once requests are served', async () => {
  await using service = await createTestApp();
  const response = await service.app.request(health);
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok', version: '1.2.3' }]);
});

test('health is 503 while the service is not ready', async () => {
  await using service = await createTestApp({ ready: () => false });
  const response = await service.app.request(health);
  expect([response.status, await response.json()]).toEqual([
    503,
    { status: 'unavailable', version: '1.2.3' },
  ]);
});

test('health is 503 when the database does not answer', async () => {
  await using service = await createTestApp();
  await service.core.store.close();
  expect((await service.app.request(health)).status).toBe(503);
  expect(service.events.map(({ event }) => event)).toContain('health.database_unreachable');
});

test('an unknown path is 404 and says so', async () => {
  await using service = await createTestApp();
  const response = await service.app.request('http://localhost/nothing');
  expect([response.status, await response.json()]).toEqual([404, { message: 'There is nothing here.' }]);
});
