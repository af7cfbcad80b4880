import { expect, test } from 'vitest';
import type { Values } from '../schema/value.ts';
import { policyDocument } from './policy-document.ts';

/** No service is asked, so nothing stands around. */
const around = Object.create(null);

const read = (config: Values): Promise<Values> => policyDocument.read(config, around);

const jsonOf = async (config: Values): Promise<string> => String((await read(config)).json);

const arn = 'arn:aws:iam::111111111111:root';

test('prints as the Go provider does: two spaces, lists from last to first, one element as itself', async () => {
  const json = await jsonOf({
    policy_id: 'mail',
    statement: [
      {
        sid: 'Send',
        actions: ['mobiletargeting:PutEvents', 'mobiletargeting:UpdateEndpoint'],
        resources: ['arn:aws:mobiletargeting:*:123456789012:apps/1*'],
      },
      {
        effect: 'Deny',
        not_actions: ['s3:*'],
        not_resources: ['*'],
        principals: [
          { type: 'Service', identifiers: ['cognito-idp.amazonaws.com'] },
          { type: 'AWS', identifiers: [arn, '222222222222'] },
        ],
        condition: [
          { test: 'StringEquals', variable: 'sts:ExternalId', values: ['one'] },
          { test: 'StringEquals', variable: 'aws:Region', values: ['b', 'a'] },
        ],
      },
    ],
  });
  expect(json).toBe(`{
  "Version": "2012-10-17",
  "Id": "mail",
  "Statement": [
    {
      "Sid": "Send",
      "Effect": "Allow",
      "Action": [
        "mobiletargeting:UpdateEndpoint",
        "mobiletargeting:PutEvents"
      ],
      "Resource": "arn:aws:mobiletargeting:*:123456789012:apps/1*"
    },
    {
      "Effect": "Deny",
      "NotAction": "s3:*",
      "NotResource": "*",
      "Principal": {
        "AWS": [
          "arn:aws:iam::111111111111:root",
          "222222222222"
        ],
        "Service": "cognito-idp.amazonaws.com"
      },
      "Condition": {
        "StringEquals": {
          "aws:Region": [
            "b",
            "a"
          ],
          "sts:ExternalId": "one"
        }
      }
    }
  ]
}`);
});

test('everybody is a star, and everybody of AWS stays a map', async () => {
  const json = await jsonOf({
    statement: [
      { actions: ['a:B'], principals: [{ type: '*', identifiers: ['*'] }] },
      { actions: ['a:B'], not_principals: [{ type: 'AWS', identifiers: ['*'] }] },
    ],
  });
  expect(JSON.parse(json).Statement).toEqual([
    { Effect: 'Allow', Action: 'a:B', Principal: '*' },
    { Effect: 'Allow', Action: 'a:B', NotPrincipal: { AWS: '*' } },
  ]);
});

/** @see hashicorp/terraform-provider-aws, acceptance test of several principals of one type */
test('principals of one type in several blocks stand in the order of a Go set', async () => {
  const root = (digit: number): string => `arn:aws:iam::${String(digit).repeat(12)}:root`;
  const json = await jsonOf({
    statement: [
      {
        actions: ['*'],
        principals: [
          { type: 'AWS', identifiers: [root(1), root(2)] },
          { type: 'AWS', identifiers: [root(3)] },
          { type: 'AWS', identifiers: [root(4)] },
        ],
      },
    ],
  });
  expect(JSON.parse(json).Statement[0].Principal.AWS).toEqual([root(3), root(4), root(2), root(1)]);
});

test('a policy variable is written with &', async () => {
  const json = await jsonOf({
    statement: [
      {
        actions: ['s3:*'],
        resources: ['arn:aws:s3:::foo/&{aws:username}'],
        condition: [{ test: 'StringLike', variable: 's3:prefix', values: ['', 'home/&{aws:username}/'] }],
      },
    ],
  });
  expect(JSON.parse(json).Statement[0]).toMatchObject({
    Resource: `arn:aws:s3:::foo/\${aws:username}`,
    Condition: { StringLike: { 's3:prefix': ['', `home/\${aws:username}/`] } },
  });
});

test('characters that could end a script are written by number', async () => {
  const { json, minified_json: minified } = await read({ policy_id: '<a&b>' });
  expect(json).toBe('{\n  "Version": "2012-10-17",\n  "Id": "\\u003ca\\u0026b\\u003e"\n}');
  expect(minified).toBe('{"Version":"2012-10-17","Id":"\\u003ca\\u0026b\\u003e"}');
});

test('the id is the checksum of the document', async () => {
  const { id, json } = await read({});
  expect(json).toBe('{\n  "Version": "2012-10-17"\n}');
  expect(id).toMatch(/^\d+$/);
  expect((await read({ policy_id: 'another' })).id).not.toBe(id);
});

const document = (...statements: object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });

test('sources come first, and overrides replace the statement of their Sid', async () => {
  const json = await jsonOf({
    source_policy_documents: [
      document({ Effect: 'Allow', Action: 'ec2:*' }, { Sid: 'One', Effect: 'Allow', Action: 's3:*' }),
      JSON.stringify({ Statement: { Sid: 'Two', Effect: 'Allow', Action: ['iam:*'], Principal: '*' } }),
    ],
    statement: [{ sid: 'One', actions: ['s3:Get*'] }],
    override_policy_documents: [
      document({ Sid: 'Two', Effect: 'Deny', Action: '*', Condition: { Bool: { 'a:b': true } } }),
      document({ Sid: 'Three', Effect: 'Deny', Action: ['b:*', 'a:*'] }),
    ],
  });
  expect(JSON.parse(json).Statement).toEqual([
    { Effect: 'Allow', Action: 'ec2:*' },
    { Sid: 'One', Effect: 'Allow', Action: 's3:Get*' },
    { Sid: 'Two', Effect: 'Deny', Action: '*', Condition: { Bool: { 'a:b': 'true' } } },
    { Sid: 'Three', Effect: 'Deny', Action: ['b:*', 'a:*'] },
  ]);
});

test('the later version counts, and the last id', async () => {
  const json = await jsonOf({
    version: '2008-10-17',
    source_policy_documents: [JSON.stringify({ Version: '2012-10-17', Id: 'first' })],
    override_policy_documents: [JSON.stringify({ Id: 'last' })],
  });
  expect(JSON.parse(json)).toEqual({ Version: '2012-10-17', Id: 'last' });
});

test.each<[string, Values, string]>([
  [
    'two statements of one sid',
    { statement: [{ sid: 'A' }, { sid: 'A' }] },
    'duplicate Sid (A). Remove the Sid or ensure the Sid is unique.',
  ],
  [
    'one sid in two sources',
    { source_policy_documents: [document({ Sid: 'A' }), document({ Sid: 'A' })] },
    'merging source document 1: duplicate Sid (A) in source_policy_documents (statement 0). Remove the Sid or ensure Sids are unique.',
  ],
  [
    'a variable in a document of 2008',
    { version: '2008-10-17', statement: [{ resources: ['&{aws:username}'] }] },
    'found &{ sequence in (&{aws:username}), which is not supported in document version 2008-10-17',
  ],
  [
    'a member that would get lost',
    { override_policy_documents: [JSON.stringify({ Statement: [{ Actions: 'a:B' }] })] },
    'merging override document 0: a statement has no member Actions',
  ],
  [
    'a source that is no object',
    { source_policy_documents: ['[]'] },
    'merging source document 0: the document has to be an object',
  ],
])('refuses %s', async (_, config, detail) => {
  await expect(read(config)).rejects.toMatchObject({
    diagnostics: [{ severity: 'error', summary: 'Writing IAM Policy Document', detail }],
  });
});
