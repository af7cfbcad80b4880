import { expect, test } from 'vitest';
import { domainOfHost, originOfDomain } from './pool-domain-host.ts';

const atName = { publicUrl: 'https://id.example.com' };
const atAddress = { publicUrl: 'http://127.0.0.1:7665' };
const custom = (domain: string) => ({ domain, region: undefined });

test.each([
  ['a prefix', atName, 'people.auth.eu-west-1.id.example.com', { domain: 'people', region: 'eu-west-1' }],
  [
    'a prefix below an address',
    atAddress,
    'people.auth.eu-west-1.localhost',
    { domain: 'people', region: 'eu-west-1' },
  ],
  ['a custom domain', atName, 'auth.example.com', custom('auth.example.com')],
  [
    'a name below another host',
    atName,
    'people.auth.eu-west-1.example.com',
    custom('people.auth.eu-west-1.example.com'),
  ],
  [
    'a deeper name',
    atName,
    'a.people.auth.eu-west-1.id.example.com',
    custom('a.people.auth.eu-west-1.id.example.com'),
  ],
  [
    'a name without auth',
    atName,
    'people.login.eu-west-1.id.example.com',
    custom('people.login.eu-west-1.id.example.com'),
  ],
  [
    'a name that no prefix can be',
    atName,
    '-people.auth.eu-west-1.id.example.com',
    custom('-people.auth.eu-west-1.id.example.com'),
  ],
  ['a host beyond what DNS knows', atName, 'a'.repeat(254), undefined],
])('%s is read from its host', (_, settings, host, domain) => {
  expect(domainOfHost(settings, host)).toEqual(domain);
});

test('a domain answers under its host, with the scheme and port of the public URL', () => {
  const people = { domain: 'people', kind: 'prefix', region: 'eu-west-1' } as const;
  const auth = { domain: 'auth.example.org', kind: 'custom', region: 'eu-west-1' } as const;
  expect(originOfDomain(atName, people)).toBe('https://people.auth.eu-west-1.id.example.com');
  expect(originOfDomain(atAddress, people)).toBe('http://people.auth.eu-west-1.localhost:7665');
  expect(originOfDomain(atName, auth)).toBe('https://auth.example.org');
  expect(originOfDomain(atAddress, auth)).toBe('http://auth.example.org:7665');
});
