import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp, wellFormedAuthorization } from '../testing/test-app.ts';
import { companionOf } from './companion-of.ts';

let app: TestApp;
beforeEach(async () => {
  app = await createTestApp();
});
afterEach(() => app[Symbol.asyncDispose]());

interface Sent {
  readonly service: string;
  readonly path?: string;
  readonly method?: string;
  readonly body?: string;
  readonly region?: string;
  readonly headers?: Record<string, string>;
}

const send = async ({ service, path = '/', method = 'POST', body, region, headers = {} }: Sent) => {
  const response = await app.app.request(`http://localhost:7665${path}`, {
    method,
    ...(body !== undefined && { body }),
    headers: {
      'x-amz-date': '20260102T030405Z',
      authorization: wellFormedAuthorization(region, service),
      ...headers,
    },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

const query = (service: string, form: Record<string, string>) =>
  send({
    service,
    body: new URLSearchParams({
      Version: service === 'iam' ? '2010-05-08' : '2011-06-15',
      ...form,
    }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
  });

const TRUST = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'cognito-idp.amazonaws.com' } },
  ],
});

describe('AWS Query', () => {
  test('answers in XML', async () => {
    const { status, headers, text } = await query('sts', { Action: 'GetCallerIdentity' });
    const requestId = headers.get('x-amzn-requestid');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/xml']);
    expect(text).toBe(
      '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>' +
        '<UserId>AIDAPOOLKEEPER0000000</UserId><Account>000000000000</Account>' +
        '<Arn>arn:aws:iam::000000000000:user/poolkeeper</Arn></GetCallerIdentityResult>' +
        `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></GetCallerIdentityResponse>`,
    );
  });

  test('an operation without output answers its metadata alone', async () => {
    await query('iam', { Action: 'CreateRole', RoleName: 'r', AssumeRolePolicyDocument: TRUST });
    const { status, text } = await query('iam', { Action: 'DeleteRole', RoleName: 'r' });
    expect(status).toBe(200);
    expect(text).toMatch(
      /^<DeleteRoleResponse xmlns="[^"]+"><ResponseMetadata><RequestId>[0-9a-f-]{36}<\/RequestId><\/ResponseMetadata><\/DeleteRoleResponse>$/,
    );
  });

  test('policy documents are percent-encoded as RFC 3986 has it', async () => {
    const document = TRUST.replace('"Effect"', '"Sid":"","Effect"');
    await query('iam', { Action: 'CreateRole', RoleName: 'r', AssumeRolePolicyDocument: document });
    const { text } = await query('iam', { Action: 'GetRole', RoleName: 'r' });
    const encoded = /<AssumeRolePolicyDocument>([^<]*)</.exec(text)?.[1] ?? '';
    expect(encoded).toMatch(/^[A-Za-z0-9%._~-]+$/);
    expect(decodeURIComponent(encoded)).toBe(document);
  });

  test.each<[string, string, Record<string, string>, number, string, string]>([
    [
      'what does not exist',
      'iam',
      { Action: 'GetRole', RoleName: 'nobody' },
      404,
      'NoSuchEntity',
      'The role with name nobody cannot be found.',
    ],
    [
      'what is out of bounds',
      'iam',
      { Action: 'GetRole', RoleName: 'a b' },
      400,
      'ValidationError',
      "1 validation error detected: Value 'a b' at 'roleName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]+",
    ],
    [
      'what is missing',
      'iam',
      { Action: 'GetRole' },
      400,
      'ValidationError',
      "1 validation error detected: Value null at 'roleName' failed to satisfy constraint: Member must not be null",
    ],
    [
      'a policy that is none',
      'iam',
      { Action: 'CreateRole', RoleName: 'r', AssumeRolePolicyDocument: '{' },
      400,
      'MalformedPolicyDocument',
      'This policy contains invalid Json',
    ],
    [
      'an operation that is not built',
      'sts',
      { Action: 'AssumeRole' },
      400,
      'UnsupportedOperationException',
      'Poolkeeper does not implement AssumeRole of the Security Token Service yet.',
    ],
    [
      'an operation that nobody has',
      'iam',
      { Action: 'constructor' },
      400,
      'InvalidAction',
      'Could not find operation constructor for version 2010-05-08',
    ],
    [
      'another version',
      'iam',
      { Action: 'GetRole', Version: '2009-01-01' },
      400,
      'InvalidAction',
      'Could not find operation GetRole for version 2009-01-01',
    ],
  ])('%s is refused in XML', async (_, service, form, status, code, message) => {
    const refused = await query(service, form);
    expect([refused.status, refused.headers.get('content-type')]).toEqual([status, 'text/xml']);
    const escaped = message.replaceAll('"', '&quot;');
    expect(refused.text).toContain(
      `<Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped}</Message></Error>`,
    );
  });

  test('what a message repeats of the request is no markup', async () => {
    const { text } = await query('iam', { Action: '</Code><Code>' });
    expect(text).toContain('Could not find operation &lt;/Code&gt;&lt;Code&gt; for version');
  });
});

describe('REST', () => {
  test('a project is created with 201 and found under its id', async () => {
    const created = await send({ service: 'mobiletargeting', path: '/v1/apps', body: '{"Name":"app"}' });
    expect([created.status, created.headers.get('content-type')]).toEqual([201, 'application/json']);
    const { Id, Arn } = JSON.parse(created.text);
    expect(Arn).toBe(`arn:aws:mobiletargeting:us-east-1:000000000000:apps/${Id}`);
    const found = await send({ service: 'mobiletargeting', path: `/v1/apps/${Id}`, method: 'GET' });
    expect([found.status, found.text]).toEqual([200, created.text]);
  });

  test('an ARN in a path is percent-encoded, and an answer without output has no body', async () => {
    const { text } = await send({ service: 'mobiletargeting', path: '/v1/apps', body: '{"Name":"app"}' });
    const path = `/v1/tags/${encodeURIComponent(JSON.parse(text).Arn)}`;
    const tagged = await send({
      service: 'mobiletargeting',
      path,
      body: '{"tags":{"a":"1","b":"2","c":"3"}}',
    });
    expect([tagged.status, tagged.text]).toEqual([204, '']);
    const untag = `${path}?tagKeys=a&tagKeys=b`;
    expect((await send({ service: 'mobiletargeting', path: untag, method: 'DELETE' })).status).toBe(204);
    const tags = await send({ service: 'mobiletargeting', path, method: 'GET' });
    expect(JSON.parse(tags.text)).toEqual({ tags: { c: '3' } });
  });

  test.each<[string, Sent, number, string, string]>([
    [
      'a project that does not exist',
      { service: 'mobiletargeting', path: '/v1/apps/none', method: 'GET' },
      404,
      'NotFoundException',
      'Resource not found',
    ],
    [
      'a domain that does not exist',
      { service: 'es', path: '/2021-01-01/opensearch/domain/none', method: 'GET' },
      409,
      'ResourceNotFoundException',
      'Domain not found: none',
    ],
    [
      'a missing member',
      { service: 'es', path: '/2021-01-01/opensearch/domain', body: '{}' },
      400,
      'ValidationException',
      "1 validation error detected: Value null at 'domainName' failed to satisfy constraint: Member must not be null",
    ],
    [
      'a missing member of the body',
      { service: 'mobiletargeting', path: '/v1/apps', body: '' },
      400,
      'BadRequestException',
      "1 validation error detected: Value null at 'createApplicationRequest.name' failed to satisfy constraint: Member must not be null",
    ],
    [
      'a body that is no JSON',
      { service: 'mobiletargeting', path: '/v1/apps', body: '{' },
      400,
      'SerializationException',
      'The request body is not JSON.',
    ],
    [
      'a path that is not percent-encoded text',
      { service: 'mobiletargeting', path: '/v1/apps/%ff', method: 'GET' },
      400,
      'SerializationException',
      'The path is not percent-encoded UTF-8.',
    ],
    [
      'an operation that is not built',
      { service: 'mobiletargeting', path: '/v1/apps/a/campaigns', method: 'GET' },
      400,
      'UnsupportedOperationException',
      'Poolkeeper does not implement GetCampaigns of Pinpoint yet.',
    ],
    [
      'a path that nobody has',
      { service: 'es', path: '/2021-01-01/nothing', method: 'GET' },
      404,
      'UnknownOperationException',
      '',
    ],
  ])('%s is refused in JSON', async (_, sent, status, code, message) => {
    const refused = await send(sent);
    expect([refused.status, refused.headers.get('x-amzn-errortype'), JSON.parse(refused.text)]).toEqual([
      status,
      code,
      { __type: code, message },
    ]);
  });
});

describe('JSON 1.1', () => {
  const identity = (operation: string, input: object, region = 'us-east-1') =>
    send({
      service: 'cognito-identity',
      region,
      body: JSON.stringify(input),
      headers: { 'x-amz-target': `AWSCognitoIdentityService.${operation}` },
    });

  test('an identity pool is made, and does not exist in another region', async () => {
    const made = await identity('CreateIdentityPool', {
      IdentityPoolName: 'example',
      AllowUnauthenticatedIdentities: false,
    });
    const { IdentityPoolId } = JSON.parse(made.text);
    expect(IdentityPoolId).toMatch(/^us-east-1:[0-9a-f-]{36}$/);
    expect((await identity('DescribeIdentityPool', { IdentityPoolId })).text).toBe(made.text);
    const elsewhere = await identity('DescribeIdentityPool', { IdentityPoolId }, 'eu-west-1');
    expect([elsewhere.status, JSON.parse(elsewhere.text)]).toEqual([
      400,
      { __type: 'ResourceNotFoundException', message: `IdentityPool '${IdentityPoolId}' not found.` },
    ]);
    const deleted = await identity('DeleteIdentityPool', { IdentityPoolId });
    expect([deleted.status, deleted.text]).toEqual([200, '']);
  });

  test('what gives identities is refused by name', async () => {
    const { status, text } = await identity('GetId', {});
    expect([status, JSON.parse(text)]).toEqual([
      400,
      {
        __type: 'UnsupportedOperationException',
        message: 'Poolkeeper does not implement GetId of Cognito identity pools yet.',
      },
    ]);
  });
});

describe('who may call', () => {
  test.each([
    ['/v1/apps', 403, 'MissingAuthenticationTokenException'],
    ['/2021-01-01/domain', 403, 'MissingAuthenticationTokenException'],
  ])('%s wants a signature', async (path, status, code) => {
    const response = await app.app.request(`http://localhost:7665${path}`, { method: 'GET' });
    expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([status, code]);
  });

  test('identity pools are told by their target when nothing is signed', async () => {
    const response = await app.app.request('http://localhost:7665/', {
      method: 'POST',
      body: '{"MaxResults":1}',
      headers: { 'x-amz-target': 'AWSCognitoIdentityService.ListIdentityPools' },
    });
    expect([response.status, await response.json()]).toEqual([
      400,
      { __type: 'MissingAuthenticationTokenException', message: 'Missing Authentication Token' },
    ]);
  });

  test('a signature for another service is no signature for this one', async () => {
    const { status, text } = await send({ service: 'cognito-idp', path: '/v1/apps', method: 'GET' });
    expect([status, JSON.parse(text)]).toEqual([
      403,
      {
        __type: 'InvalidSignatureException',
        message: "Credential should be scoped to correct service: 'mobiletargeting'.",
      },
    ]);
  });

  test('in development mode no web page calls a companion', async () => {
    const { status, headers, text } = await send({
      service: 'sts',
      body: 'Action=GetCallerIdentity&Version=2011-06-15',
      headers: { origin: 'https://evil.example' },
    });
    expect([status, headers.get('access-control-allow-origin')]).toEqual([403, null]);
    expect(text).toContain('<Code>AccessDenied</Code>');
  });

  test('a body that is too large is refused before it is read', async () => {
    const { status, text } = await send({ service: 'iam', body: `Action=${'a'.repeat(1024 * 1024)}` });
    expect(status).toBe(413);
    expect(text).toContain('<Code>RequestEntityTooLarge</Code>');
  });

  test('an Authorization header that is twelve times as long is not searched for a hundred times as long', () => {
    const timeOf = (times: number): number => {
      const headers = new Headers({ authorization: 'Credential='.repeat(times) });
      const once = (): number => {
        const before = performance.now();
        for (let round = 0; round < 20; round += 1) expect(companionOf(headers, '/')).toBeUndefined();
        return performance.now() - before;
      };
      return Math.min(...Array.from({ length: 9 }, once));
    };
    // Without bounds on its parts the expression takes the square: 144 times as long.
    expect(timeOf(1440) / timeOf(120)).toBeLessThan(100);
  });
});
