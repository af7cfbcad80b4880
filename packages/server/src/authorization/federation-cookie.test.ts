import { expect, test } from 'vitest';
import { testCore } from '../testing/core.ts';
import { federationCookies, readFederationCookie } from './federation-cookie.ts';
import type { PoolSite } from './pool-site.ts';

const value = 'a'.repeat(43);

/** The cookies without what they have in common. */
const cookiesAt = async (publicUrl: string): Promise<readonly string[]> => {
  await using core = await testCore({ settings: { publicUrl } });
  // Of a site only the path is looked at.
  const site = { basePath: '/pool' } as PoolSite;
  return federationCookies(core, site, { value, maxAge: 300 }).map((cookie) =>
    cookie.replace(`${value}; Path=/pool; Max-Age=300; HttpOnly`, '…'),
  );
};

test.each([
  ['https://id.example.com', ['csrf-state=…; SameSite=None; Secure', 'csrf-state-legacy=…; Secure']],
  ['http://127.0.0.1:7665', ['csrf-state=…; SameSite=None; Secure', 'csrf-state-legacy=…']],
  ['http://localhost:7665', ['csrf-state=…; SameSite=None; Secure', 'csrf-state-legacy=…']],
  ['http://pools.example', ['csrf-state-legacy=…']],
])('%s sets the cookies that browsers take there', async (publicUrl, cookies) => {
  expect(await cookiesAt(publicUrl)).toEqual(cookies);
});

test.each([
  [`csrf-state=${value}`, value],
  [`other=1; csrf-state-legacy=${value}`, value],
  ['csrf-state=short', undefined],
  [`xcsrf-state=${value}`, undefined],
  [undefined, undefined],
])('out of %j comes %j', (header, expected) => {
  expect(readFederationCookie(header)).toBe(expected);
});
