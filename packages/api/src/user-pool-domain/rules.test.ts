import { expect, test } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { checkUserPoolDomain, type DomainSubject } from './rules.ts';

const prefix: DomainSubject = {
  domain: 'people',
  customDomain: undefined,
  managedLoginVersion: undefined,
  routing: undefined,
  tier: 'ESSENTIALS',
};
const custom: DomainSubject = {
  ...prefix,
  domain: 'auth.example.com',
  customDomain: { CertificateArn: 'arn:aws:acm:us-east-1:000000000000:certificate/1' },
};

test.each(['people', 'p', '7-people', 'a'.repeat(63)])('%s is a prefix', (domain) => {
  expect(() => checkUserPoolDomain({ ...prefix, domain })).not.toThrow();
});

test.each(['auth.example.com', 'a.b.c.example.com', 'auth.example.localhost'])(
  '%s is a custom domain',
  (domain) => {
    expect(() => checkUserPoolDomain({ ...custom, domain })).not.toThrow();
  },
);

test.each(['People', 'peo_ple', '-people', 'people-', 'auth.example.com', 'people\n'])(
  'the prefix %j is refused for its characters',
  (domain) => {
    expect(refusal(() => checkUserPoolDomain({ ...prefix, domain }))).toEqual([
      'InvalidParameterException',
      'The domain name contains an invalid character. Domain names can only contain lower-case letters, numbers, ' +
        'and hyphens. Please enter a different name that follows this format: ' +
        String.raw`^[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?$`,
    ]);
  },
);

test.each([
  ['my-aws-login', 'aws'],
  ['amazonas', 'amazon'],
  ['newcognito', 'cognito'],
])('the prefix %s is refused for the word %s', (domain, word) => {
  expect(refusal(() => checkUserPoolDomain({ ...prefix, domain }))).toEqual([
    'InvalidParameterException',
    `Domain cannot contain reserved word: ${word}`,
  ]);
});

test.each(['people', 'example.com', 'auth..example.com', 'AUTH.example.com', '.auth.example.com'])(
  '%j is no custom domain',
  (domain) => {
    expect(refusal(() => checkUserPoolDomain({ ...custom, domain }))).toEqual([
      'InvalidParameterException',
      'Custom domain is not a valid subdomain: Was not able to resolve a DNS A record for the parent domain or ' +
        'domain parent is a top-level domain.',
    ]);
  },
);

test('a certificate is one of ACM in us-east-1', () => {
  const customDomain = { CertificateArn: 'arn:aws:acm:eu-west-1:000000000000:certificate/1' };
  expect(refusal(() => checkUserPoolDomain({ ...custom, customDomain }))).toEqual([
    'InvalidParameterException',
    "The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a " +
      'valid certificate chain.',
  ]);
});

test.each([0, 3])('the branding version %d is refused', (managedLoginVersion) => {
  const [code] = refusal(() => checkUserPoolDomain({ ...prefix, managedLoginVersion }));
  expect(code).toBe('InvalidParameterException');
});

test('what has no effect here is refused by name', () => {
  const { CertificateArn = '' } = custom.customDomain ?? {};
  const customDomain = { CertificateArn, SecurityPolicy: 'TLS_V1_3_2025' } as const;
  expect(refusal(() => checkUserPoolDomain({ ...custom, customDomain }))).toEqual([
    'UnsupportedOperationException',
    'Poolkeeper does not implement CustomDomainConfig.SecurityPolicy yet.',
  ]);
  const Failover = { SecondaryRegion: 'eu-west-1', PrimaryRoute53HealthCheckId: 'check' };
  expect(refusal(() => checkUserPoolDomain({ ...prefix, routing: { Failover } }))).toEqual([
    'UnsupportedOperationException',
    'Poolkeeper does not implement Routing.Failover yet.',
  ]);
});
