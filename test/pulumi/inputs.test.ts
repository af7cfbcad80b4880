/** Every input of a user pool client: taken, told back, changed, and refused where it cannot be. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { type PoolkeeperService, sdk, startService } from '../support/service.ts';
import { isObject, type Json, type JsonObject } from './engine/json.ts';
import type { ProviderProcess } from './engine/provider-process.ts';
import { installProviders, startProvider, tokens, urn } from './support.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../packages/pulumi-provider/sdk/schema.json', import.meta.url), 'utf8'),
) as { resources: Record<string, { inputProperties: JsonObject }> };

/** What an input is first, and what it is changed to. */
const VALUES: Readonly<Record<string, readonly [Json, Json]>> = {
  accessTokenValidity: [5, 6],
  allowedOauthFlows: [['code'], ['code', 'implicit']],
  allowedOauthFlowsUserPoolClient: [true, true],
  allowedOauthScopes: [['openid'], ['email', 'openid']],
  authSessionValidity: [5, 15],
  callbackUrls: [['https://a.example'], ['https://a.example', 'https://b.example']],
  defaultRedirectUri: ['https://a.example', 'https://a.example'],
  enablePropagateAdditionalUserContextData: [true, false],
  enableTokenRevocation: [false, true],
  explicitAuthFlows: [
    ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  ],
  generateSecret: [true, true],
  idTokenValidity: [5, 6],
  logoutUrls: [['https://out.example'], ['https://out.example', 'https://gone.example']],
  name: ['web', 'mobile'],
  preventUserExistenceErrors: ['ENABLED', 'LEGACY'],
  readAttributes: [['email'], ['email', 'name']],
  refreshTokenValidity: [10, 20],
  region: ['us-east-1', 'us-east-1'],
  supportedIdentityProviders: [['COGNITO'], ['COGNITO']],
  tokenValidityUnits: [
    { accessToken: 'hours', idToken: 'hours', refreshToken: 'days' },
    { accessToken: 'hours', idToken: 'hours', refreshToken: 'hours' },
  ],
  writeAttributes: [['email'], ['email', 'name']],
};

const PROJECT = `arn:aws:mobiletargeting:us-east-1:000000000000:apps/${'a'.repeat(32)}`;

/** Inputs that stand apart: the pool, and those that another of the list excludes or needs a project for. */
const APART = ['userPoolId', 'analyticsConfiguration', 'refreshTokenRotation'];

describe.skipIf(!isInstalled('peers'))('inputs of a user pool client', () => {
  let service: PoolkeeperService;
  let providers: Awaited<ReturnType<typeof installProviders>>;
  let provider: ProviderProcess;
  let userPoolId = '';
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

  test('are all tried here', () => {
    const inputs = Object.keys(schema.resources[tokens.client]?.inputProperties ?? {}).toSorted();
    expect([...Object.keys(VALUES), ...APART].toSorted()).toEqual(inputs);
  });

  const sorted = (value: Json | undefined): Json =>
    Array.isArray(value) ? value.toSorted() : (value ?? null);

  const expectEchoed = (outputs: JsonObject, inputs: JsonObject): void => {
    for (const [name, value] of Object.entries(inputs)) {
      expect(isObject(value) ? outputs[name] : sorted(outputs[name]), name).toEqual(sorted(value));
    }
  };

  test('are all taken, told back, and changed', async () => {
    const pick = (place: 0 | 1): JsonObject => ({
      userPoolId,
      ...Object.fromEntries(Object.entries(VALUES).map(([name, values]) => [name, values[place]])),
    });
    const first = await provider.check(client, pick(0));
    expect(first.failures).toEqual([]);
    const made = await provider.create(client, first.inputs);
    expectEchoed(made.properties, pick(0));
    const same = { id: made.id, olds: made.properties, news: first.inputs, oldInputs: first.inputs };
    expect((await provider.diff(client, same)).changes).toBe('none');

    const second = await provider.check(client, pick(1), { olds: first.inputs });
    expect(second.failures).toEqual([]);
    const change = { ...same, news: second.inputs };
    const diff = await provider.diff(client, change);
    const changed = Object.entries(VALUES)
      .filter(([, [before, after]]) => JSON.stringify(before) !== JSON.stringify(after))
      .map(([name]) => name);
    expect([...diff.diffs].toSorted()).toEqual(changed.toSorted());
    expect(diff.replaces).toEqual([]);
    const updated = await provider.update(client, change);
    expectEchoed(updated, pick(1));
    const read = await provider.read(client, { id: made.id, properties: updated, inputs: second.inputs });
    expect(read.properties).toEqual(updated);
    expect(read.inputs).toEqual(second.inputs);
  });

  test('a rotation of refresh tokens is taken, told back, changed and removed', async () => {
    const inputs = {
      userPoolId,
      name: 'rotating',
      explicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
      refreshTokenRotation: { feature: 'ENABLED', retryGracePeriodSeconds: 10 },
    };
    const made = await provider.create(client, inputs);
    expect(made.properties.refreshTokenRotation).toEqual(inputs.refreshTokenRotation);
    const { refreshTokenRotation: _, ...news } = inputs;
    const change = { id: made.id, olds: made.properties, news, oldInputs: inputs };
    expect((await provider.diff(client, change)).detailed).toEqual({ refreshTokenRotation: 2 });
    const updated = await provider.update(client, change);
    expect(updated.refreshTokenRotation).toBeUndefined();
    const again = { id: made.id, olds: updated, news, oldInputs: news };
    expect((await provider.diff(client, again)).changes).toBe('none');
  });

  test('analytics are taken, told back, changed and removed, and a refresh makes no input of what the service gave', async () => {
    const role = 'arn:aws:iam::000000000000:role/analytics';
    const byArn = { applicationArn: PROJECT };
    const byId = { applicationId: 'b'.repeat(32), externalId: 'external', roleArn: role };
    const given = [byArn, { ...byArn, userDataShared: true }, { ...byId, userDataShared: true }, byId];
    const base = { userPoolId, name: 'analysed' };
    const [first, ...changes] = given.map((analyticsConfiguration) => ({ ...base, analyticsConfiguration }));
    let oldInputs: JsonObject = first ?? {};
    const { id, properties } = await provider.create(client, oldInputs);
    let olds = properties;
    expect(olds.analyticsConfiguration).toMatchObject({ ...byArn, userDataShared: false });
    for (const news of changes) {
      const change = { id, olds, news, oldInputs };
      expect((await provider.diff(client, change)).diffs).toEqual(['analyticsConfiguration']);
      olds = await provider.update(client, change);
      expect(olds.analyticsConfiguration).toMatchObject({
        userDataShared: false,
        ...news.analyticsConfiguration,
      });
      const read = await provider.read(client, { id, properties: olds, inputs: news });
      expect(read).toMatchObject({ properties: olds, inputs: news });
      expect(read.inputs).toEqual(news);
      oldInputs = news;
    }
    const removal = { id, olds, news: base, oldInputs };
    expect((await provider.diff(client, removal)).detailed).toEqual({ analyticsConfiguration: 2 });
    expect((await provider.update(client, removal)).analyticsConfiguration).toBeUndefined();
  });

  test.each<[string, JsonObject, string, RegExp]>([
    ['a pool that is not given', { userPoolId: null }, 'userPoolId', /required/],
    ['a text for a list', { callbackUrls: 'https://a.example' }, 'callbackUrls', /Must be a list/],
    ['a fraction', { accessTokenValidity: 1.5 }, 'accessTokenValidity', /Must be a whole number/],
    ['25 hours', { accessTokenValidity: 25 }, 'accessTokenValidity', /accessTokenValidity .*24h0m0s/s],
    [
      'four minutes',
      { idTokenValidity: 4, tokenValidityUnits: { idToken: 'minutes' } },
      'idTokenValidity',
      /5m0s.*4m0s/s,
    ],
    [
      'a refresh token of 59 minutes',
      { refreshTokenValidity: 59, tokenValidityUnits: { refreshToken: 'minutes' } },
      'refreshTokenValidity',
      /59m0s/,
    ],
    ['two minutes of a session', { authSessionValidity: 2 }, 'authSessionValidity', /authSessionValidity/],
    [
      'a unit that there is not',
      { tokenValidityUnits: { accessToken: 'weeks' } },
      'tokenValidityUnits.accessToken',
      /weeks/,
    ],
    [
      'a callback URL with a fragment',
      { callbackUrls: ['https://a.example', 'https://b.example/#x'] },
      'callbackUrls[1]',
      /./,
    ],
    [
      'a flow that there is not',
      { allowedOauthFlows: ['code', 'password'] },
      'allowedOauthFlows[1]',
      /password/,
    ],
    [
      'a rotation without its feature',
      { refreshTokenRotation: { retryGracePeriodSeconds: 1 } },
      'refreshTokenRotation.feature',
      /required/,
    ],
    [
      'a project named by its ARN that has a role of its own',
      { analyticsConfiguration: { applicationArn: PROJECT, roleArn: 'arn:aws:iam::000000000000:role/own' } },
      'analyticsConfiguration.applicationArn',
      /"analyticsConfiguration\.roleArn" cannot be specified when "analyticsConfiguration\.applicationArn"/,
    ],
    ['nothing in a list', { callbackUrls: [null] }, 'callbackUrls', /contains a null value/],
    [
      '61 seconds of grace',
      { refreshTokenRotation: { feature: 'ENABLED', retryGracePeriodSeconds: 61 } },
      'refreshTokenRotation.retryGracePeriodSeconds',
      /60/,
    ],
    ['an input that there is not', { callbackUrl: 'x' }, 'callbackUrl', /no input of the name callbackUrl/],
    [
      'a member that there is not',
      { tokenValidityUnits: { access: 'hours' } },
      'tokenValidityUnits.access',
      /no input of the name access/,
    ],
    ['an output as an input', { clientSecret: 'x' }, 'clientSecret', /no input of the name clientSecret/],
    [
      'a default redirect that is no callback',
      { callbackUrls: ['https://a.example'], defaultRedirectUri: 'https://b.example' },
      'defaultRedirectUri',
      /one of the callback URLs/,
    ],
  ])('%s is refused with its path', async (_, inputs, property, reason) => {
    const { failures } = await provider.check(client, { userPoolId, name: 'web', ...inputs });
    expect(failures.map((failure) => failure.property)).toContain(property);
    expect(failures.find((failure) => failure.property === property)?.reason).toMatch(reason);
    expect(failures.map((failure) => failure.reason).join()).not.toMatch(
      /[a-z]_(?:token|urls|uri|validity|units)/,
    );
  });
});
