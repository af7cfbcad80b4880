import { expect, test } from 'vitest';
import { equivalentPolicies } from './equivalent.ts';

const policy = (statement: object, rest: object = {}): string =>
  JSON.stringify({ Version: '2012-10-17', ...rest, Statement: statement });

const base = {
  Effect: 'Allow',
  Action: ['sts:AssumeRole'],
  Principal: { Service: 'cognito-idp.amazonaws.com' },
};

test.each([
  ['white space', policy([base]), JSON.stringify(JSON.parse(policy([base])), null, 4)],
  ['a list of one', policy([base]), policy({ ...base, Action: 'sts:AssumeRole' })],
  [
    'the order of elements',
    policy({ ...base, Action: ['a:B', 'a:C'] }),
    policy({ ...base, Action: ['a:C', 'a:B'] }),
  ],
  ['the order of statements', policy([base, { Effect: 'Deny' }]), policy([{ Effect: 'Deny' }, base])],
  ['an empty Sid', policy({ ...base, Sid: '' }), policy(base)],
  [
    'an account by its id',
    policy({ ...base, Principal: { AWS: '123456789012' } }),
    policy({ ...base, Principal: { AWS: ['arn:aws:iam::123456789012:root'] } }),
  ],
  [
    'a boolean of a condition',
    policy({ ...base, Condition: { Bool: { 'aws:SecureTransport': true } } }),
    policy({ ...base, Condition: { Bool: { 'aws:SecureTransport': ['true'] } } }),
  ],
])('%s makes no difference', (_, one, other) => {
  expect(equivalentPolicies(one, other)).toBe(true);
});

test.each([
  ['another effect', policy(base), policy({ ...base, Effect: 'Deny' })],
  ['another action', policy(base), policy({ ...base, Action: ['sts:AssumeRole', 'sts:TagSession'] })],
  ['another principal', policy(base), policy({ ...base, Principal: '*' })],
  ['a condition', policy(base), policy({ ...base, Condition: { Bool: { 'aws:SecureTransport': 'true' } } })],
  ['a version', policy(base), policy(base, { Version: '2008-10-17' })],
  ['what is not JSON', 'none', ' none'],
])('%s makes one', (_, one, other) => {
  expect(equivalentPolicies(one, other)).toBe(false);
});
