import { resources } from '@poolkeeper/resources/catalogue';
import { DiagnosticError } from '@poolkeeper/resources/schema/diagnostic';
import { unknown, type Values } from '@poolkeeper/resources/schema/value';
import { expectEmpty, importing, manage, takingOver } from '@poolkeeper/resources/testing/manage';
import { openWorld, type World } from '@poolkeeper/resources/testing/world';
import { userPoolClient } from '@poolkeeper/resources/user-pool-client/user-pool-client';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

let user_pool_id: string;
beforeEach(async () => {
  const { UserPool } = await world.connection.cognito('CreateUserPool', { PoolName: 'pool' });
  user_pool_id = UserPool?.Id ?? '';
  world.told.length = 0;
});

const idOf = (state: Values) => ({ UserPoolId: user_pool_id, ClientId: String(state.id) });
const live = async (state: Values) =>
  (await world.connection.cognito('DescribeUserPoolClient', idOf(state))).UserPoolClient;
const change = async (state: Values, settings: object) =>
  world.connection.cognito('UpdateUserPoolClient', { ...idOf(state), ...settings });
const errorOf = async (attempt: Promise<unknown>): Promise<DiagnosticError> => {
  const error: unknown = await attempt.then(
    () => undefined,
    (caught) => caught,
  );
  expect(error).toBeInstanceOf(DiagnosticError);
  return error as DiagnosticError;
};

const sets = [
  'allowed_oauth_flows',
  'allowed_oauth_scopes',
  'callback_urls',
  'explicit_auth_flows',
  'logout_urls',
  'read_attributes',
  'supported_identity_providers',
  'write_attributes',
];
const emptySets: Values = Object.fromEntries(sets.map((name) => [name, []]));

test('a client of nothing but a name and a flow shows what the service makes of it', async () => {
  const client = manage(userPoolClient, world);
  const state = await client.apply({
    user_pool_id,
    name: 'basic',
    explicit_auth_flows: ['ADMIN_NO_SRP_AUTH'],
  });
  expect(state).toEqual({
    ...emptySets,
    id: expect.stringMatching(/^[a-z0-9]{26}$/),
    user_pool_id,
    name: 'basic',
    region: 'eu-west-1',
    explicit_auth_flows: ['ADMIN_NO_SRP_AUTH'],
    access_token_validity: 0,
    id_token_validity: 0,
    refresh_token_validity: 30,
    auth_session_validity: 3,
    allowed_oauth_flows_user_pool_client: false,
    enable_token_revocation: true,
    enable_propagate_additional_user_context_data: false,
    prevent_user_existence_errors: '',
    default_redirect_uri: '',
    client_secret: '',
    generate_secret: null,
    analytics_configuration: [],
    token_validity_units: [],
    refresh_token_rotation: [],
  });
  const imported = await importing(userPoolClient, world, `${user_pool_id}/${String(state.id)}`);
  expect(imported.state).toEqual(state);
  await client.destroy();
});

/** A first and a second form of each argument, as the acceptance tests of the `aws` provider have them. */
const rows: readonly [name: string, first: Values, second: Values, after: Values][] = [
  ['name', { name: 'first' }, { name: 'second' }, { name: 'second' }],
  [
    'enable_token_revocation',
    { enable_token_revocation: true },
    { enable_token_revocation: false },
    { enable_token_revocation: false },
  ],
  [
    'access_token_validity',
    { access_token_validity: 5 },
    { access_token_validity: 1 },
    { access_token_validity: 1, token_validity_units: [] },
  ],
  ['id_token_validity', { id_token_validity: 5 }, { id_token_validity: 1 }, { id_token_validity: 1 }],
  [
    'refresh_token_validity',
    { refresh_token_validity: 60 },
    { refresh_token_validity: 120 },
    { refresh_token_validity: 120 },
  ],
  [
    'auth_session_validity',
    { auth_session_validity: 3 },
    { auth_session_validity: 15 },
    { auth_session_validity: 15 },
  ],
  [
    'token_validity_units, of all tokens',
    { token_validity_units: [{ access_token: 'days', id_token: 'days', refresh_token: 'days' }] },
    { token_validity_units: [{ access_token: 'hours', id_token: 'hours', refresh_token: 'hours' }] },
    { token_validity_units: [{ access_token: 'hours', id_token: 'hours', refresh_token: 'hours' }] },
  ],
  [
    'token_validity_units, taken away',
    {
      token_validity_units: [{ access_token: 'hours', id_token: 'minutes', refresh_token: 'hours' }],
      id_token_validity: 30,
    },
    {},
    { token_validity_units: [], id_token_validity: 0 },
  ],
  [
    'token_validity_units, of one token',
    { token_validity_units: [{ access_token: 'days' }] },
    { token_validity_units: [{ access_token: 'hours', id_token: 'hours', refresh_token: 'hours' }] },
    { token_validity_units: [{ access_token: 'hours', id_token: 'hours', refresh_token: 'hours' }] },
  ],
  [
    'token_validity_units, with a lifetime',
    { id_token_validity: 1, token_validity_units: [{ id_token: 'days' }] },
    { id_token_validity: 60, token_validity_units: [{ id_token: 'minutes' }] },
    { token_validity_units: [{ access_token: 'hours', id_token: 'minutes', refresh_token: 'days' }] },
  ],
  [
    'refresh_token_rotation',
    {
      explicit_auth_flows: ['ADMIN_NO_SRP_AUTH'],
      refresh_token_rotation: [{ feature: 'ENABLED', retry_grace_period_seconds: 10 }],
    },
    {
      explicit_auth_flows: ['ADMIN_NO_SRP_AUTH'],
      refresh_token_rotation: [{ feature: 'ENABLED', retry_grace_period_seconds: 20 }],
    },
    { refresh_token_rotation: [{ feature: 'ENABLED', retry_grace_period_seconds: 20 }] },
  ],
  [
    'refresh_token_rotation, taken away for the flow that it excludes',
    {
      explicit_auth_flows: ['ALLOW_USER_SRP_AUTH'],
      refresh_token_rotation: [{ feature: 'ENABLED', retry_grace_period_seconds: 10 }],
    },
    { explicit_auth_flows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
    { refresh_token_rotation: [] },
  ],
  [
    'zeros and empty texts, which stand for none',
    {
      access_token_validity: 0,
      refresh_token_validity: 0,
      default_redirect_uri: '',
      prevent_user_existence_errors: '',
    },
    {},
    { access_token_validity: 0, refresh_token_validity: 0, default_redirect_uri: '' },
  ],
  [
    'URLs of 1024 characters of other scripts',
    { logout_urls: [`https://example.com/${'é'.repeat(1004)}`] },
    { logout_urls: [`https://example.com/${'é'.repeat(1003)}`] },
    { logout_urls: [`https://example.com/${'é'.repeat(1003)}`] },
  ],
];

test.each(rows)('%s is made, changed and imported', async (_, first, second, after) => {
  const client = manage(userPoolClient, world);
  const made = await client.apply({ user_pool_id, name: 'client', ...first });
  const changed = await client.apply({ user_pool_id, name: 'client', ...second });
  expect(changed).toMatchObject(after);
  expect(changed.id).toBe(made.id);
  const imported = await importing(userPoolClient, world, `${user_pool_id}/${String(changed.id)}`);
  expectEmpty(imported, { user_pool_id, name: 'client', ...second });
  await client.destroy();
});

test.each<[name: string, first: Values, second: Values]>([
  [
    'default units',
    { token_validity_units: [{ access_token: 'hours', id_token: 'hours', refresh_token: 'days' }] },
    { id_token_validity: 1, token_validity_units: [{ id_token: 'hours' }] },
  ],
  [
    'a rotation that is off',
    { refresh_token_rotation: [{ feature: 'DISABLED' }] },
    { refresh_token_rotation: [{ feature: 'DISABLED', retry_grace_period_seconds: 0 }] },
  ],
])('%s are kept as they are written, and as none where none are written', async (_, first, second) => {
  const client = manage(userPoolClient, world);
  await client.apply({ user_pool_id, name: 'client', ...first });
  const { id } = await client.apply({ user_pool_id, name: 'client', ...second });
  const imported = await importing(userPoolClient, world, `${user_pool_id}/${String(id)}`);
  expect(imported.state).toMatchObject({ token_validity_units: [], refresh_token_rotation: [] });
  const { token_validity_units: _units, refresh_token_rotation: _rotation, ...others } = second;
  expectEmpty(imported, { user_pool_id, name: 'client', ...others });
  await imported.apply({ user_pool_id, name: 'client', ...second });
});

describe('everything at once', () => {
  const all = (): Values => ({
    user_pool_id,
    name: 'all',
    generate_secret: true,
    explicit_auth_flows: ['ADMIN_NO_SRP_AUTH', 'CUSTOM_AUTH_FLOW_ONLY', 'USER_PASSWORD_AUTH'],
    read_attributes: ['email'],
    write_attributes: ['email'],
    refresh_token_validity: 300,
    prevent_user_existence_errors: 'LEGACY',
    allowed_oauth_flows: ['code', 'implicit'],
    allowed_oauth_flows_user_pool_client: true,
    allowed_oauth_scopes: ['phone', 'email', 'openid', 'profile', 'aws.cognito.signin.user.admin'],
    callback_urls: ['https://www.example.com/redirect', 'https://www.example.com/callback'],
    default_redirect_uri: 'https://www.example.com/redirect',
    logout_urls: ['https://www.example.com/login'],
  });

  test('is echoed, and one change loses nothing', async () => {
    const client = manage(userPoolClient, world);
    const state = await client.apply(all());
    expect(state).toMatchObject({ ...all(), client_secret: expect.stringMatching(/^\w+$/) });
    const changed = await client.apply({ ...all(), refresh_token_validity: 299 });
    expect(changed).toEqual({ ...state, refresh_token_validity: 299 });
  });

  test('is imported with the secret that it has', async () => {
    const { id } = await manage(userPoolClient, world).apply(all());
    const imported = await importing(userPoolClient, world, `${user_pool_id}/${String(id)}@eu-west-1`);
    expect(imported.state.generate_secret).toBe(true);
    expectEmpty(imported, all());
    const { generate_secret: _, ...without } = all();
    expectEmpty(imported, without);
  });

  test('is really unset once it is taken away', async () => {
    const client = manage(userPoolClient, world);
    await client.apply(all());
    const bare = await client.apply({ user_pool_id, name: 'all', generate_secret: true });
    expect(bare).toMatchObject({ ...emptySets, refresh_token_validity: 30, default_redirect_uri: '' });
    expect(await live(bare)).not.toHaveProperty('CallbackURLs');
  });
});

describe('sets', () => {
  test.each([
    ['empty ones, then none', emptySets, {}],
    ['none, then empty ones', {}, emptySets],
  ])('%s are the same', async (_, first, second) => {
    const client = manage(userPoolClient, world);
    const state = await client.apply({ user_pool_id, name: 'sets', ...first });
    expect(state).toMatchObject(emptySets);
    expectEmpty(client, { user_pool_id, name: 'sets', ...second });
  });

  test('of another order are the same', async () => {
    const client = manage(userPoolClient, world);
    const urls = ['https://a.example', 'https://b.example', 'https://c.example'];
    await client.apply({ user_pool_id, name: 'sets', callback_urls: urls });
    expectEmpty(client, { user_pool_id, name: 'sets', callback_urls: urls.toReversed() });
  });
});

describe('analytics', () => {
  const role_arn = 'arn:aws:iam::000000000000:role/pinpoint';
  const byId = { application_id: 'abcdef0123456789', external_id: 'external', role_arn };
  const byArn = { application_arn: 'arn:aws:mobiletargeting:eu-west-1:000000000000:apps/abcdef0123456789' };
  const config = (block: Values | undefined): Values => ({
    user_pool_id,
    name: 'analytics',
    analytics_configuration: block ? [block] : [],
  });

  test('by id are echoed, shared, and removed', async () => {
    const client = manage(userPoolClient, world);
    const made = await client.apply(config(byId));
    expect(made.analytics_configuration).toEqual([
      { ...byId, application_arn: null, user_data_shared: false },
    ]);
    const shared = await client.apply(config({ ...byId, user_data_shared: true }));
    expect(shared.analytics_configuration).toMatchObject([{ user_data_shared: true }]);
    const unshared = await client.apply(config(byId));
    expect(unshared.analytics_configuration).toMatchObject([{ user_data_shared: false }]);
    expect((await client.apply(config(undefined))).analytics_configuration).toEqual([]);
  });

  test('by ARN show the role of the service, which no later plan doubts', async () => {
    const client = manage(userPoolClient, world);
    const { analytics_configuration } = await client.apply(config(byArn));
    expect(analytics_configuration).toEqual([
      {
        application_arn: byArn.application_arn,
        application_id: null,
        external_id: null,
        role_arn:
          'arn:aws:iam::000000000000:role/aws-service-role/cognito-idp.amazonaws.com/AWSServiceRoleForAmazonCognitoIdp',
        user_data_shared: false,
      },
    ]);
    const { planned } = client.plan({ ...config(byArn), auth_session_validity: 5 });
    expect(planned.analytics_configuration).toEqual(analytics_configuration);
    await client.apply({ ...config(byArn), auth_session_validity: 5 });
    await client.apply(config(byId));
    await client.apply(config(byArn));
  });

  test.each<[block: Values, detail: string]>([
    [
      {},
      'No attribute specified when one (and only one) of [analytics_configuration[0].application_arn,analytics_configuration[0].application_id] is required',
    ],
    [
      { ...byId, ...byArn },
      '2 attributes specified when one (and only one) of [analytics_configuration[0].application_arn,analytics_configuration[0].application_id] is required',
    ],
    [
      { ...byArn, external_id: 'e' },
      'Attribute "analytics_configuration[0].external_id" cannot be specified when "analytics_configuration[0].application_arn" is specified',
    ],
    [
      { application_id: 'ab', external_id: 'e' },
      'Attribute "analytics_configuration[0].role_arn" must be specified when "analytics_configuration[0].application_id" is specified',
    ],
  ])('%j are refused', async (block, detail) => {
    const { diagnostics } = await errorOf(manage(userPoolClient, world).apply(config(block)));
    expect(diagnostics).toMatchObject([{ summary: 'Invalid Attribute Combination', detail }]);
  });
});

describe('lifetimes', () => {
  test.each<[values: Values, detail: string]>([
    [
      { access_token_validity: 25 },
      'access_token_validity must have a duration between 5m0s and 24h0m0s, got: 25h0m0s',
    ],
    [
      { id_token_validity: 2, token_validity_units: [{ id_token: 'days' }] },
      'id_token_validity must have a duration between 5m0s and 24h0m0s, got: 48h0m0s',
    ],
    [
      { access_token_validity: 4, token_validity_units: [{ access_token: 'minutes' }] },
      'access_token_validity must have a duration between 5m0s and 24h0m0s, got: 4m0s',
    ],
    [
      { refresh_token_validity: 3651 },
      'refresh_token_validity must have a duration between 1h0m0s and 87600h0m0s, got: 87624h0m0s',
    ],
    [
      { refresh_token_validity: 59, token_validity_units: [{ refresh_token: 'minutes' }] },
      'refresh_token_validity must have a duration between 1h0m0s and 87600h0m0s, got: 59m0s',
    ],
  ])('%j are refused', async (values, detail) => {
    const attempt = manage(userPoolClient, world).apply({ user_pool_id, name: 'long', ...values });
    const { diagnostics } = await errorOf(attempt);
    expect(diagnostics).toMatchObject([
      { summary: 'Invalid Attribute Value', detail: `Attribute ${detail}`, path: [Object.keys(values)[0]] },
    ]);
  });

  test('of other tokens end with the refresh token', async () => {
    const attempt = manage(userPoolClient, world).apply({
      user_pool_id,
      name: 'long',
      access_token_validity: 3,
      refresh_token_validity: 2,
      token_validity_units: [{ refresh_token: 'hours' }],
    });
    const { diagnostics } = await errorOf(attempt);
    expect(diagnostics[0]).toMatchObject({
      path: ['access_token_validity'],
      detail: expect.stringContaining('less than or equal to refresh token expiration times'),
    });
  });

  test('whose unit is not named or not known yet are not in doubt', () => {
    const units = (block: Values | typeof unknown) =>
      userPoolClient.rules?.flatMap((rule) =>
        rule({
          config: { access_token_validity: 10, token_validity_units: block === unknown ? unknown : [block] },
        }),
      );
    expect(units({ refresh_token: 'days', access_token: null })).toEqual([]);
    expect(units({ access_token: unknown })).toEqual([]);
    expect(units(unknown)).toEqual([]);
  });
});

describe('before anything is sent', () => {
  const faults: readonly [values: Values, path: unknown, detail: string][] = [
    [
      { explicit_auth_flows: ['ALLOW_USER_SRP_AUTH', 'ADMIN_NO_SRP_AUTH'] },
      ['explicit_auth_flows', { element: 'ADMIN_NO_SRP_AUTH' }],
      'InvalidParameterException',
    ],
    [
      { callback_urls: ['https://a.example', 'https://b.example/#x'] },
      ['callback_urls', { element: 'https://b.example/#x' }],
      'fragment',
    ],
    [
      { callback_urls: ['http://a.example'] },
      ['callback_urls', { element: 'http://a.example' }],
      'cannot use the HTTP protocol',
    ],
    [
      { callback_urls: ['https://a.example'], default_redirect_uri: 'https://b.example' },
      ['default_redirect_uri'],
      'InvalidParameterException',
    ],
    [
      { enable_propagate_additional_user_context_data: true },
      ['enable_propagate_additional_user_context_data'],
      'secret',
    ],
    [
      { supported_identity_providers: ['COGNITO', 'Nowhere'] },
      ['supported_identity_providers', { element: 'Nowhere' }],
      'The provider Nowhere does not exist',
    ],
    [
      { read_attributes: ['email', 'custom:none'] },
      ['read_attributes', { element: 'custom:none' }],
      'InvalidParameterException',
    ],
    [
      {
        allowed_oauth_flows_user_pool_client: true,
        allowed_oauth_flows: ['code'],
        allowed_oauth_scopes: ['openid', 'https://api.example/read'],
        callback_urls: ['https://a.example'],
      },
      ['allowed_oauth_scopes', { element: 'https://api.example/read' }],
      'ScopeDoesNotExistException',
    ],
    [
      {
        explicit_auth_flows: ['ALLOW_REFRESH_TOKEN_AUTH'],
        refresh_token_rotation: [{ feature: 'ENABLED' }],
      },
      ['explicit_auth_flows', { element: 'ALLOW_REFRESH_TOKEN_AUTH' }],
      'refresh token rotation',
    ],
  ];
  test.each(faults)('%j is refused', async (values, path, detail) => {
    const { diagnostics } = await errorOf(
      manage(userPoolClient, world).apply({ user_pool_id, name: 'refused', ...values }),
    );
    expect(diagnostics[0]).toMatchObject({ severity: 'error', detail: expect.stringContaining(detail) });
    const at = diagnostics[0]?.path ?? [];
    expect(at.slice(0, Array.isArray(path) ? path.length : 0)).toEqual(path);
  });

  test('a pool that is not known or cannot be read is left to apply', async () => {
    const config = { user_pool_id: 'eu-west-1_nowhere00', name: 'n', supported_identity_providers: ['X'] };
    for (const planned of [config, { ...config, user_pool_id: unknown }] satisfies Values[]) {
      const found = await userPoolClient.checkAgainstService?.(
        { prior: null, planned, config: planned },
        world.around,
      );
      expect(found).toEqual([]);
    }
  });

  test('what was added to the pool since is seen', async () => {
    const config = { user_pool_id, name: 'scoped', allowed_oauth_scopes: ['api/read'] };
    await errorOf(manage(userPoolClient, world).apply(config));
    await world.connection.cognito('CreateResourceServer', {
      UserPoolId: user_pool_id,
      Identifier: 'api',
      Name: 'api',
      Scopes: [{ ScopeName: 'read', ScopeDescription: 'read' }],
    });
    await manage(userPoolClient, world).apply(config);
  });

  test('a pool that the same run changes is left to apply', async () => {
    const [noting] = resources.filter(({ type }) => type === 'aws_cognito_identity_provider');
    const provider = { user_pool_id, provider_name: 'Planned' };
    await noting?.checkAgainstService?.({ prior: null, planned: provider, config: provider }, world.around);
    const planned = { user_pool_id, name: 'n', supported_identity_providers: ['Planned'] };
    const found = await userPoolClient.checkAgainstService?.(
      { prior: null, planned, config: planned },
      world.around,
    );
    expect(found).toEqual([]);
  });

  test('a pool that the same run is about to change is, too', async () => {
    const { UserPool } = await world.connection.cognito('CreateUserPool', { PoolName: 'about to change' });
    const [noting] = resources.filter(({ type }) => type === 'aws_cognito_resource_server');
    const pool = { user_pool_id: UserPool?.Id ?? '' };
    const planned = { ...pool, name: 'n', allowed_oauth_scopes: ['soon/read'] };
    const checking = userPoolClient.checkAgainstService?.(
      { prior: null, planned, config: planned },
      world.around,
    );
    const server = { ...pool, identifier: 'soon' };
    // The check of the client has been answered by then.
    await world.connection.cognito('ListResourceServers', { UserPoolId: pool.user_pool_id, MaxResults: 1 });
    await noting?.checkAgainstService?.({ prior: null, planned: server, config: server }, world.around);
    expect(await checking).toEqual([]);
  });

  test('an identity provider that comes a moment later is waited for', async () => {
    const planned = { user_pool_id, name: 'early', supported_identity_providers: ['Late'] };
    const made = userPoolClient.create(planned, { ...world.around, config: planned });
    await world.connection.cognito('CreateIdentityProvider', {
      UserPoolId: user_pool_id,
      ProviderName: 'Late',
      ProviderType: 'OIDC',
      ProviderDetails: {
        client_id: 'c',
        client_secret: 's',
        attributes_request_method: 'GET',
        oidc_issuer: 'https://issuer.example',
        authorize_scopes: 'openid',
        authorize_url: 'https://issuer.example/authorize',
        token_url: 'https://issuer.example/token',
        attributes_url: 'https://issuer.example/userinfo',
        jwks_uri: 'https://issuer.example/jwks',
      },
    });
    expect(await made).toMatchObject({ supported_identity_providers: ['Late'] });
  });

  test('analytics at Amazon itself are warned of', async () => {
    const connection = { ...world.connection, isAmazon: () => true };
    const planned = {
      user_pool_id,
      name: 'n',
      analytics_configuration: [
        { application_arn: 'arn:aws:mobiletargeting:eu-west-1:000000000000:apps/ab' },
      ],
    };
    const found = await userPoolClient.checkAgainstService?.(
      { prior: null, planned, config: planned },
      { ...world.around, connection },
    );
    expect(found).toMatchObject([{ severity: 'warning', path: ['analytics_configuration'] }]);
  });
});

describe('others', () => {
  test('who changed what is not configured keep it, and a change of ours does not undo it', async () => {
    const client = manage(userPoolClient, world);
    const config = { user_pool_id, name: 'shared' };
    const state = await client.apply(config);
    await change(state, { CallbackURLs: ['https://others.example'] });
    // Before this run has seen it, too.
    await client.apply({ ...config, auth_session_validity: 5 }).catch(() => undefined);
    expect(await live(state)).toMatchObject({
      CallbackURLs: ['https://others.example'],
      AuthSessionValidity: 5,
    });
    await client.refresh();
    expectEmpty(client, { ...config, auth_session_validity: 5 });
  });

  test('who add a block lose it', async () => {
    const client = manage(userPoolClient, world);
    const config = { user_pool_id, name: 'blocks' };
    const state = await client.apply(config);
    await change(state, { TokenValidityUnits: { AccessToken: 'minutes' }, AccessTokenValidity: 10 });
    await client.refresh();
    const { planned, changes } = client.plan({ ...config, access_token_validity: 1 });
    expect(changes).toBe(true);
    expect(planned.token_validity_units).toEqual([]);
  });

  test('who spell out the defaults change nothing', async () => {
    const client = manage(userPoolClient, world);
    const config = { user_pool_id, name: 'defaults' };
    const state = await client.apply(config);
    await change(state, {
      TokenValidityUnits: { AccessToken: 'hours', IdToken: 'hours', RefreshToken: 'days' },
      RefreshTokenRotation: { Feature: 'DISABLED', RetryGracePeriodSeconds: 0 },
    });
    await client.refresh();
    expectEmpty(client, config);
  });

  test.each(['client', 'pool'])('who delete the %s leave nothing', async (what) => {
    const client = manage(userPoolClient, world);
    const state = await client.apply({ user_pool_id, name: 'gone' });
    if (what === 'client') await world.connection.cognito('DeleteUserPoolClient', idOf(state));
    else await world.connection.cognito('DeleteUserPool', { UserPoolId: user_pool_id });
    expect(await client.refresh()).toBeUndefined();
    await client.destroy();
  });
});

describe('a secret', () => {
  test.each<[first: boolean | undefined, second: boolean | undefined, replaces: boolean]>([
    [undefined, false, false],
    [false, undefined, false],
    [undefined, true, true],
    [true, false, true],
    [true, undefined, true],
  ])('asked for by %s, then by %s, replaces the client: %s', async (first, second, replaces) => {
    const client = manage(userPoolClient, world);
    const config = (generate_secret: boolean | undefined): Values => ({
      user_pool_id,
      name: 'secret',
      ...(generate_secret === undefined ? {} : { generate_secret }),
    });
    await client.apply(config(first));
    expect(client.plan(config(second)).replaces).toEqual(replaces ? [['generate_secret']] : []);
    await client.apply(config(second));
  });
});

test('a hundred clients of one pool are made at once', async () => {
  const clients = Array.from({ length: 100 }, () => manage(userPoolClient, world));
  await Promise.all(clients.map((client, place) => client.apply({ user_pool_id, name: `client ${place}` })));
  const states = await Promise.all(
    clients.map((client, place) =>
      client.apply({ user_pool_id, name: `client ${place}`, auth_session_validity: 7 }),
    ),
  );
  expect(new Set(states.map(({ id }) => id)).size).toBe(100);
});

test('state of the `aws` provider is taken over as it is', async () => {
  const { id } = await manage(userPoolClient, world).apply({
    user_pool_id,
    name: 'taken over',
    generate_secret: true,
    callback_urls: ['https://a.example'],
  });
  // As version 4.59 wrote it: without region, with nulls for sets.
  const old = Object.fromEntries(sets.map((name) => [name, null]));
  const client = takingOver(userPoolClient, world, {
    ...old,
    id: String(id),
    user_pool_id,
    name: 'taken over',
    generate_secret: true,
    callback_urls: ['https://a.example'],
  });
  await client.refresh();
  expectEmpty(client, {
    user_pool_id,
    name: 'taken over',
    generate_secret: true,
    callback_urls: ['https://a.example'],
  });
});
