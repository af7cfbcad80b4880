/**
 * The acceptance tests that `hashicorp/aws` has for `aws_cognito_user_pool_client`, a test a row, in its names.
 */
import {
  DeleteUserPoolClientCommand,
  DeleteUserPoolCommand,
  DescribeUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { createPoolAndClient, sdk } from '../support/service.ts';
import { unwrapped } from '../support/terraform.ts';
import { type Bench, startBench } from '../support/terraform-provider.ts';
import { type Step, takeSteps } from '../support/terraform-steps.ts';

const ADDRESS = 'aws_cognito_user_pool_client.test';
const installed = isInstalled('terraform');
const skipped = installed ? '' : ' (skipped: terraform is not installed)';

let bench: Bench;
let pool = '';
beforeAll(async () => {
  if (!installed) return;
  bench = await startBench();
  pool = (await createPoolAndClient(sdk(bench.service))).userPoolId;
});
afterAll(async () => {
  await bench?.[Symbol.asyncDispose]();
});

/** A client of the pool with these further arguments. */
const client = (body = '', name = 'test'): string => `
  resource "aws_cognito_user_pool_client" "test" {
    name         = "${name}"
    user_pool_id = "${pool}"
    ${body}
  }
`;

/** What a client is of which nothing is configured. */
const plain = {
  access_token_validity: 0,
  id_token_validity: 0,
  refresh_token_validity: 30,
  auth_session_validity: 3,
  allowed_oauth_flows_user_pool_client: false,
  client_secret: '',
  default_redirect_uri: '',
  enable_propagate_additional_user_context_data: false,
  enable_token_revocation: true,
  generate_secret: null,
  prevent_user_existence_errors: '',
  allowed_oauth_flows: [],
  allowed_oauth_scopes: [],
  callback_urls: [],
  logout_urls: [],
  explicit_auth_flows: [],
  supported_identity_providers: [],
  read_attributes: [],
  write_attributes: [],
  analytics_configuration: [],
  token_validity_units: [],
  refresh_token_rotation: [],
  region: 'us-east-1',
};

const units = (access: string, id: string, refresh: string) => [
  { access_token: access, id_token: id, refresh_token: refresh },
];
const unitsBlock = (unit: string): string =>
  `token_validity_units {\n access_token = "${unit}"\n id_token = "${unit}"\n refresh_token = "${unit}"\n}`;

const SETS = [
  'allowed_oauth_flows',
  'allowed_oauth_scopes',
  'callback_urls',
  'explicit_auth_flows',
  'logout_urls',
  'read_attributes',
  'supported_identity_providers',
  'write_attributes',
];
const emptySets = SETS.map((name) => `${name} = []`).join('\n');

const allFields = (refresh: number): string => `
  explicit_auth_flows = ["ADMIN_NO_SRP_AUTH", "CUSTOM_AUTH_FLOW_ONLY", "USER_PASSWORD_AUTH"]
  generate_secret = true
  read_attributes = ["email"]
  write_attributes = ["email"]
  refresh_token_validity = ${refresh}
  prevent_user_existence_errors = "LEGACY"
  allowed_oauth_flows = ["code", "implicit"]
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_scopes = ["phone", "email", "openid", "profile", "aws.cognito.signin.user.admin"]
  callback_urls = ["https://www.example.com/redirect", "https://www.example.com/callback"]
  default_redirect_uri = "https://www.example.com/redirect"
  logout_urls = ["https://www.example.com/login"]
`;
const allFieldsState = {
  explicit_auth_flows: ['ADMIN_NO_SRP_AUTH', 'CUSTOM_AUTH_FLOW_ONLY', 'USER_PASSWORD_AUTH'],
  generate_secret: true,
  client_secret: expect.stringMatching(/^\w+$/),
  read_attributes: ['email'],
  write_attributes: ['email'],
  refresh_token_validity: 300,
  prevent_user_existence_errors: 'LEGACY',
  allowed_oauth_flows: ['code', 'implicit'],
  allowed_oauth_flows_user_pool_client: true,
  allowed_oauth_scopes: ['aws.cognito.signin.user.admin', 'email', 'openid', 'phone', 'profile'],
  callback_urls: ['https://www.example.com/callback', 'https://www.example.com/redirect'],
  default_redirect_uri: 'https://www.example.com/redirect',
  logout_urls: ['https://www.example.com/login'],
};

const ROLE = 'arn:aws:iam::000000000000:role/analytics';
const LINKED_ROLE =
  'arn:aws:iam::000000000000:role/aws-service-role/cognito-idp.amazonaws.com/AWSServiceRoleForAmazonCognitoIdp';
const APPLICATION = 'a'.repeat(32);
const analyticsById = (more = ''): string =>
  `analytics_configuration {\n application_id = "${APPLICATION}"\n external_id = "external"\n role_arn = "${ROLE}"\n ${more}\n}`;
const ARN = `arn:aws:mobiletargeting:us-east-1:000000000000:apps/${APPLICATION}`;
const analyticsByArn = (more = ''): string =>
  `analytics_configuration {\n application_arn = "${ARN}"\n ${more}\n}`;
const byId = { application_arn: null, application_id: APPLICATION, external_id: 'external', role_arn: ROLE };
const byArn = { application_arn: ARN, application_id: null, external_id: null, role_arn: LINKED_ROLE };

const rotation = (grace: number): string => `
  explicit_auth_flows = ["ADMIN_NO_SRP_AUTH"]
  refresh_token_rotation {
    feature                    = "ENABLED"
    retry_grace_period_seconds = ${grace}
  }
`;

/** 32 letters of more than one byte. */
const LONG_NAME = 'あ'.repeat(32);
/** 1024 letters, most of more than one byte. */
const LONG_URL = `https://example.com/${'あ'.repeat(1024 - 'https://example.com/'.length)}`;

/** A row a test: the arguments of each step and what the state then holds. */
const rows: readonly (readonly [test: string, steps: () => readonly Step[]])[] = [
  [
    'basic',
    () => [
      {
        hcl: client('explicit_auth_flows = ["ADMIN_NO_SRP_AUTH"]'),
        state: { ...plain, explicit_auth_flows: ['ADMIN_NO_SRP_AUTH'] },
      },
    ],
  ],
  [
    'enableRevocation',
    () =>
      [true, false].map((value) => ({
        hcl: client(`enable_token_revocation = ${value}`),
        state: { enable_token_revocation: value },
      })),
  ],
  ...(
    [
      ['accessTokenValidity', 'access_token_validity', [5, 1]],
      ['idTokenValidity', 'id_token_validity', [5, 1]],
      ['refreshTokenValidity', 'refresh_token_validity', [60, 120]],
      ['authSessionValidity', 'auth_session_validity', [3, 15]],
    ] as const
  ).map(([name, attribute, values]) => {
    const steps = () =>
      values.map((value) => ({ hcl: client(`${attribute} = ${value}`), state: { [attribute]: value } }));
    return [name, steps] as const;
  }),
  [
    'tokenValidityUnits',
    () => [
      { hcl: client(unitsBlock('days')), state: { token_validity_units: units('days', 'days', 'days') } },
      { hcl: client(unitsBlock('hours')), state: { token_validity_units: units('hours', 'hours', 'hours') } },
      { hcl: client(), state: { token_validity_units: [] } },
    ],
  ],
  [
    'tokenValidityUnits_AccessToken',
    () => [
      {
        hcl: client('token_validity_units {\n access_token = "days"\n}'),
        state: { token_validity_units: units('days', 'hours', 'days') },
      },
      { hcl: client(unitsBlock('hours')), state: { token_validity_units: units('hours', 'hours', 'hours') } },
    ],
  ],
  [
    'tokenValidityUnitsWTokenValidity',
    () =>
      ['days', 'hours'].map((unit) => ({
        hcl: client(`id_token_validity = 1\n${unitsBlock(unit)}`),
        state: { id_token_validity: 1, token_validity_units: units(unit, unit, unit) },
      })),
  ],
  [
    'name',
    () => [
      { hcl: client('', 'name1'), state: { name: 'name1' } },
      { hcl: client('', 'name2'), state: { name: 'name2' } },
    ],
  ],
  ['allFields', () => [{ hcl: client(allFields(300)), state: allFieldsState }]],
  [
    'allFieldsUpdatingOneField',
    () => [
      { hcl: client(allFields(300)), state: allFieldsState },
      { hcl: client(allFields(299)), state: { ...allFieldsState, refresh_token_validity: 299 } },
    ],
  ],
  [
    'analyticsApplicationID',
    () => [
      {
        hcl: client(analyticsById()),
        state: { analytics_configuration: [{ ...byId, user_data_shared: false }] },
      },
      {
        hcl: client(analyticsById('user_data_shared = true')),
        state: { analytics_configuration: [{ ...byId, user_data_shared: true }] },
      },
      { hcl: client(), state: { analytics_configuration: [] } },
    ],
  ],
  [
    'analyticsWithARN',
    () => [
      {
        hcl: client(analyticsByArn()),
        state: { analytics_configuration: [{ ...byArn, user_data_shared: false }] },
      },
      {
        hcl: client(analyticsByArn('user_data_shared = true')),
        state: { analytics_configuration: [{ ...byArn, user_data_shared: true }] },
      },
    ],
  ],
  [
    'emptySets',
    () => [
      { hcl: client(emptySets), state: Object.fromEntries(SETS.map((name) => [name, []])) },
      { hcl: client(), isNoOp: true },
    ],
  ],
  [
    'nulls',
    () => [
      { hcl: client(), state: plain },
      { hcl: client(emptySets), isNoOp: true },
    ],
  ],
  [
    'supportedIdentityProviders_utf8',
    () => [
      {
        hcl: `
          resource "aws_cognito_identity_provider" "test" {
            user_pool_id  = "${pool}"
            provider_name = "${LONG_NAME}"
            provider_type = "OIDC"
            provider_details = {
              client_id                 = "id"
              client_secret             = "secret"
              attributes_request_method = "GET"
              oidc_issuer               = "https://idp.example.com"
              authorize_scopes          = "openid"
              authorize_url             = "https://idp.example.com/authorize"
              token_url                 = "https://idp.example.com/token"
              attributes_url            = "https://idp.example.com/userinfo"
              jwks_uri                  = "https://idp.example.com/jwks"
            }
          }
          ${client('supported_identity_providers = [aws_cognito_identity_provider.test.provider_name]')}
        `,
        state: { supported_identity_providers: [LONG_NAME] },
      },
    ],
  ],
  [
    'urls_utf8',
    () => [
      {
        hcl: client(`
          callback_urls        = ["${LONG_URL}"]
          default_redirect_uri = "${LONG_URL}"
          logout_urls          = ["${LONG_URL}"]
        `),
        state: { default_redirect_uri: LONG_URL, callback_urls: [LONG_URL], logout_urls: [LONG_URL] },
      },
    ],
  ],
  [
    'refreshTokenRotation',
    () =>
      [10, 20].map((grace) => ({
        hcl: client(rotation(grace)),
        state: {
          ...plain,
          explicit_auth_flows: ['ADMIN_NO_SRP_AUTH'],
          refresh_token_rotation: [{ feature: 'ENABLED', retry_grace_period_seconds: grace }],
        },
      })),
  ],
];

/** Lifetimes that no client may have: the arguments, and what is said of them. */
const refusedLifetimes = [
  ['accessTokenValidity_error', 'access_token_validity', 25, '', '5m0s and 24h0m0s, got: 25h0m0s'],
  ['accessTokenValidity_error', 'access_token_validity', 2, 'days', '5m0s and 24h0m0s, got: 48h0m0s'],
  ['accessTokenValidity_error', 'access_token_validity', 4, 'minutes', '5m0s and 24h0m0s, got: 4m0s'],
  ['idTokenValidity_error', 'id_token_validity', 25, '', '5m0s and 24h0m0s, got: 25h0m0s'],
  ['idTokenValidity_error', 'id_token_validity', 2, 'days', '5m0s and 24h0m0s, got: 48h0m0s'],
  ['idTokenValidity_error', 'id_token_validity', 4, 'minutes', '5m0s and 24h0m0s, got: 4m0s'],
  [
    'refreshTokenValidity_error',
    'refresh_token_validity',
    3651,
    '',
    '1h0m0s and 87600h0m0s, got: 87624h0m0s',
  ],
  [
    'refreshTokenValidity_error',
    'refresh_token_validity',
    59,
    'minutes',
    '1h0m0s and 87600h0m0s, got: 59m0s',
  ],
] as const;

describe.skipIf(!installed).concurrent(`aws_cognito_user_pool_client${skipped}`, () => {
  test.each(rows)('%s', async (_name, steps) => {
    using work = bench.open();
    await takeSteps(work, steps(), { address: ADDRESS });
    await work.destroy();
  });

  test('tokenValidityUnits_explicitDefaults: a block that says what holds anyway is kept', async () => {
    using work = bench.open();
    const block = `token_validity_units {\n access_token = "hours"\n id_token = "hours"\n refresh_token = "days"\n}`;
    await work.apply(client(block));
    expect(work.attributes(ADDRESS)?.token_validity_units).toEqual(units('hours', 'hours', 'days'));
    expect((await work.plan()).output).toContain('No changes.');
  });

  test.each(refusedLifetimes)('%s: %s of %i %s is no plan', async (_name, attribute, value, unit, said) => {
    using work = bench.open();
    const kind = attribute.replace('_validity', '');
    const block = unit === '' ? '' : `token_validity_units {\n ${kind} = "${unit}"\n}`;
    const { verdict, output } = await work.plan(client(`${attribute} = ${value}\n${block}`));
    expect(verdict).toBe('error');
    expect(unwrapped(output)).toContain(`Attribute ${attribute} must have a duration between ${said}`);
    expect(unwrapped(output)).toContain('Invalid Attribute Value');
  });

  test('disappears: a client that somebody deleted is planned anew', async () => {
    using work = bench.open();
    await work.apply(client());
    await sdk(bench.service).send(
      new DeleteUserPoolClientCommand({
        UserPoolId: pool,
        ClientId: String(work.attributes(ADDRESS)?.id),
      }),
    );
    expect((await work.plan()).output).toContain('1 to add');
  });

  test('Disappears_userPool: so is one whose pool is gone', async () => {
    using work = bench.open();
    await work.apply(`
      resource "aws_cognito_user_pool" "test" { name = "vanishing" }
      resource "aws_cognito_user_pool_client" "test" {
        name         = "test"
        user_pool_id = aws_cognito_user_pool.test.id
      }
    `);
    const userPoolId = String(work.attributes('aws_cognito_user_pool.test')?.id);
    await sdk(bench.service).send(new DeleteUserPoolCommand({ UserPoolId: userPoolId }));
    expect((await work.plan()).output).toContain('2 to add');
  });
});

/** State as another provider left it, of a client that is there. */
function stateOf(id: string, attributes: Readonly<Record<string, unknown>>): string {
  const instance = {
    schema_version: 0,
    attributes: { id, name: 'test', user_pool_id: pool, ...attributes },
    sensitive_attributes: [],
    private: 'bnVsbA==',
  };
  return JSON.stringify({
    version: 4,
    terraform_version: '1.5.0',
    serial: 1,
    lineage: '00000000-0000-0000-0000-000000000000',
    outputs: {},
    resources: [
      {
        mode: 'managed',
        type: 'aws_cognito_user_pool_client',
        name: 'test',
        provider: 'provider["registry.terraform.io/hashicorp/aws"]',
        instances: [instance],
      },
    ],
  });
}

const { region: _, ...written } = plain;
const nullSets = Object.fromEntries(SETS.map((name) => [name, null]));

/** What versions of `hashicorp/aws` wrote for a client of which next to nothing is configured. */
const writtenBy = [
  ['frameworkMigration_basic: 4.59', client, { ...written, ...nullSets, generate_secret: null }],
  [
    'frameworkMigration_nulls: 4.59, which also had no values of settings that came later',
    client,
    { ...nullSets, refresh_token_validity: 30, client_secret: '', enable_token_revocation: true },
  ],
  ['frameworkMigration_emptySet: 4.59', () => client(emptySets), { ...written, ...nullSets }],
  ['upgradeFromV5: 5.99', client, written],
  ['6.x', client, { ...written, region: 'us-east-1' }],
] as const;

describe.skipIf(!installed).concurrent(`state that hashicorp/aws wrote${skipped}`, () => {
  /** The id of a client that somebody made. */
  const anew = async (): Promise<string> => {
    const { UserPoolClient } = await sdk(bench.service).createUserPoolClient({
      UserPoolId: pool,
      ClientName: 'test',
    });
    return UserPoolClient?.ClientId ?? '';
  };

  test.each(writtenBy)('%s: plans empty, and gains the region', async (_name, configuration, attributes) => {
    using work = bench.open();
    work.write(stateOf(await anew(), attributes), 'terraform.tfstate');
    expect((await work.plan(configuration())).output).toContain('No changes.');
    await work.apply();
    expect(work.attributes(ADDRESS)).toMatchObject(plain);
    expect((await work.plan()).output).toContain('No changes.');
  });

  test('upgradeFromV5AndUpdate: a change is made in place', async () => {
    using work = bench.open();
    const id = await anew();
    work.write(stateOf(id, written), 'terraform.tfstate');
    const { output } = await work.apply(client('enable_token_revocation = false'));
    expect(output).toContain('0 added, 1 changed, 0 destroyed');
    expect(work.attributes(ADDRESS)).toMatchObject({
      id,
      region: 'us-east-1',
      enable_token_revocation: false,
    });
    expect((await work.plan()).output).toContain('No changes.');
    const { UserPoolClient } = await sdk(bench.service).send(
      new DescribeUserPoolClientCommand({ UserPoolId: pool, ClientId: id }),
    );
    expect(UserPoolClient?.EnableTokenRevocation).toBe(false);
  });
});
