import { connect } from 'node:net';
import { operations } from '@poolkeeper/api/operations';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PoolkeeperService, startService } from '../support/service.ts';
import { faultsOf, faultsOfRefusal } from './conforms.ts';
import { type Answer, headersOf, post, wellFormedAuthorization } from './wire.ts';

let service: PoolkeeperService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const signed = 'ListUserPools';
const body = '{"MaxResults":1}';

const codeOf = ({ text }: Answer): unknown => JSON.parse(text).__type;

const send = (headers: Record<string, string | string[]>, content: string | Buffer = body): Promise<Answer> =>
  post(service.url, { ...headersOf(signed), ...headers }, content);

describe('a body that is no JSON object is refused', () => {
  const deep = (open: string, close: string, times: number): string =>
    open.repeat(times) + close.repeat(times);
  test.each<readonly [string, string | Buffer]>([
    ['half an object', '{"MaxResults":1'],
    ['nothing but white space', ' \n'],
    ['a list', '[]'],
    ['a string', '"text"'],
    ['a number', '1'],
    ['null', 'null'],
    ['two objects', '{}{}'],
    ['a form', 'Action=ListUserPools&MaxResults=1'],
    ['XML', '<ListUserPools/>'],
    ['a byte order mark before it', '\ufeff{}'],
    ['comments', '{/* */}'],
    ['single quotes', "{'MaxResults':1}"],
    ['a trailing comma', '{"MaxResults":1,}'],
    ['a bare control character', '{"NextToken":"\u0001"}'],
    ['NaN', '{"MaxResults":NaN}'],
    ['NUL bytes', Buffer.alloc(64)],
    ['UTF-16', Buffer.from(body, 'utf16le')],
    ['random bytes', Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
    ['lists, very deep', deep('[', ']', 200_000)],
    ['objects, very deep', deep('{"a":', '}', 150_000)],
    ['lists without end', '['.repeat(500_000)],
  ])('%s', async (_, content) => {
    const answer = await send({}, content);
    expect(faultsOfRefusal(answer, ['SerializationException'])).toEqual([]);
  });

  test.each<readonly [string, string]>([
    ['a very deep value of a member', `{"MaxResults":${deep('[', ']', 200_000)}}`],
    ['a number that no double holds', '{"MaxResults":1e400}'],
    ['a number as long as the body', `{"MaxResults":${'9'.repeat(500_000)}}`],
  ])('%s', async (_, content) => {
    const answer = await send({}, content);
    expect(faultsOfRefusal(answer, ['SerializationException', 'InvalidParameterException'])).toEqual([]);
  });

  test('a very deep value of a member that nobody declared is dropped', async () => {
    const answer = await send({}, `{"MaxResults":1,"Unknown":${deep('[', ']', 200_000)}}`);
    expect(faultsOf(operations[signed], answer)).toEqual([]);
    expect(answer.status).toBe(200);
  });

  test('bytes that are no UTF-8 are read as the replacement character, not as something else', async () => {
    const content = Buffer.concat([
      Buffer.from('{"PoolName":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}'),
    ]);
    const answer = await post(service.url, headersOf('CreateUserPool'), content);
    expect(codeOf(answer)).toBe('InvalidParameterException');
    expect(answer.text).toContain("Value '\ufffd\ufffd' at 'poolName'");
    expect(answer.headers['x-amzn-errormessage']).not.toMatch(/[^\x20-\x7e]/);
  });
});

describe('headers that name no call', () => {
  test.each<readonly [string, Record<string, string | string[]>, string]>([
    ['no target', { 'x-amz-target': '' }, 'UnknownOperationException'],
    [
      'an unknown operation',
      { 'x-amz-target': 'AWSCognitoIdentityProviderService.Nothing' },
      'UnknownOperationException',
    ],
    ['another service', { 'x-amz-target': `DynamoDB_20120810.${signed}` }, 'UnknownOperationException'],
    [
      'a name of the prototype',
      { 'x-amz-target': 'AWSCognitoIdentityProviderService.constructor' },
      'UnknownOperationException',
    ],
    [
      '__proto__',
      { 'x-amz-target': 'AWSCognitoIdentityProviderService.__proto__' },
      'UnknownOperationException',
    ],
    [
      'two targets',
      {
        'x-amz-target': [
          'AWSCognitoIdentityProviderService.ListUserPools',
          'AWSCognitoIdentityProviderService.SignUp',
        ],
      },
      'UnknownOperationException',
    ],
    [
      'a long target',
      { 'x-amz-target': `AWSCognitoIdentityProviderService.${'A'.repeat(8000)}` },
      'UnknownOperationException',
    ],
    [
      'an operation that is not built',
      { 'x-amz-target': 'AWSCognitoIdentityProviderService.CreateUserImportJob' },
      'UnsupportedOperationException',
    ],
  ])('%s', async (_, headers, code) => {
    const answer = await send(headers);
    expect(faultsOfRefusal(answer, [code])).toEqual([]);
    expect(codeOf(answer)).toBe(code);
  });

  test.each<readonly [string, string]>([
    ['another', 'text/plain'],
    ['a form', 'application/x-www-form-urlencoded'],
    ['one that is none', ';;;'],
  ])('%s content type is read as JSON', async (_, type) => {
    const answer = await send({ 'content-type': type });
    expect(answer.status).toBe(200);
  });
});

describe('an Authorization header that is not well formed', () => {
  const scope = 'AKID/20260102/us-east-1/cognito-idp/aws4_request';
  const signature = '0'.repeat(64);
  const header = (parts: { credential?: string; names?: string; signature?: string }): string =>
    `AWS4-HMAC-SHA256 Credential=${parts.credential ?? scope}, SignedHeaders=${parts.names ?? 'host'}, Signature=${parts.signature ?? signature}`;
  const incomplete = 'IncompleteSignatureException';
  test.each<readonly [string, string, string]>([
    ['empty', '', incomplete],
    ['another scheme', 'Bearer abc', incomplete],
    ['Basic', 'Basic YTpi', incomplete],
    ['nothing but the algorithm', 'AWS4-HMAC-SHA256', incomplete],
    ['commas', `AWS4-HMAC-SHA256 ${','.repeat(4000)}`, incomplete],
    ['equals signs', `AWS4-HMAC-SHA256 ${'='.repeat(4000)}`, incomplete],
    ['a scope too short', header({ credential: 'AKID/20260102/us-east-1/aws4_request' }), incomplete],
    ['slashes', header({ credential: '/'.repeat(4000) }), incomplete],
    ['a date that is none', header({ credential: scope.replace('20260102', 'today') }), incomplete],
    [
      'a region of another alphabet',
      header({ credential: scope.replace('us-east-1', 'us_east_1') }),
      incomplete,
    ],
    ['a signature too short', header({ signature: '00' }), incomplete],
    ['a signature in capitals', header({ signature: 'A'.repeat(64) }), incomplete],
    ['a signed header that is none', header({ names: 'host;x y' }), incomplete],
    ['many signed headers', header({ names: ';'.repeat(4000) }), incomplete],
    [
      'another service',
      header({ credential: scope.replace('cognito-idp', 's3') }),
      'InvalidSignatureException',
    ],
  ])('%s', async (_, authorization, code) => {
    const answer = await send({ authorization });
    expect(faultsOfRefusal(answer, [code])).toEqual([]);
  });

  test('missing altogether', async () => {
    const { authorization: _, ...headers } = headersOf(signed);
    expect(codeOf(await post(service.url, headers, body))).toBe('MissingAuthenticationTokenException');
  });

  test.each(['', '20260102', 'Fri, 02 Jan 2026', '2026-01-02T03:04:05Z', '99999999T999999Z '.repeat(9)])(
    'a date %j that is none',
    async (date) => {
      expect(faultsOfRefusal(await send({ 'x-amz-date': date }), [incomplete])).toEqual([]);
    },
  );

  test('a region where nothing is shows nothing', async () => {
    const answer = await send({ authorization: wellFormedAuthorization('mars-north-1') });
    expect(JSON.parse(answer.text)).toEqual({ UserPools: [] });
  });
});

describe('a body of another size than the service reads', () => {
  const LIMIT = 1024 * 1024;

  test('the largest is read', async () => {
    expect((await send({}, body.padEnd(LIMIT))).status).toBe(200);
  });

  test.each<readonly [string, Record<string, string>]>([
    ['that says its length', {}],
    ['that comes in chunks', { 'transfer-encoding': 'chunked' }],
  ])('one larger, %s, is refused', async (_, headers) => {
    const answer = await send(headers, body.padEnd(LIMIT + 1));
    expect(faultsOfRefusal(answer, ['RequestEntityTooLargeException'])).toEqual([]);
  });
});

describe('HTTP that is none', () => {
  /** What comes back for bytes on a connection of their own, until it ends. */
  const raw = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(service.url);
      const socket = connect(Number(port), hostname, () => socket.end(text));
      let answer = '';
      socket.setEncoding('utf8').on('data', (part: string) => {
        answer += part;
      });
      socket.on('error', reject).on('close', () => resolve(answer));
    });
  const head = (...lines: string[]): string =>
    ['POST / HTTP/1.1', 'Host: 127.0.0.1', 'Connection: close', ...lines, '', ''].join('\r\n');

  test.each<readonly [string, string]>([
    ['a length that is no number', `${head('Content-Length: many')}{}`],
    ['a negative length', `${head('Content-Length: -1')}{}`],
    ['two lengths', `${head('Content-Length: 2', 'Content-Length: 3')}{}`],
    ['a length and chunks', `${head('Content-Length: 2', 'Transfer-Encoding: chunked')}0\r\n\r\n`],
    ['an unknown transfer encoding', `${head('Transfer-Encoding: gzip')}{}`],
    ['a chunk that is none', `${head('Transfer-Encoding: chunked')}zz\r\n`],
    ['a header without a colon', head('Nonsense')],
    ['a header with NUL', head('X-Amz-Target: a\u0000b')],
    ['more headers than are read', head(`X-Large: ${'a'.repeat(17 * 1024)}`)],
    ['another protocol', 'SSH-2.0-OpenSSH_9\r\n\r\n'],
    ['no host', 'POST / HTTP/1.1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'],
  ])('%s is answered with a fault of the caller', async (_, text) => {
    expect(await raw(text)).toMatch(/^HTTP\/1\.1 4\d\d /);
  });

  test('a foreign Host is refused in development mode', async () => {
    expect(await raw(head('Content-Length: 0').replace('Host: 127.0.0.1', 'Host: evil.example'))).toMatch(
      /^HTTP\/1\.1 403 /,
    );
  });

  test('a body that ends early leaves the service well', async () => {
    await raw(`${head('Content-Length: 100')}{}`);
    expect((await send({})).status).toBe(200);
  });

  test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'TRACE', 'PROPFIND'])(
    '%s / is no call',
    async (method) => {
      expect(await raw(head('Content-Length: 0').replace('POST', method))).toMatch(/^HTTP\/1\.1 4\d\d /);
    },
  );

  test.each([
    '/%',
    '/%00',
    '//',
    '/..%2f..%2fetc/passwd',
    `/${'a'.repeat(8000)}`,
    '/__proto__/.well-known/jwks.json',
    '/%ff/.well-known/jwks.json',
    '*',
    'http://[',
  ])('the path %j is no page', async (path) => {
    const text = head('Content-Length: 0').replace('POST / ', `GET ${path} `);
    expect(await raw(text)).toMatch(/^HTTP\/1\.1 4\d\d /);
  });
});
