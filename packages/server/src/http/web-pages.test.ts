/** What a web page may reach in development mode. @see docs/guides/http.md */
import { describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from './testing/test-app.ts';

const page = 'https://page.example';
const listUserPools = { ListUserPools: async () => ({ UserPools: [] }) } as const;
const globalSignOut = { GlobalSignOut: async () => ({}) } as const;

const preflight = (service: TestApp, headers: string, path = '/', method = 'POST') =>
  service.app.request(`http://localhost${path}`, {
    method: 'OPTIONS',
    headers: {
      origin: page,
      'access-control-request-method': method,
      'access-control-request-headers': headers,
    },
  });

describe('public operations', () => {
  test('are allowed to every page, with the headers that SDKs send', async () => {
    await using service = await createTestApp();
    const names =
      'amz-sdk-invocation-id,amz-sdk-request,cache-control,content-type,x-amz-target,x-amz-user-agent';
    const response = await preflight(service, names);
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': names,
    });
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
  });

  test('tell the page their answer, a refusal too, and one of an operation that is not built', async () => {
    await using service = await createTestApp({ handlers: globalSignOut });
    const calls = [
      service.call('GlobalSignOut', { AccessToken: 'a' }, { origin: page }),
      service.call('GlobalSignOut', {}, { origin: page }),
      service.call('GetDevice', {}, { origin: page }),
    ];
    const seen = (await Promise.all(calls)).map(({ status, headers }) => [
      status,
      headers.get('access-control-allow-origin'),
    ]);
    expect(seen).toEqual([
      [200, '*'],
      [400, '*'],
      [400, '*'],
    ]);
  });
});

describe('signed operations', () => {
  test('fail the preflight, since the header they need is never allowed', async () => {
    await using service = await createTestApp();
    const response = await preflight(
      service,
      'authorization, content-type, x-amz-date, x-amz-security-token',
    );
    expect(response.headers.get('access-control-allow-headers')).toBe('content-type,x-amz-date');
  });

  test('are refused when a page sends them without one, and their answer is not shown to it', async () => {
    await using service = await createTestApp({ handlers: listUserPools });
    const response = await service.call('ListUserPools', { MaxResults: 1 }, { origin: page });
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
    expect(await response.json()).toMatchObject({ __type: 'AccessDeniedException' });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'cannot be named by a request of type %s, which needs no preflight and carries no headers of its own',
    async (type) => {
      await using service = await createTestApp({ handlers: listUserPools });
      const response = await service.app.request('http://localhost/', {
        method: 'POST',
        body: 'Action=ListUserPools&x-amz-target=AWSCognitoIdentityProviderService.ListUserPools',
        headers: { 'content-type': type, origin: page },
      });
      expect([response.status, await response.json()]).toEqual([
        400,
        { __type: 'UnknownOperationException' },
      ]);
    },
  );
});

describe('the Host', () => {
  const hosts = [
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '10.0.0.1',
    'pools.example.com.evil.example',
    '',
  ];
  test.each(hosts)('%j is refused', async (host) => {
    await using service = await createTestApp({ handlers: { ...listUserPools, ...globalSignOut } });
    for (const operation of ['ListUserPools', 'GlobalSignOut']) {
      const response = await service.call(operation, { MaxResults: 1, AccessToken: 'a' }, { host });
      expect([response.status, await response.json()]).toEqual([
        403,
        {
          __type: 'AccessDeniedException',
          message:
            'In development mode the Host must be loopback or that of the public URL; see --public-url.',
        },
      ]);
    }
    expect((await service.app.request('http://x/_poolkeeper/inbox', { headers: { host } })).status).toBe(403);
  });

  test.each([
    'localhost',
    'localhost:7665',
    '127.0.0.1:1',
    '127.1.2.3',
    '[::1]:7665',
    'LOCALHOST',
    'pools.example.com:7665',
  ])('%s is let in', async (host) => {
    await using service = await createTestApp({ handlers: listUserPools });
    expect((await service.call('ListUserPools', { MaxResults: 1 }, { host })).status).toBe(200);
  });

  test('may be any for health, keys and discovery, which are public', async () => {
    await using service = await createTestApp();
    const statuses = ['/health', '/us-east-1_a/.well-known/jwks.json'].map(
      async (path) => (await service.app.request(`http://10.0.0.1${path}`)).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 404]);
  });

  test('is not looked at in strict mode', async () => {
    await using service = await createTestApp({
      options: { accessKey: 'AKIDEXAMPLE', secretKey: 'secret' },
      handlers: globalSignOut,
    });
    expect(
      (await service.call('GlobalSignOut', { AccessToken: 'a' }, { host: 'pools.internal' })).status,
    ).toBe(200);
  });
});

describe('/_poolkeeper', () => {
  test.each([
    ['another origin', { origin: page }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a link or image on another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port of the same machine', { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }],
  ])('refuses %s', async (_, headers: Record<string, string>) => {
    let resets = 0;
    await using service = await createTestApp({
      reset: async () => {
        resets += 1;
      },
    });
    const inbox = await service.app.request('http://localhost/_poolkeeper/inbox', { headers });
    expect(inbox.status).toBe(403);
    const reset = await service.app.request('http://localhost/_poolkeeper/reset', {
      method: 'POST',
      headers: { 'content-type': 'text/plain', ...headers },
    });
    expect([reset.status, resets]).toEqual([403, 0]);
  });

  test('answers the address bar and its own pages', async () => {
    await using service = await createTestApp();
    for (const site of ['none', 'same-origin']) {
      const headers = { 'sec-fetch-site': site };
      expect((await service.app.request('http://localhost/_poolkeeper/inbox', { headers })).status).toBe(200);
    }
  });

  test('answers no preflight', async () => {
    await using service = await createTestApp();
    const response = await preflight(service, 'content-type', '/_poolkeeper/inbox', 'GET');
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });
});
