import { CognitoError } from '@poolkeeper/api/errors';
import { describe, expect, test } from 'vitest';
import { createTestApp, wellFormedAuthorization } from './testing/test-app.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('a success', () => {
  test('is AWS JSON 1.1 with a request id, without the members that are undefined', async () => {
    await using service = await createTestApp({
      // What a handler spreads together may hold members without a value.
      handlers: { ListUserPools: async () => ({ UserPools: [], NextToken: undefined }) as { UserPools: [] } },
    });
    const response = await service.call('ListUserPools', { MaxResults: 1 });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/x-amz-json-1.1');
    expect(response.headers.get('x-amzn-requestid')).toMatch(UUID);
    expect(await response.text()).toBe('{"UserPools":[]}');
  });

  test('of an operation without output has an empty body', async () => {
    await using service = await createTestApp({ handlers: { DeleteUserPool: async () => undefined } });
    const response = await service.call('DeleteUserPool', { UserPoolId: 'us-east-1_a' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test('of an operation with an output of no members is {}', async () => {
    await using service = await createTestApp({ handlers: { GlobalSignOut: async () => ({}) } });
    const response = await service.call('GlobalSignOut', { AccessToken: 'a.b.c' });
    expect(await response.text()).toBe('{}');
  });
});

describe('what a handler is given', () => {
  test('the region is that of the signature, or the default for a public operation', async () => {
    const regions: string[] = [];
    await using service = await createTestApp({
      options: { region: 'eu-central-1' },
      handlers: {
        ListUserPools: async (_, { region }) => {
          regions.push(region);
          return { UserPools: [] };
        },
        GlobalSignOut: async (_, { region }) => {
          regions.push(region);
          return {};
        },
      },
    });
    const authorization = wellFormedAuthorization('ap-south-1');
    await service.call('ListUserPools', { MaxResults: 1 }, { authorization });
    await service.call('GlobalSignOut', { AccessToken: 'a' }, { authorization });
    expect(regions).toEqual(['ap-south-1', 'eu-central-1']);
  });

  test('where the request came from, and from which SDK', async () => {
    const seen: unknown[] = [];
    await using service = await createTestApp({
      handlers: {
        GlobalSignOut: async (_, { sourceAddress, awsSdkVersion }) => {
          seen.push(sourceAddress, awsSdkVersion);
          return {};
        },
      },
    });
    await service.call('GlobalSignOut', { AccessToken: 'a' }, { 'user-agent': 'aws-sdk-js/3.1.0 os/linux' });
    expect(seen).toEqual(['127.0.0.1', 'aws-sdk-js-3.1.0']);
  });
});

describe('a refusal', () => {
  test('tells code and message in body and headers', async () => {
    await using service = await createTestApp({
      handlers: {
        ListUserPools: async () => {
          throw new CognitoError('NotAuthorizedException', 'Incorrect username or password.');
        },
      },
    });
    const response = await service.call('ListUserPools', { MaxResults: 1 });
    expect(response.status).toBe(400);
    expect(await response.text()).toBe(
      '{"__type":"NotAuthorizedException","message":"Incorrect username or password."}',
    );
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/x-amz-json-1.1',
      'x-amzn-errortype': 'NotAuthorizedException:',
      'x-amzn-errormessage': 'Incorrect username or password.',
      'x-amzn-requestid': expect.stringMatching(UUID),
    });
  });

  test('with a long message of any characters has short headers of ASCII, and the whole in the body', async () => {
    const message = `line\r\nx-evil: 1 \u0000 é 你 ${'m'.repeat(100_000)}`;
    await using service = await createTestApp({
      handlers: {
        ListUserPools: async () => {
          throw new CognitoError('InvalidParameterException', message);
        },
      },
    });
    const response = await service.call('ListUserPools', { MaxResults: 1 });
    const size = [...response.headers].reduce(
      (sum, [name, value]) => sum + name.length + value.length + 4,
      0,
    );
    expect(size).toBeLessThan(2048);
    expect(response.headers.get('x-amzn-errormessage')).toMatch(
      /^line x-evil: 1 \? \? \? m{900,1100}\.\.\.$/,
    );
    expect(await response.json()).toEqual({ __type: 'InvalidParameterException', message });
  });

  test.each([
    ['no target', ''],
    ['an operation that Cognito does not have', 'AWSCognitoIdentityProviderService.Dance'],
    ['a member of every object', 'AWSCognitoIdentityProviderService.constructor'],
    ['another service', 'DynamoDB_20120810.ListTables'],
  ])('of %s is UnknownOperationException', async (_, target) => {
    await using service = await createTestApp();
    const response = await service.app.request('http://localhost/', {
      method: 'POST',
      body: '{}',
      headers: target === '' ? {} : { 'x-amz-target': target },
    });
    expect([response.status, await response.text()]).toEqual([400, '{"__type":"UnknownOperationException"}']);
  });

  test('of an operation that is not built names it', async () => {
    await using service = await createTestApp();
    const response = await service.call('CreateUserImportJob');
    expect([response.status, await response.json()]).toEqual([
      400,
      {
        __type: 'UnsupportedOperationException',
        message: 'Poolkeeper does not implement CreateUserImportJob yet.',
      },
    ]);
  });

  test.each([
    ['{', 'The request body is not JSON.'],
    ['[]', 'The request body is not a JSON object.'],
    ['null', 'The request body is not a JSON object.'],
    ['"text"', 'The request body is not a JSON object.'],
  ])('of the body %s is SerializationException', async (body, message) => {
    await using service = await createTestApp({
      handlers: { ListUserPools: async () => ({ UserPools: [] }) },
    });
    const response = await service.call('ListUserPools', body);
    expect([response.status, await response.json()]).toEqual([
      400,
      { __type: 'SerializationException', message },
    ]);
  });

  test('of a body that is too large comes before anything is looked at, with and without a declared length', async () => {
    await using service = await createTestApp();
    const tooLarge = {
      __type: 'RequestEntityTooLargeException',
      message: 'Request body must not be larger than 1048576 bytes.',
    };
    const declared = await service.app.request('http://localhost/', {
      method: 'POST',
      body: 'x',
      headers: { 'content-length': '1048577' },
    });
    expect(await declared.json()).toEqual(tooLarge);
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const streamed = await service.app.request(
      new Request('http://localhost/', { method: 'POST', body: endless, duplex: 'half' }),
    );
    expect(await streamed.json()).toEqual(tooLarge);
    expect(pulled).toBeLessThan(32);
  });

  test.each([
    ['CreateManagedLoginBranding', 2_097_152],
    ['UpdateManagedLoginBranding', 2_097_152],
    ['SetUICustomization', 1_048_576],
    ['CreateUserPool', 1_048_576],
    ['Absent', 1_048_576],
  ])('of a body for %s that is larger than %i bytes', async (operation, limit) => {
    await using service = await createTestApp();
    const sent = async (length: number): Promise<unknown> =>
      (await service.call(operation, ' '.repeat(length))).json();
    expect(await sent(limit + 1)).toEqual({
      __type: 'RequestEntityTooLargeException',
      message: `Request body must not be larger than ${limit} bytes.`,
    });
    expect(await sent(limit)).not.toMatchObject({ __type: 'RequestEntityTooLargeException' });
  });

  test('of a member of the wrong kind comes from the schema, after the caller was let in', async () => {
    await using service = await createTestApp({
      handlers: { ListUserPools: async () => ({ UserPools: [] }) },
    });
    const response = await service.call('ListUserPools', { MaxResults: 'many' });
    expect(await response.json()).toMatchObject({ __type: 'SerializationException' });
    const anonymous = await service.app.request('http://localhost/', {
      method: 'POST',
      body: '{"MaxResults":"many"}',
      headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.ListUserPools' },
    });
    expect(await anonymous.json()).toEqual({
      __type: 'MissingAuthenticationTokenException',
      message: 'Missing Authentication Token',
    });
  });

  test('of the service itself tells nothing, and the log has the cause under the same id', async () => {
    await using service = await createTestApp({
      handlers: {
        ListUserPools: async () => {
          throw new TypeError('the disk is on fire');
        },
      },
    });
    const response = await service.call('ListUserPools', { MaxResults: 1 });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).toContain('"__type":"InternalErrorException"');
    expect(text).not.toContain('fire');
    expect(service.events.find(({ event }) => event === 'request.failed')?.fields).toMatchObject({
      request_id: response.headers.get('x-amzn-requestid'),
      operation: 'ListUserPools',
      error: 'TypeError: the disk is on fire',
    });
  });
});

test('a request is one line at info with its facts and without its secrets', async () => {
  await using service = await createTestApp({
    handlers: {
      InitiateAuth: async () => {
        throw new CognitoError('NotAuthorizedException', 'Incorrect username or password.');
      },
    },
  });
  const response = await service.call('InitiateAuth', {
    ClientId: 'client1',
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'jane', PASSWORD: 'open sesame' },
  });
  expect(service.events).toEqual([
    {
      event: 'request',
      fields: expect.objectContaining({
        request_id: response.headers.get('x-amzn-requestid'),
        operation: 'InitiateAuth',
        client_id: 'client1',
        status: 400,
        error: 'NotAuthorizedException',
        duration_ms: expect.any(Number),
        source_address: '127.0.0.1',
      }),
    },
  ]);
  expect(JSON.stringify(service.events)).not.toMatch(/sesame|jane/);
});

test.each([
  ['development', {}, ['User pool us-east-1_none does not exist.']],
  ['strict', { accessKey: 'AKIDEXAMPLE', secretKey: 'secret' }, []],
] as const)('the text of a refusal is a detail of the log in %s mode', async (_, options, texts) => {
  await using service = await createTestApp({ options });
  await service.call('DescribeUserPool', { UserPoolId: 'us-east-1_none' });
  expect(service.details.map(({ event, fields }) => [event, fields.message])).toEqual(
    texts.map((text) => ['request.refused', text]),
  );
});
