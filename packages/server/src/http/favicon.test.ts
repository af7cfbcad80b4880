import { expect, test } from 'vitest';
import { createTestApp } from './testing/test-app.ts';

test('browsers find an icon, and keep it', async () => {
  await using service = await createTestApp();
  const response = await service.app.request('http://localhost/favicon.ico');
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
  expect(response.headers.get('cache-control')).toContain('max-age=');
  expect(await response.text()).toMatch(/^<svg /);
});
