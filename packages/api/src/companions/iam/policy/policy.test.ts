import { expect, test } from 'vitest';
import { CompanionError } from '../../errors.ts';
import { permits, trustsService } from './evaluate.ts';
import { matchesWildcards } from './matches.ts';
import { parsePolicy } from './parse-policy.ts';
import type { PolicyKind } from './policy.ts';

const VERSION = '2012-10-17';
const documentWith = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: VERSION, Statement: statements });

const trust = (more: object = {}): string =>
  documentWith({
    Effect: 'Allow',
    Action: 'sts:AssumeRole',
    Principal: { Service: 'cognito-idp.amazonaws.com' },
    ...more,
  });

const APP = 'arn:aws:mobiletargeting:us-east-1:000000000000:apps/abc';
const grant = (more: object = {}): object => ({
  Effect: 'Allow',
  Action: ['mobiletargeting:PutEvents'],
  Resource: APP,
  ...more,
});

function faultOf(document: string, kind: PolicyKind): string | undefined {
  try {
    parsePolicy(document, kind);
  } catch (error) {
    if (error instanceof CompanionError && error.code === 'MalformedPolicyDocument') return error.message;
    throw error;
  }
  return undefined;
}

test.each<[string, PolicyKind, string, string]>([
  ['no JSON, as trust', 'trust', '{', 'This policy contains invalid Json'],
  ['no JSON', 'identity', '{', 'Syntax errors in policy.'],
  ['a list', 'identity', '[]', 'Syntax errors in policy.'],
  ['no statement', 'identity', '{"Version":"2012-10-17"}', 'Syntax errors in policy.'],
  ['no statements', 'identity', documentWith(), 'Syntax errors in policy.'],
  ['another version', 'identity', '{"Version":"2012-10-18","Statement":[]}', 'Syntax errors in policy.'],
  ['an unknown member', 'identity', documentWith(grant({ Actions: [] })), 'Syntax errors in policy.'],
  ['an unknown effect', 'identity', documentWith(grant({ Effect: 'Maybe' })), 'Syntax errors in policy.'],
  ['a number for an action', 'identity', documentWith(grant({ Action: [1] })), 'Syntax errors in policy.'],
  [
    'a principal that may not be there',
    'identity',
    documentWith(grant({ Principal: '*' })),
    'Policy document should not specify a principal.',
  ],
  [
    'an action without a service',
    'identity',
    documentWith(grant({ Action: 'PutEvents' })),
    'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
  ],
  [
    'a resource that is no ARN',
    'identity',
    documentWith(grant({ Resource: 'apps/abc' })),
    'Resource apps/abc must be in ARN format or "*".',
  ],
  [
    'no resource',
    'identity',
    documentWith(grant({ Resource: undefined })),
    'Policy statement must contain resources.',
  ],
  [
    'no principal',
    'trust',
    trust({ Principal: undefined }),
    'Missing required field Principal cannot be empty!',
  ],
  ['a resource that may not be there', 'trust', trust({ Resource: '*' }), 'Has prohibited field Resource'],
  [
    'an action of another service',
    'trust',
    trust({ Action: 's3:GetObject' }),
    'AssumeRole policy may only specify STS AssumeRole actions.',
  ],
  [
    'a statement id with a space',
    'trust',
    trust({ Sid: 'a b' }),
    'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*',
  ],
])('a document with %s is malformed', (_, kind, document, message) => {
  expect(faultOf(document, kind)).toBe(message);
});

test('reads single values as lists of one, and an empty statement id as none', () => {
  expect(faultOf(trust({ Sid: '' }), 'trust')).toBeUndefined();
  expect(faultOf(JSON.stringify({ Statement: grant() }), 'identity')).toBeUndefined();
});

const trusts = (document: string, context: Record<string, string> = {}): boolean =>
  trustsService(parsePolicy(document, 'trust'), 'cognito-idp.amazonaws.com', context);

test('a role is trusted to the services that it names', () => {
  expect(trusts(trust())).toBe(true);
  expect(trusts(trust({ Principal: { Service: ['es.amazonaws.com'] } }))).toBe(false);
  expect(trusts(trust({ Principal: { AWS: 'arn:aws:iam::000000000000:root' } }))).toBe(false);
  expect(trusts(trust({ Action: 'sts:TagSession' }))).toBe(false);
  expect(trusts(trust({ Action: 'sts:*' }))).toBe(true);
  expect(trusts(trust({ Effect: 'Deny' }))).toBe(false);
});

test('an external id that the policy asks for has to be the one that is given', () => {
  const document = trust({ Condition: { StringEquals: { 'sts:ExternalId': ['right', 'also right'] } } });
  expect(trusts(document, { 'sts:externalid': 'right' })).toBe(true);
  expect(trusts(document, { 'sts:externalid': 'wrong' })).toBe(false);
  expect(trusts(document)).toBe(false);
});

test('a condition that is not understood grants nothing, and denies all the same', () => {
  const Condition = { DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } };
  expect(trusts(trust({ Condition }))).toBe(false);
  expect(trusts(trust({ Condition: { StringEquals: { constructor: 'x' } } }))).toBe(false);
  const denied = documentWith(grant(), grant({ Effect: 'Deny', Condition }));
  expect(
    permits([parsePolicy(denied, 'identity')], { action: 'mobiletargeting:PutEvents', resource: APP }),
  ).toBe(false);
});

const permitted = (...statements: readonly object[]): boolean =>
  permits([parsePolicy(documentWith(...statements), 'identity')], {
    action: 'mobiletargeting:PutEvents',
    resource: APP,
  });

test.each<[string, object, boolean]>([
  ['as it is', {}, true],
  ['another action', { Action: 'mobiletargeting:PutItems' }, false],
  ['any action of the service, in another case', { Action: 'MobileTargeting:Put*' }, true],
  ['everything', { Action: '*', Resource: '*' }, true],
  ['any region', { Resource: 'arn:aws:mobiletargeting:*:000000000000:apps/abc*' }, true],
  ['another project', { Resource: 'arn:aws:mobiletargeting:*:000000000000:apps/abd' }, false],
  ['everything but this', { Action: undefined, NotAction: 'mobiletargeting:PutEvents' }, false],
  ['everything elsewhere', { Resource: undefined, NotResource: APP }, false],
])('a statement about %s', (_, more, expected) => {
  expect(permitted(grant(more))).toBe(expected);
});

test('what one statement denies no other allows', () => {
  expect(permitted(grant(), grant({ Effect: 'Deny', Resource: '*' }))).toBe(false);
});

test('a wildcard pattern of many stars is decided at once', () => {
  expect(matchesWildcards('*a'.repeat(2000), 'a'.repeat(4000).concat('b'))).toBe(false);
  expect(matchesWildcards('a?c*', 'abcdef')).toBe(true);
  expect(matchesWildcards('', '')).toBe(true);
  expect(matchesWildcards('**', '')).toBe(true);
  expect(matchesWildcards('a', '')).toBe(false);
});
