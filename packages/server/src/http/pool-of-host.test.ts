/** Where the domains of pools answer. @see docs/guides/http.md */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { poolOfHost } from './pool-of-host.ts';
import { createTestApp, type TestApp } from './testing/test-app.ts';

const CertificateArn = 'arn:aws:acm:us-east-1:000000000000:certificate/1';
const PREFIX_HOST = 'people.auth.us-east-1.pools.example.com:7665';

let service: TestApp;
let UserPoolId: string;
beforeEach(async () => {
  service = await createTestApp();
  const created = await service.call('CreateUserPool', { PoolName: 'people' });
  // The answer of CreateUserPool.
  UserPoolId = ((await created.json()) as { UserPool: { Id: string } }).UserPool.Id;
  await service.call('CreateUserPoolDomain', { UserPoolId, Domain: 'people' });
});
afterEach(() => service[Symbol.asyncDispose]());

const addCustomDomain = () =>
  service.call('CreateUserPoolDomain', {
    UserPoolId,
    Domain: 'auth.example.org',
    CustomDomainConfig: { CertificateArn },
  });

const get = (host: string, path: string) =>
  service.app.request(`http://${host}${path}`, { headers: { host } });

test.each([
  ['the prefix before the public host', PREFIX_HOST, true],
  ['without a port', 'people.auth.us-east-1.pools.example.com', true],
  ['in capitals', 'People.Auth.us-east-1.POOLS.example.com', true],
  ['a custom domain', 'auth.example.org', true],
  ['another region', 'people.auth.eu-west-1.pools.example.com', false],
  ['another prefix', 'others.auth.us-east-1.pools.example.com', false],
  ['another host', 'people.auth.us-east-1.example.com', false],
  ['a name below a custom domain', 'www.auth.example.org', false],
  ['the public host', 'pools.example.com:7665', false],
  ['no host name', 'auth.example.org/..', false],
])('%s: %s is a domain of the pool: %s', async (_, host, isDomain) => {
  await addCustomDomain();
  expect((await poolOfHost(service.core, host))?.userPoolId).toBe(isDomain ? UserPoolId : undefined);
});

test('development mode admits the hosts of domains and no other foreign host', async () => {
  expect((await get(PREFIX_HOST, '/nothing')).status).toBe(404);
  expect((await get('auth.example.org', '/nothing')).status).toBe(403);
  await addCustomDomain();
  expect((await get('auth.example.org', '/nothing')).status).toBe(404);
  await service.call('DeleteUserPoolDomain', { UserPoolId, Domain: 'auth.example.org' });
  expect((await get('auth.example.org', '/nothing')).status).toBe(403);
});

test("keys and discovery are on a domain's host without the id of the pool", async () => {
  await addCustomDomain();
  const discovery = await (await get('auth.example.org', '/.well-known/openid-configuration')).json();
  expect(discovery).toMatchObject({
    issuer: `http://pools.example.com:7665/${UserPoolId}`,
    authorization_endpoint: 'http://auth.example.org:7665/oauth2/authorize',
  });
  const path = `/${UserPoolId}/.well-known/openid-configuration`;
  expect(await (await get('localhost:7665', path)).json()).toEqual(discovery);
  expect((await get(PREFIX_HOST, '/.well-known/jwks.json')).status).toBe(200);
  expect((await get('localhost:7665', '/.well-known/jwks.json')).status).toBe(404);
});

test("the OAuth endpoints are on a domain's host without the id of the pool", async () => {
  const form = { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials' }) };
  const post = (host: string) =>
    service.app.request(`http://${host}/oauth2/token`, { ...form, headers: { host } });
  expect([(await post(PREFIX_HOST)).status, await (await post(PREFIX_HOST)).json()]).toEqual([
    400,
    expect.objectContaining({ error: expect.any(String) }),
  ]);
  const refused = await post('localhost:7665');
  expect([refused.status, await refused.json()]).toEqual([
    404,
    { message: 'This host is not the domain of a user pool.' },
  ]);
});

test("the authorize endpoint of a domain leads to pages at the domain's root", async () => {
  const answer = await get(PREFIX_HOST, '/oauth2/authorize?client_id=nobody');
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toMatch(/^(?:http:\/\/people\.auth\.[^/]+)?\/error\?/);
});
