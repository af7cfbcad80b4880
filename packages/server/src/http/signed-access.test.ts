import { refusal } from '@poolkeeper/api/testing/refusal';
import { describe, expect, test } from 'vitest';
import { type AccessMode, admitSigned } from './signed-access.ts';
import { signRequest } from './testing/sign-request.ts';
import { NOW, wellFormedAuthorization } from './testing/test-app.ts';

const key = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const strict: AccessMode = { mode: 'strict', key };
const development: AccessMode = { mode: 'development' };
const SKEW = 5 * 60 * 1000;

const unsigned = (headers: Record<string, string>) => ({
  method: 'POST',
  url: 'http://localhost:7665/',
  headers: new Headers({ host: 'localhost:7665', ...headers }),
  body: Buffer.from('{}'),
});

const mismatch = [
  'InvalidSignatureException',
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
];

describe.each([
  ['development mode', development],
  ['strict mode', strict],
])('in %s', (_, access) => {
  test('what an AWS SDK signs is let in, under the region of its scope', async () => {
    const request = await signRequest({ key, region: 'eu-west-1', at: NOW });
    expect(admitSigned(request, access, { now: NOW })).toEqual({ region: 'eu-west-1' });
  });

  test.each([
    ['no Authorization', {}, 'MissingAuthenticationTokenException', 'Missing Authentication Token'],
    [
      'a bearer token',
      { authorization: 'Bearer abc' },
      'IncompleteSignatureException',
      'Unsupported authorization type; AWS4-HMAC-SHA256 is expected.',
    ],
    [
      'nothing but the algorithm',
      { authorization: 'AWS4-HMAC-SHA256' },
      'IncompleteSignatureException',
      "Authorization header requires 'Credential' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires 'Signature' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.",
    ],
    [
      'a scope that is none',
      {
        authorization: wellFormedAuthorization().replace('/us-east-1/', '/'),
        'x-amz-date': '20260102T030405Z',
      },
      'IncompleteSignatureException',
      'Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term.',
    ],
    [
      'a signature that is none',
      { authorization: wellFormedAuthorization().slice(0, -1), 'x-amz-date': '20260102T030405Z' },
      'IncompleteSignatureException',
      'Signature must be 64 hexadecimal digits.',
    ],
    [
      'a date that is none',
      { authorization: wellFormedAuthorization(), 'x-amz-date': 'today' },
      'IncompleteSignatureException',
      "Date must be in ISO-8601 'basic format'.",
    ],
    [
      'the scope of another service',
      { authorization: wellFormedAuthorization('us-east-1', 'sqs'), 'x-amz-date': '20260102T030405Z' },
      'InvalidSignatureException',
      "Credential should be scoped to correct service: 'cognito-idp'.",
    ],
  ])('%s is refused', (_name, headers, code, message) => {
    expect(refusal(() => admitSigned(unsigned(headers), access, { now: NOW }))).toEqual([code, message]);
  });
});

describe('in development mode', () => {
  test('neither key, date nor signature is checked', () => {
    const request = unsigned({ authorization: wellFormedAuthorization(), 'x-amz-date': '19990101T000000Z' });
    expect(admitSigned(request, development, { now: NOW })).toEqual({ region: 'us-east-1' });
  });

  test('a web page is refused, whatever it signed', async () => {
    const request = await signRequest({ key, at: NOW });
    request.headers.set('origin', 'http://localhost:3000');
    expect(refusal(() => admitSigned(request, development, { now: NOW }))).toEqual([
      'AccessDeniedException',
      'In development mode no web page may call a signed operation; this request has an Origin header.',
    ]);
  });
});

describe('in strict mode', () => {
  test.each([-SKEW, SKEW])('a clock that is %d ms off is close enough', async (offset) => {
    expect(admitSigned(await signRequest({ key, at: NOW + offset }), strict, { now: NOW })).toEqual({
      region: 'us-east-1',
    });
  });

  test.each([
    [
      -SKEW - 1000,
      'Signature expired: 20260102T025904Z is now earlier than 20260102T025905Z (20260102T030405Z - 5 min.)',
    ],
    [
      SKEW + 1000,
      'Signature not yet current: 20260102T030906Z is still later than 20260102T030905Z (20260102T030405Z + 5 min.)',
    ],
  ])('a clock that is %d ms off is refused', async (offset, message) => {
    const request = await signRequest({ key, at: NOW + offset });
    expect(refusal(() => admitSigned(request, strict, { now: NOW }))).toEqual([
      'InvalidSignatureException',
      message,
    ]);
  });

  test('a date other than that of the scope is refused', async () => {
    const request = await signRequest({ key, at: NOW });
    request.headers.set('x-amz-date', '20260103T030405Z');
    expect(refusal(() => admitSigned(request, strict, { now: NOW }))).toEqual([
      'InvalidSignatureException',
      "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20260102' != '20260103', from '20260103T030405Z'.",
    ]);
  });

  test('another access key is not known', async () => {
    const request = await signRequest({ key: { ...key, accessKeyId: 'AKIDOTHER' }, at: NOW });
    expect(refusal(() => admitSigned(request, strict, { now: NOW }))).toEqual([
      'UnrecognizedClientException',
      'The security token included in the request is invalid.',
    ]);
  });

  test('another secret does not verify', async () => {
    const request = await signRequest({ key: { ...key, secretAccessKey: 'guess' }, at: NOW });
    expect(refusal(() => admitSigned(request, strict, { now: NOW }))).toEqual(mismatch);
  });

  test.each([
    [
      'body',
      (request: { body: Buffer }) => Object.assign(request, { body: Buffer.from('{"MaxResults":60}') }),
    ],
    ['method', (request: object) => Object.assign(request, { method: 'PUT' })],
    ['path', (request: object) => Object.assign(request, { url: 'http://localhost:7665/other' })],
    ['query', (request: object) => Object.assign(request, { url: 'http://localhost:7665/?a=b' })],
  ])('another %s than was signed does not verify', async (_, change) => {
    const request = change(await signRequest({ key, at: NOW })) as Awaited<ReturnType<typeof signRequest>>;
    expect(refusal(() => admitSigned(request, strict, { now: NOW }))).toEqual(mismatch);
  });

  test.each(['host', 'x-amz-target'])('another %s than was signed does not verify', async (name) => {
    const request = await signRequest({ key, at: NOW });
    request.headers.set(name, 'AWSCognitoIdentityProviderService.DeleteUserPool');
    expect(refusal(() => admitSigned(request, strict, { now: NOW }))).toEqual(mismatch);
  });

  test('a target that was not signed is refused', async () => {
    const request = await signRequest({ key, at: NOW, unsigned: ['x-amz-target'] });
    expect(refusal(() => admitSigned(request, strict, { now: NOW }))).toEqual([
      'InvalidSignatureException',
      "'x-amz-target' must be a 'SignedHeader' in the AWS Authorization.",
    ]);
  });

  test('a session token is refused, and says why', async () => {
    const request = await signRequest({ key: { ...key, sessionToken: 'token' }, at: NOW });
    expect(refusal(() => admitSigned(request, strict, { now: NOW }))).toEqual([
      'UnrecognizedClientException',
      'The security token included in the request is invalid. Poolkeeper knows no session tokens; sign with the configured access key alone.',
    ]);
  });
});

test('a header of many spaces and a query of many names are signed as the SDK signs them', async () => {
  const request = await signRequest({
    key,
    at: NOW,
    headers: { 'x-amz-meta': '  a   b  ' },
    query: { 'b c': 'd/e', a: "!'()*~", '': '' },
  });
  expect(admitSigned(request, strict, { now: NOW })).toEqual({ region: 'us-east-1' });
});
