import { expect, test } from 'vitest';
import { withMapped } from './map-attributes.ts';

const known = { email: 'a@example.com', email_verified: 'true', name: 'Ann' };

test.each<[title: string, mapped: Record<string, string | undefined>, after: Record<string, string>]>([
  ['what is not mapped stays', { nickname: 'annie' }, { ...known, nickname: 'annie' }],
  [
    'what the provider is silent of goes',
    { name: undefined },
    { email: known.email, email_verified: 'true' },
  ],
  ['an address that stays keeps its flag', { email: 'a@example.com' }, known],
  [
    'an address that changes is unverified',
    { email: 'b@example.com' },
    { ...known, email: 'b@example.com', email_verified: 'false' },
  ],
  [
    'unless the provider says that it is verified',
    { email: 'b@example.com', email_verified: 'true' },
    { ...known, email: 'b@example.com' },
  ],
  ['an address that goes takes its flag along', { email: undefined }, { name: 'Ann' }],
])('%s', (_, mapped, after) => {
  expect(withMapped(known, mapped)).toEqual(after);
});

test('a new address has a flag', () => {
  expect(withMapped({}, { phone_number: '+15550100' })).toEqual({
    phone_number: '+15550100',
    phone_number_verified: 'false',
  });
});
