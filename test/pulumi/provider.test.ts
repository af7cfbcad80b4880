/** The provider's executable, spoken to with Pulumi's own messages. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { type PoolkeeperService, sdk, startService } from '../support/service.ts';
import { isSecret, type JsonObject, plain, secret, UNKNOWN } from './engine/json.ts';
import { empty, get, make, struct } from './engine/peer.ts';
import { ProviderProcess } from './engine/provider-process.ts';
import { installProviders, settingsFor, startProvider, tokens, urn } from './support.ts';

describe.skipIf(!isInstalled('peers'))('the provider', () => {
  let service: PoolkeeperService;
  let providers: Awaited<ReturnType<typeof installProviders>>;
  let provider: ProviderProcess;
  let userPoolId: string;
  const client = urn(tokens.client);

  beforeAll(async () => {
    [service, providers] = await Promise.all([startService(), installProviders()]);
    provider = await startProvider(providers.poolkeeper, service.url);
    const { UserPool } = await sdk(service).createUserPool({ PoolName: 'people' });
    userPoolId = UserPool?.Id ?? '';
  });
  afterAll(async () => {
    await provider?.[Symbol.asyncDispose]();
    await Promise.all([service?.stop(), providers?.[Symbol.asyncDispose]()]);
  });

  const check = (inputs: JsonObject, olds: JsonObject = {}) =>
    provider.check(client, inputs, { olds, randomSeed: Buffer.from('seed') });

  const make1 = async (inputs: JsonObject) => {
    const checked = await check(inputs);
    expect(checked.failures).toEqual([]);
    const { id, properties } = await provider.create(client, checked.inputs);
    return { id, properties, inputs: checked.inputs };
  };

  test('says what it can do, and who it is', async () => {
    const request = make('provider', 'ProviderHandshakeRequest', { engineAddress: '127.0.0.1:1' });
    const answer = await provider.call('handshake', request);
    expect(get(answer, 'AcceptSecrets')).toBe(true);
    expect(get(answer, 'AcceptResources')).toBe(false);
    expect(get(answer, 'AcceptOutputs')).toBe(false);
    expect(get(answer, 'SupportsAutonamingConfiguration')).toBe(true);
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(get(await provider.call('getPluginInfo', empty()), 'Version')).toBe(version);
  });

  test.each([
    ['parameterize', 'ParameterizeRequest'],
    ['call', 'CallRequest'],
    ['construct', 'ConstructRequest'],
    ['getMapping', 'GetMappingRequest'],
  ])('does not serve %s, and says so as gRPC does', async (method, message) => {
    // 12 is UNIMPLEMENTED.
    await expect(provider.call(method, make('provider', message))).rejects.toMatchObject({ code: 12 });
  });

  test('starts without an engine, for a debugger that attaches it', async () => {
    await using alone = await ProviderProcess.start({ executable: providers.poolkeeper });
    await alone.call('attach', make('plugin', 'PluginAttach', { address: '127.0.0.1:1' }));
    expect((await alone.schema()).name).toBe('poolkeeper');
  });

  test('takes the flags that engines pass', async () => {
    const args = ['--logtostderr', '-v=9', '--tracing', 'file:/dev/null', '127.0.0.1:1'];
    await using started = await ProviderProcess.start({ executable: providers.poolkeeper, args });
    expect(started.port).toBeGreaterThan(0);
  });

  test('serves nothing before it is configured', async () => {
    await using bare = await ProviderProcess.start({ executable: providers.poolkeeper });
    await expect(bare.read(client, { id: 'a/b' })).rejects.toThrow(
      'The provider was not configured before it was used.',
    );
  });

  test.each(['poolkeeper', 'aws'] as const)(
    'as %s refuses what it does not serve by its name',
    async (name) => {
      await using started = await ProviderProcess.start({ executable: providers[name] });
      expect((await started.schema()).name).toBe(name);
      const bucket = `${name}:s3/bucket:Bucket`;
      await expect(started.check(urn(bucket), {})).rejects.toThrow(
        `Poolkeeper does not serve the resource ${bucket}. It serves: ${name}:`,
      );
      await expect(started.invoke(`${name}:s3/getBucket:getBucket`, {})).rejects.toThrow(
        `Poolkeeper does not serve the function ${name}:s3/getBucket:getBucket.`,
      );
    },
  );

  test('settings that would be ignored to harm are refused by name, and unknown ones too', async () => {
    expect(await provider.checkConfig(settingsFor(service.url))).toEqual([]);
    expect(await provider.checkConfig({ assumeRoles: '[{"roleArn":"arn:aws:iam::1:role/x"}]' })).toEqual([
      expect.objectContaining({ property: 'assumeRoles' }),
    ]);
    expect(await provider.checkConfig({ regoin: 'x' })).toEqual([
      { property: 'regoin', reason: 'Invalid Input: There is no input of the name regoin.' },
    ]);
    expect(await provider.checkConfig({ endpoints: 'nonsense' })).toEqual([
      { property: 'endpoints', reason: 'Invalid Input: Must be JSON.' },
    ]);
    expect(await provider.checkConfig({ version: '7.48.0', s3UsePathStyle: 'true' })).toEqual([]);
  });

  describe('names', () => {
    test('are made up from the logical name and the seed, the same each time', async () => {
      const first = await check({ userPoolId });
      expect(first.inputs.name).toMatch(/^client-[0-9a-f]{7}$/);
      expect((await check({ userPoolId })).inputs.name).toBe(first.inputs.name);
      expect(first.inputs.__defaults).toEqual(['name']);
    });

    test('stay when they were made up before, and go when a program gives one', async () => {
      const olds = { userPoolId, name: 'client-1234567', __defaults: ['name'] };
      expect((await check({ userPoolId }, olds)).inputs.name).toBe('client-1234567');
      const given = await check({ userPoolId, name: 'web' }, olds);
      expect(given.inputs).toEqual({ userPoolId, name: 'web' });
    });

    test('are in small letters where capital ones may not be', async () => {
      const domain = urn('poolkeeper:opensearch/domain:Domain', 'MyDomain');
      const { inputs } = await provider.check(domain, {}, { randomSeed: Buffer.from('seed') });
      expect(inputs.domainName).toMatch(/^mydomain-[0-9a-f]{7}$/);
    });

    test.each([
      [0, 'proposed', 'proposed', []],
      [1, 'enforced', 'enforced', []],
      [2, '', undefined, [{ property: 'name', reason: 'Invalid Input: This input is required.' }]],
    ])(
      'follow the autonaming options of the engine in mode %i',
      async (mode, proposedName, name, failures) => {
        const autonaming = autonamingOptions(mode, proposedName);
        const checked = await provider.check(client, { userPoolId }, { autonaming });
        expect(checked.inputs.name).toBe(name);
        expect(checked.failures).toEqual(failures);
      },
    );
  });

  describe('what is secret or not known', () => {
    test('a client secret comes back as a secret', async () => {
      const made = await make1({ userPoolId, generateSecret: true });
      expect(isSecret(made.properties.clientSecret)).toBe(true);
      expect(plain(made.properties.clientSecret)).toMatch(/^\w+$/);
      const read = await provider.read(client, { id: `${userPoolId}/${made.id}` });
      expect(isSecret(read.properties.clientSecret)).toBe(true);
    });

    test('what comes from a secret input is a secret output', async () => {
      const inputs = { userPoolId, callbackUrls: secret(['https://a.example']) };
      const made = await make1(inputs);
      expect(made.inputs.callbackUrls).toEqual(inputs.callbackUrls);
      expect(made.properties.callbackUrls).toEqual(secret(['https://a.example']));
    });

    test('an engine that knows no secrets gets none marked', async () => {
      await using plainly = await ProviderProcess.start({ executable: providers.poolkeeper });
      const args = struct(settingsFor(service.url));
      await plainly.call('configure', make('provider', 'ConfigureRequest', { args, acceptsecrets: false }));
      const { properties } = await plainly.create(client, {
        userPoolId,
        name: 'plain',
        generateSecret: true,
      });
      expect(properties.clientSecret).toMatch(/^\w+$/);
    });

    test('a preview tells what is known and marks what is not', async () => {
      const checked = await check({ userPoolId: UNKNOWN, generateSecret: true, callbackUrls: [UNKNOWN] });
      expect(checked.failures).toEqual([]);
      const { id, properties } = await provider.create(client, checked.inputs, { preview: true });
      expect(id).toBe('');
      expect(properties).toMatchObject({
        userPoolId: UNKNOWN,
        generateSecret: true,
        callbackUrls: [UNKNOWN],
        clientSecret: secret(UNKNOWN),
        region: 'us-east-1',
      });
    });

    test('an output that is not known yet and a reference to a resource are opened', async () => {
      const special = '4dabf18193072939515e22adb298388d';
      const output = { [special]: 'd0e6a833031e9bbcd3f4e8bde6ca49a4', dependencies: [] };
      const reference = { [special]: '5cf8f73096256a8f31e491e813e4eb8e', urn: 'urn:x', id: userPoolId };
      const checked = await check({ userPoolId: reference, name: output });
      expect(checked.failures).toEqual([]);
      const { properties } = await provider.create(client, checked.inputs, { preview: true });
      expect(properties).toMatchObject({ userPoolId, name: UNKNOWN });
    });

    test('a policy is given as the object that it is, and differs from no text that says the same', async () => {
      const role = urn('poolkeeper:iam/role:Role', 'role');
      const assumeRolePolicy = {
        Version: '2012-10-17',
        Statement: [
          { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'cognito-idp.amazonaws.com' } },
        ],
      };
      const { inputs, failures } = await provider.check(role, { name: 'by-object', assumeRolePolicy });
      expect(failures).toEqual([]);
      const { id, properties: olds } = await provider.create(role, inputs);
      expect(JSON.parse(String(olds.assumeRolePolicy))).toEqual(assumeRolePolicy);
      for (const given of [assumeRolePolicy, JSON.stringify(assumeRolePolicy, undefined, 2)]) {
        const news = { ...inputs, assumeRolePolicy: given };
        const change = { id, olds, news, oldInputs: inputs };
        expect((await provider.diff(role, change)).changes).toBe('none');
      }
      const later = { ...assumeRolePolicy, Statement: [{ Resource: UNKNOWN }] };
      const preview = await provider.create(role, { ...inputs, assumeRolePolicy: later }, { preview: true });
      expect(preview.properties.assumeRolePolicy).toBe(UNKNOWN);
    });

    test('an asset is refused with its path', async () => {
      const asset = { '4dabf18193072939515e22adb298388d': 'c44067f5952c0a294b673a41bacd8c17', text: 'x' };
      expect((await check({ userPoolId, name: asset })).failures).toEqual([
        { property: 'name', reason: 'An asset or an archive cannot stand here.' },
      ]);
    });
  });

  describe('differences', () => {
    const diffOf = async (before: JsonObject, after: JsonObject, { ignoreChanges = [] as string[] } = {}) => {
      const { id, properties, inputs } = await make1({ userPoolId, name: 'web', ...before });
      const { inputs: news } = await check({ userPoolId, name: 'web', ...after }, inputs);
      return await provider.diff(client, { id, olds: properties, news, oldInputs: inputs, ignoreChanges });
    };

    const NONE = { changes: 'none', diffs: [], replaces: [], detailed: {} };

    test.each<[string, JsonObject, JsonObject]>([
      ['the same', { accessTokenValidity: 5 }, { accessTokenValidity: 5 }],
      [
        'another order',
        { callbackUrls: ['https://a.example', 'https://b.example'] },
        { callbackUrls: ['https://b.example', 'https://a.example'] },
      ],
      ['a text for a number', { accessTokenValidity: 5 }, { accessTokenValidity: '5' }],
      ['no secret, said in words', {}, { generateSecret: false }],
    ])('%s is none', async (_, before, after) => {
      expect(await diffOf(before, after)).toMatchObject(NONE);
    });

    test.each<[string, JsonObject, JsonObject, Record<string, number>]>([
      ['an addition', {}, { logoutUrls: ['https://a.example'] }, { logoutUrls: 0 }],
      ['a removal', { accessTokenValidity: 5 }, {}, { accessTokenValidity: 2 }],
      ['a change', { accessTokenValidity: 5 }, { accessTokenValidity: 6 }, { accessTokenValidity: 4 }],
      [
        'a change inside an object',
        { tokenValidityUnits: { accessToken: 'hours' }, accessTokenValidity: 5 },
        { tokenValidityUnits: { accessToken: 'minutes' }, accessTokenValidity: 5 },
        { 'tokenValidityUnits.accessToken': 4 },
      ],
    ])('%s is told with its path', async (_, before, after, detailed) => {
      expect(await diffOf(before, after)).toMatchObject({ changes: 'some', replaces: [], detailed });
    });

    test('a secret that is wanted otherwise makes a new client, created first', async () => {
      expect(await diffOf({ generateSecret: true }, { generateSecret: false })).toMatchObject({
        changes: 'some',
        replaces: ['generateSecret'],
        detailed: { generateSecret: 5 },
        deleteBeforeReplace: false,
      });
    });

    test('another pool makes a new client', async () => {
      const { UserPool } = await sdk(service).createUserPool({ PoolName: 'others' });
      expect(await diffOf({}, { userPoolId: UserPool?.Id ?? '' })).toMatchObject({
        replaces: ['userPoolId'],
      });
    });

    test('what is ignored is no difference', async () => {
      const change = [{ accessTokenValidity: 5 }, { accessTokenValidity: 6 }] as const;
      expect(await diffOf(...change, { ignoreChanges: ['accessTokenValidity'] })).toMatchObject(NONE);
    });

    test('a preview of an update keeps what does not change', async () => {
      const { id, properties, inputs } = await make1({ userPoolId, generateSecret: true });
      const news = { ...inputs, accessTokenValidity: 5 };
      const previewed = await provider.update(client, {
        id,
        olds: properties,
        news,
        oldInputs: inputs,
        preview: true,
      });
      expect(previewed).toMatchObject({
        accessTokenValidity: 5,
        clientSecret: properties.clientSecret,
        name: inputs.name ?? null,
      });
    });

    test('a resource that is known by what is given has to go before the new one comes', async () => {
      const domain = urn('poolkeeper:cognito/userPoolDomain:UserPoolDomain', 'domain');
      const inputs = { userPoolId, domain: 'a-domain-of-mine' };
      const { id, properties } = await provider.create(domain, inputs);
      const { UserPool } = await sdk(service).createUserPool({ PoolName: 'others' });
      const news = { ...inputs, userPoolId: UserPool?.Id ?? '' };
      const diff = await provider.diff(domain, { id, olds: properties, news, oldInputs: inputs });
      expect(diff).toMatchObject({ replaces: ['userPoolId'], deleteBeforeReplace: true });
      await provider.delete(domain, { id, properties });
    });
  });

  describe('reading', () => {
    test('finds nothing where nothing is', async () => {
      const id = '3ho4ek12345678909nh3fmhpko';
      expect(await provider.read(client, { id: `${userPoolId}/${id}` })).toMatchObject({ id: '' });
      expect(await provider.read(client, { id: `us-east-1_nowhere00/${id}` })).toMatchObject({ id: '' });
    });

    test('refuses an id of another form', async () => {
      await expect(provider.read(client, { id: 'client' })).rejects.toThrow(
        /wrong format of import ID \(client\), use: 'user-pool-id\/client-id'/,
      );
    });

    test('deleting what is gone is no error', async () => {
      const { id, properties } = await make1({ userPoolId });
      await provider.delete(client, { id, properties });
      await provider.delete(client, { id, properties });
    });
  });

  test('what the service refuses is told in its words, with the name of what was wanted', async () => {
    const inputs = { userPoolId: 'us-east-1_nowhere00', name: 'web' };
    const message = await provider.create(client, inputs).catch((error: Error) => error.message);
    expect(message).toMatch(/creating Cognito User Pool Client \(web\): .*ResourceNotFoundException/s);
  });

  test('a pool that cannot be read adds no failure to Check', async () => {
    const checked = await check({
      userPoolId: 'us-east-1_nowhere00',
      supportedIdentityProviders: ['Nobody'],
    });
    expect(checked.failures).toEqual([]);
  });

  test('what the pool does not have is found by Check', async () => {
    const checked = await check({ userPoolId, supportedIdentityProviders: ['Nobody'] });
    expect(checked.failures).toEqual([
      expect.objectContaining({ property: 'supportedIdentityProviders[0]' }),
    ]);
  });

  test('Cancel ends what waits', async () => {
    await using cancelled = await startProvider(providers.poolkeeper, service.url);
    await cancelled.call('cancel', empty());
    expect(await cancelled.schema()).toBeDefined();
  });
});

function autonamingOptions(mode: number, proposedName: string) {
  return make('provider', 'CheckRequest.AutonamingOptions', { mode, proposedName });
}
