/** Real programs in Pulumi's own runtime, deployed through the provider's executable to a running service. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { type PoolkeeperService, sdk, startService } from '../support/service.ts';
import { TestEngine } from './engine/engine.ts';
import { isSecret, plain } from './engine/json.ts';
import { createProgram, type Program } from './engine/program.ts';
import {
  EXAMPLES,
  exampleSource,
  installProviders,
  pageExamples,
  stackConfig,
  unpackSdk,
  withAmazonSdk,
  withOwnSdk,
} from './support.ts';

describe.skipIf(!isInstalled('peers'))('programs', () => {
  let service: PoolkeeperService;
  let providers: Awaited<ReturnType<typeof installProviders>>;
  let ownSdk: Awaited<ReturnType<typeof unpackSdk>>;

  beforeAll(async () => {
    [service, providers, ownSdk] = await Promise.all([startService(), installProviders(), unpackSdk()]);
  });
  afterAll(async () => {
    await Promise.all([service?.stop(), providers?.[Symbol.asyncDispose](), ownSdk?.[Symbol.asyncDispose]()]);
  });

  const newEngine = (config: Record<string, string> = {}): TestEngine =>
    new TestEngine({
      providers: {
        poolkeeper: { executable: providers.poolkeeper },
        aws: { executable: providers.aws },
      },
      config: { ...stackConfig(service.url), ...config },
    });

  const program = (source: string): Promise<Program> =>
    createProgram(source, { '@poolkeeper/pulumi': ownSdk.path });

  const clientNames = async (userPoolId: string): Promise<string[]> => {
    const { UserPoolClients = [] } = await sdk(service).listUserPoolClients({ UserPoolId: userPoolId });
    return UserPoolClients.map(({ ClientName = '' }) => ClientName);
  };

  const pages = pageExamples('typescript').map((source, index) => [
    `example ${index + 1} of the page`,
    source,
  ]);
  const sources: [string, string][] = [
    ...EXAMPLES.map((name): [string, string] => [name, exampleSource(name)]),
    ...pages.map(([name = '', source = '']): [string, string] => [name, source]),
  ];

  describe.each([
    ['@poolkeeper/pulumi', withOwnSdk],
    ['@pulumi/aws and the stand-in', withAmazonSdk],
  ])('with %s', (_, withSdk) => {
    test.each(sources)(
      '%s is previewed, deployed, unchanged the second time, and destroyed',
      async (_name, source) => {
        await using engine = newEngine();
        await using folder = await program(withSdk(source));

        const preview = await engine.preview(folder.folder);
        expect(preview.messages).toEqual([]);
        expect(engine.resources.size).toBe(0);

        const up = await engine.up(folder.folder);
        expect(up.messages).toEqual([]);
        const operations = (steps: typeof up.steps) =>
          steps.map(({ operation, name }) => `${operation} ${name}`);
        expect(operations(up.steps).toSorted()).toEqual(operations(preview.steps).toSorted());
        expect(up.steps.every(({ operation }) => operation === 'create')).toBe(true);

        const again = await engine.up(folder.folder);
        expect(again.messages).toEqual([]);
        expect(again.steps.map(({ operation }) => operation)).toEqual(up.steps.map(() => 'same'));

        const refreshed = await engine.refresh();
        expect(refreshed.steps.map(({ operation }) => operation)).toEqual(up.steps.map(() => 'read'));
        const afterRefresh = await engine.up(folder.folder);
        expect(afterRefresh.steps.map(({ operation }) => operation)).toEqual(up.steps.map(() => 'same'));

        const destroyed = await engine.destroy();
        expect(destroyed.steps.map(({ operation }) => operation)).toEqual(up.steps.map(() => 'delete'));
        expect(engine.resources.size).toBe(0);
      },
    );
  });

  const WITH_SECRET = (more = ''): string => `
    import * as aws from '@poolkeeper/pulumi';
    const pool = new aws.cognito.UserPool('pool');
    const client = new aws.cognito.UserPoolClient('client', { userPoolId: pool.id, generateSecret: true, ${more} });
    export const userPoolId = pool.id;
    export const clientId = client.id;
    export const secret = client.clientSecret;
    export const name = client.name;
  `;

  test('a change is an update of what is there, and what a program no longer gives goes back', async () => {
    await using engine = newEngine();
    await using folder = await program(WITH_SECRET());
    const first = await engine.up(folder.folder);
    expect(first.messages).toEqual([]);
    expect(isSecret(first.exports.secret)).toBe(true);
    expect(plain(first.exports.name)).toMatch(/^client-[0-9a-f]{7}$/);

    folder.write(
      WITH_SECRET(`accessTokenValidity: 5, callbackUrls: ['https://b.example', 'https://a.example']`),
    );
    const preview = await engine.preview(folder.folder);
    expect(preview.steps.map(({ operation, diff }) => [operation, diff?.detailed])).toEqual([
      ['same', undefined],
      ['update', { accessTokenValidity: 0, callbackUrls: 0 }],
    ]);
    const second = await engine.up(folder.folder);
    expect(plain(second.exports.clientId)).toBe(plain(first.exports.clientId));
    expect(engine.resource('client').outputs).toMatchObject({ accessTokenValidity: 5 });

    folder.write(WITH_SECRET(`callbackUrls: ['https://a.example', 'https://b.example']`));
    const third = await engine.up(folder.folder);
    expect(third.steps.at(-1)?.diff?.detailed).toEqual({ accessTokenValidity: 2 });
    const described = await sdk(service).describeUserPoolClient({
      UserPoolId: String(plain(third.exports.userPoolId)),
      ClientId: String(plain(third.exports.clientId)),
    });
    expect(described.UserPoolClient?.AccessTokenValidity).toBeUndefined();
    expect(described.UserPoolClient?.CallbackURLs).toHaveLength(2);
    await engine.destroy();
  });

  test('a secret that is wanted otherwise makes a new client before the old one goes', async () => {
    await using engine = newEngine();
    await using folder = await program(WITH_SECRET());
    const first = await engine.up(folder.folder);
    folder.write(WITH_SECRET().replace('generateSecret: true', 'generateSecret: false'));
    const second = await engine.up(folder.folder);
    const [, replaced] = second.steps;
    expect(replaced).toMatchObject({
      operation: 'replace',
      diff: { replaces: ['generateSecret'], deleteBeforeReplace: false },
    });
    expect(plain(second.exports.clientId)).not.toBe(plain(first.exports.clientId));
    expect(await clientNames(String(plain(second.exports.userPoolId)))).toHaveLength(1);
    await engine.destroy();
  });

  test('what was changed or deleted elsewhere is found by a refresh and repaired by the next deployment', async () => {
    await using engine = newEngine();
    await using folder = await program(WITH_SECRET('accessTokenValidity: 5'));
    const { exports } = await engine.up(folder.folder);
    const ids = { UserPoolId: String(plain(exports.userPoolId)), ClientId: String(plain(exports.clientId)) };
    const cognito = sdk(service);
    await cognito.updateUserPoolClient({ ...ids, AccessTokenValidity: 7 });
    await engine.refresh();
    expect(engine.resource('client').outputs).toMatchObject({ accessTokenValidity: 7 });
    const repaired = await engine.up(folder.folder);
    expect(repaired.steps.at(-1)).toMatchObject({
      operation: 'update',
      diff: { detailed: { accessTokenValidity: 4 } },
    });

    await cognito.deleteUserPoolClient(ids);
    const refreshed = await engine.refresh();
    expect(refreshed.steps.map(({ operation, name }) => `${operation} ${name}`)).toEqual([
      'read pool',
      'gone client',
    ]);
    const made = await engine.up(folder.folder);
    expect(made.steps.map(({ operation }) => operation)).toEqual(['same', 'create']);
    await engine.destroy();
  });

  test('a client that exists is imported, looked up, and described by a function', async () => {
    await using engine = newEngine();
    await using folder = await program(WITH_SECRET(`accessTokenValidity: 5, name: 'web'`));
    const { exports } = await engine.up(folder.folder);
    const [userPoolId, clientId] = [String(plain(exports.userPoolId)), String(plain(exports.clientId))];

    await using other = newEngine();
    await using importing = await program(`
      import * as aws from '@poolkeeper/pulumi';
      const client = new aws.cognito.UserPoolClient('mine',
        { userPoolId: '${userPoolId}', name: 'web', generateSecret: true, accessTokenValidity: 5 },
        { import: '${userPoolId}/${clientId}' });
      const found = aws.cognito.UserPoolClient.get('found', '${userPoolId}/${clientId}');
      const known = aws.cognito.UserPoolClient.get('known', '${clientId}', { userPoolId: '${userPoolId}' });
      const told = aws.cognito.getUserPoolClientOutput({ userPoolId: '${userPoolId}', clientId: client.id });
      export const secrets = [found.clientSecret, known.clientSecret, told.clientSecret];
      export const validities = [found.accessTokenValidity, known.accessTokenValidity, told.accessTokenValidity];
      export const isOne = aws.cognito.UserPoolClient.isInstance(found);
    `);
    const imported = await other.up(importing.folder);
    expect(imported.messages).toEqual([]);
    expect(imported.steps.map(({ operation, name }) => `${operation} ${name}`).toSorted()).toEqual([
      'import mine',
      'read found',
      'read known',
    ]);
    expect(plain(imported.exports.validities)).toEqual([5, 5, 5]);
    expect(plain(imported.exports.isOne)).toBe(true);
    const secret = plain(exports.secret);
    expect(plain(imported.exports.secrets)).toEqual([secret, secret, secret]);
    const again = await other.up(importing.folder);
    expect(again.steps.find(({ name }) => name === 'mine')?.operation).toBe('same');
    await engine.destroy();
  });

  test('an import that gives less than the client has changes nothing of the rest', async () => {
    await using engine = newEngine();
    await using folder = await program(WITH_SECRET(`accessTokenValidity: 5, name: 'web'`));
    const { exports } = await engine.up(folder.folder);
    await using other = newEngine();
    await using importing = await program(exampleSource('import'));
    const imported = await new TestEngine({
      providers: { poolkeeper: { executable: providers.poolkeeper } },
      config: {
        ...stackConfig(service.url),
        'project:userPoolId': String(plain(exports.userPoolId)),
        'project:clientId': String(plain(exports.clientId)),
        'project:clientName': 'web',
      },
    }).up(importing.folder);
    expect(imported.messages).toEqual([]);
    expect(imported.steps.map(({ operation }) => operation)).toEqual(['import']);
    expect(other.resources.size).toBe(0);
    await engine.destroy();
  });

  test('a provider of its own takes its settings as arguments', async () => {
    await using engine = new TestEngine({ providers: { poolkeeper: { executable: providers.poolkeeper } } });
    await using folder = await program(`
      import * as aws from '@poolkeeper/pulumi';
      const url = '${service.url}';
      const provider = new aws.Provider('here', {
        region: 'eu-west-1', accessKey: 'AKIDEXAMPLE', secretKey: 'secret',
        endpoints: [{ cognitoidp: url, sts: url }],
        defaultTags: { tags: { team: 'login' } },
      });
      const pool = new aws.cognito.UserPool('pool', {}, { provider });
      export const region = pool.region;
      export const tags = pool.tagsAll;
    `);
    const up = await engine.up(folder.folder);
    expect(up.messages).toEqual([]);
    expect(plain(up.exports.region)).toBe('eu-west-1');
    expect(plain(up.exports.tags)).toEqual({ team: 'login' });
    await engine.destroy();
  });
});
