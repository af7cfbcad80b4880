import { createServer } from 'node:http';
import { connect } from '@poolkeeper/client/connect';
import type { System } from '@poolkeeper/client/system';
import { start } from '@poolkeeper/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const key = { accessKey: 'AKIDEXAMPLE', secretKey: 'example/secret' };
const endpointsAt = (url: string) => ({
  cognitoidp: url,
  cognitoidentity: url,
  sts: url,
  iam: url,
  pinpoint: url,
  opensearch: url,
});

/** A world with nothing in it, whose waits take no time but pass on its clock. */
function systemOf(world: Partial<System> = {}): System & { readonly waits: number[] } {
  let time = Date.now();
  const waits: number[] = [];
  return {
    environment: {},
    now: () => time,
    random: () => 1,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
    },
    readFile: () => undefined,
    ...world,
    waits,
  };
}

describe('a connection to a service that verifies signatures', () => {
  let service: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    service = await start({ memory: true, port: 0, accessKey: key.accessKey, secretKey: key.secretKey });
  });
  afterAll(() => service.stop());
  const open = () =>
    connect({ ...key, region: 'eu-west-1', endpoints: endpointsAt(service.url) }, systemOf());

  test('calls user pools in the region that it is for', async () => {
    const connection = open();
    const { UserPool } = await connection.cognito('CreateUserPool', { PoolName: 'calls pools' });
    expect(UserPool?.Id).toMatch(/^eu-west-1_/);
    const elsewhere = connection
      .in('eu-west-2')
      .cognito('DescribeUserPool', { UserPoolId: UserPool?.Id ?? '' });
    await expect(elsewhere).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'ResourceNotFoundException',
      status: 400,
      operation: 'DescribeUserPool',
      requestId: expect.stringMatching(/./),
    });
  });

  test('reads an answer without a body', async () => {
    const connection = open();
    const { UserPool } = await connection.cognito('CreateUserPool', { PoolName: 'gone' });
    expect(await connection.cognito('DeleteUserPool', { UserPoolId: UserPool?.Id ?? '' })).toBeUndefined();
  });

  test('asks for the account once', async () => {
    const connection = open();
    expect(await connection.accountId()).toBe('000000000000');
    expect(await connection.in('us-east-1').accountId()).toBe('000000000000');
  });

  test('speaks AWS Query with IAM', async () => {
    const connection = open();
    const trust =
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"cognito-idp.amazonaws.com"},"Action":"sts:AssumeRole"}]}';
    const { Role } = await connection.companion('iam', 'CreateRole', {
      RoleName: 'r',
      AssumeRolePolicyDocument: trust,
      Description: 'a & <b>',
      Tags: [
        { Key: 'a', Value: 'b' },
        { Key: 'c', Value: '' },
      ],
    });
    expect(Role.Arn).toBe('arn:aws:iam::000000000000:role/r');
    const read = await connection.companion('iam', 'GetRole', { RoleName: 'r' });
    expect(decodeURIComponent(read.Role.AssumeRolePolicyDocument ?? '')).toBe(trust);
    expect(read.Role).toMatchObject({
      Description: 'a & <b>',
      MaxSessionDuration: 3600,
      Tags: [
        { Key: 'a', Value: 'b' },
        { Key: 'c', Value: '' },
      ],
    });
    expect(read.Role.CreateDate).toBeTypeOf('number');
    expect(await connection.companion('iam', 'DeleteRole', { RoleName: 'r' })).toBeUndefined();
    await expect(connection.companion('iam', 'GetRole', { RoleName: 'r' })).rejects.toMatchObject({
      code: 'NoSuchEntity',
      status: 404,
      message: expect.stringContaining('r'),
    });
  });

  test('speaks REST with Pinpoint, with what is encoded in paths and queries', async () => {
    const connection = open();
    const { ApplicationResponse: app } = await connection.companion('pinpoint', 'CreateApp', {
      CreateApplicationRequest: { Name: 'app', tags: { 'a b': 'c', d: 'e' } },
    });
    const arn = app.Arn ?? '';
    await connection.companion('pinpoint', 'UntagResource', { ResourceArn: arn, TagKeys: ['a b'] });
    const { TagsModel } = await connection.companion('pinpoint', 'ListTagsForResource', { ResourceArn: arn });
    expect(TagsModel.tags).toEqual({ d: 'e' });
    await connection.companion('pinpoint', 'DeleteApp', { ApplicationId: app.Id ?? '' });
    await expect(
      connection.companion('pinpoint', 'GetApp', { ApplicationId: app.Id ?? '' }),
    ).rejects.toMatchObject({ code: 'NotFoundException', status: 404 });
  });

  test('speaks REST with OpenSearch and JSON with identity pools', async () => {
    const connection = open();
    await expect(
      connection.companion('opensearch', 'DescribeDomain', { DomainName: 'none' }),
    ).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
    const pool = await connection.companion('identity-pools', 'CreateIdentityPool', {
      IdentityPoolName: 'p',
      AllowUnauthenticatedIdentities: false,
    });
    expect(pool.IdentityPoolId).toMatch(/^eu-west-1:/);
  });

  test('is refused with another secret, which no error shows', async () => {
    const wrong = connect(
      { ...key, secretKey: 'mistaken-secret', region: 'eu-west-1', endpoints: endpointsAt(service.url) },
      systemOf(),
    );
    const error: unknown = await wrong.cognito('ListUserPools', { MaxResults: 1 }).catch((caught) => caught);
    expect(error).toMatchObject({ code: 'InvalidSignatureException' });
    expect(JSON.stringify(error) + String(error)).not.toContain('mistaken-secret');
  });
});

describe('a failure', () => {
  /** A server of Amazon's failures, which the service has no way to make: one answer after the other. */
  async function withAnswers<Result>(
    answers: readonly (readonly [status: number, body: string, headers?: Record<string, string>])[],
    use: (url: string, seen: () => number) => Promise<Result>,
  ): Promise<Result> {
    let count = 0;
    const server = createServer((request, response) => {
      request.resume();
      const [status, body, headers = {}] = answers[Math.min(count++, answers.length - 1)] ?? [500, ''];
      if (status === 0) return request.socket.destroy();
      return response.writeHead(status, headers).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    try {
      return await use(`http://127.0.0.1:${port}`, () => count);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  }
  const throttled = [400, '{"__type":"TooManyRequestsException","message":"slow"}'] as const;
  const concurrent = [400, '{"__type":"ConcurrentModificationException","message":"twice"}'] as const;
  const empty = [200, '{"UserPools":[]}'] as const;
  const list = (url: string, system = systemOf(), signal?: AbortSignal) =>
    connect({ ...key, region: 'us-east-1', endpoints: endpointsAt(url) }, system).cognito(
      'ListUserPools',
      { MaxResults: 1 },
      signal ? { signal } : {},
    );

  test('that asks for fewer requests is tried again, a longer while after each time', () =>
    withAnswers([throttled, throttled, [503, ''], empty], async (url, seen) => {
      const system = systemOf();
      expect(await list(url, system)).toEqual({ UserPools: [] });
      expect(seen()).toBe(4);
      expect(system.waits).toEqual([500, 1000, 800]);
    }));

  test('waits as long as the service asks', () =>
    withAnswers([[429, '', { 'retry-after': '7' }], empty], async (url) => {
      const system = systemOf();
      await list(url, system);
      expect(system.waits).toEqual([7000]);
    }));

  test('of changes at once is tried again for two minutes', () =>
    withAnswers([concurrent], async (url) => {
      const system = systemOf();
      await expect(list(url, system)).rejects.toMatchObject({ code: 'ConcurrentModificationException' });
      const waited = system.waits.reduce((sum, wait) => sum + wait, 0);
      expect(waited).toBeGreaterThan(110_000);
      expect(waited).toBeLessThanOrEqual(120_000);
    }));

  test('is told when the user interrupts the waiting', () =>
    withAnswers([throttled], async (url, seen) => {
      await expect(list(url, systemOf(), AbortSignal.abort())).rejects.toMatchObject({
        code: 'TooManyRequestsException',
      });
      expect(seen()).toBe(1);
    }));

  test('of the caller is not tried again', () =>
    withAnswers(
      [[400, '{"__type":"com.amazon#InvalidParameterException","message":"no"}']],
      async (url, seen) => {
        await expect(list(url)).rejects.toMatchObject({ code: 'InvalidParameterException', message: 'no' });
        expect(seen()).toBe(1);
      },
    ));

  test('to connect is tried again, and names the endpoint', async () => {
    const url = await withAnswers([empty], async (used) => used);
    const system = systemOf();
    await expect(list(url, system)).rejects.toMatchObject({
      code: 'RequestError',
      status: 0,
      message: `no answer from ${url} (ECONNREFUSED)`,
    });
    expect(system.waits).toHaveLength(4);
  });

  test('without an answer is tried again only where nothing is made twice', () =>
    withAnswers([[0, '']], async (url, seen) => {
      const connection = connect({ ...key, region: 'us-east-1', endpoints: endpointsAt(url) }, systemOf());
      const created = connection.cognito('CreateUserPool', { PoolName: 'p' });
      await expect(created).rejects.toMatchObject({ code: 'RequestError' });
      expect(seen()).toBe(1);
      await expect(list(url)).rejects.toMatchObject({ code: 'RequestError' });
      expect(seen()).toBe(6);
    }));

  test('that is no answer of the service shows nothing of it', () =>
    withAnswers([[200, '<html>secret</html>']], async (url) => {
      const error: unknown = await list(url).catch((caught) => caught);
      expect(error).toMatchObject({ code: 'UnreadableAnswer' });
      expect(String(error)).not.toContain('secret');
    }));

  test.each([
    [200, 'null', 'UnreadableAnswer'],
    [200, '["something else"]', 'UnreadableAnswer'],
    [404, '<html>not found</html>', 'UnknownError'],
  ])('of %i %s asks whether the endpoint is that of the service', (status, body, code) =>
    withAnswers([[status, body]], async (url) => {
      const error: unknown = await list(url).catch((caught) => caught);
      expect(error).toMatchObject({ code, message: expect.stringContaining(`Is ${url}/ the endpoint`) });
    }),
  );
});

describe('settings', () => {
  const files = (contents: Readonly<Record<string, string>>) => ({
    readFile: (path: string) => contents[path],
  });
  const config = `
[default]
region = eu-central-1
[profile work]
region = eu-west-3
endpoint_url = http://127.0.0.1:7665
s3 =
  addressing_style = path
[profile role]
role_arn = arn:aws:iam::000000000000:role/r
[sso-session x]
sso_start_url = https://example.com
`;
  const world = files({
    '~/.aws/config': config,
    '~/.aws/credentials': '[work]\naws_access_key_id = AKIDWORK ; at work\naws_secret_access_key=s\n',
  });

  test('come from a profile', () => {
    const connection = connect({ profile: 'work' }, systemOf(world));
    expect(connection).toMatchObject({ region: 'eu-west-3', partition: 'aws' });
    expect(connection.isAmazon('sts')).toBe(false);
  });

  test('come from the environment', () => {
    const environment = {
      AWS_REGION: 'cn-north-1',
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
      AWS_ENDPOINT_URL_STS: 'https://sts.example.com/path',
    };
    const connection = connect({}, systemOf({ environment }));
    expect(connection).toMatchObject({ region: 'cn-north-1', partition: 'aws-cn' });
    expect(connection.isAmazon('sts')).toBe(false);
    expect(connection.isAmazon('cognitoidp')).toBe(true);
  });

  test.each<[what: string, options: Parameters<typeof connect>[0], world: Partial<System>, message: RegExp]>([
    ['no region', key, {}, /Set region/],
    ['a wrong region', { ...key, region: 'mars' }, {}, /"mars" is not the name of a region/],
    ['no credentials', { region: 'us-east-1' }, {}, /Set access_key and secret_key/],
    ['half of a key', { region: 'us-east-1', accessKey: 'a' }, {}, /have to be set both/],
    ['a profile that is nowhere', { profile: 'nowhere' }, world, /There is no profile nowhere/],
    [
      'a role',
      { profile: 'role', region: 'us-east-1' },
      world,
      /assumes a role.*export-credentials --profile role/,
    ],
    [
      'a web identity',
      { region: 'us-east-1' },
      { environment: { AWS_WEB_IDENTITY_TOKEN_FILE: '/t' } },
      /web identity/,
    ],
    [
      'an endpoint with a password',
      { ...key, region: 'us-east-1', endpoints: { sts: 'http://me:mine@127.0.0.1' } },
      {},
      /^endpoints.sts has to be(?!.*mine)/,
    ],
  ])('of %s are refused', (_, options, given, message) =>
    expect(() => connect(options, systemOf(given))).toThrow(message),
  );
});
