/**
 * The acceptance tests that `hashicorp/aws` has for `aws_cognito_managed_user_pool_client`, a test a row, in its
 * names. The client is made as OpenSearch makes it; `test/terraform/companions.test.ts` has OpenSearch make one.
 */
import {
  CreateUserPoolClientCommand,
  DeleteUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { createPoolAndClient, sdk } from '../support/service.ts';
import { unwrapped } from '../support/terraform.ts';
import { type Bench, startBench } from '../support/terraform-provider.ts';
import { type Step, takeSteps } from '../support/terraform-steps.ts';

const ADDRESS = 'aws_cognito_managed_user_pool_client.test';
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

const DASHBOARDS = 'https://search-example-abc.us-east-1.es.amazonaws.com/_dashboards/app/home';
let made = 0;

/** A client as OpenSearch makes one; answers the beginning of its name and its id. */
async function madeByOpenSearch(): Promise<{ readonly prefix: string; readonly id: string }> {
  made += 1;
  const prefix = `AmazonOpenSearchService-example${made}-`;
  const { UserPoolClient } = await sdk(bench.service).send(
    new CreateUserPoolClientCommand({
      UserPoolId: pool,
      ClientName: `${prefix}abcde-us-east-1-2ni6nt4id5tg25yde3pztiqkd4`,
      GenerateSecret: true,
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['email', 'openid', 'phone', 'profile'],
      CallbackURLs: [DASHBOARDS],
      LogoutURLs: [DASHBOARDS],
      SupportedIdentityProviders: ['COGNITO'],
    }),
  );
  return { prefix, id: UserPoolClient?.ClientId ?? '' };
}

const managed = (prefix: string, body = ''): string => `
  resource "aws_cognito_managed_user_pool_client" "test" {
    name_prefix  = "${prefix}"
    user_pool_id = "${pool}"
    ${body}
  }
`;

/** What the client is of which nothing is configured. */
const asMade = {
  access_token_validity: 0,
  id_token_validity: 0,
  refresh_token_validity: 30,
  auth_session_validity: 3,
  allowed_oauth_flows: ['code'],
  allowed_oauth_flows_user_pool_client: true,
  allowed_oauth_scopes: ['email', 'openid', 'phone', 'profile'],
  callback_urls: [DASHBOARDS],
  logout_urls: [DASHBOARDS],
  client_secret: expect.stringMatching(/^\w+$/),
  enable_token_revocation: true,
  supported_identity_providers: ['COGNITO'],
  explicit_auth_flows: [],
  read_attributes: [],
  write_attributes: [],
  analytics_configuration: [],
  token_validity_units: [],
};

const units = (access: string, id: string, refresh: string) => [
  { access_token: access, id_token: id, refresh_token: refresh },
];
const unitsBlock = (unit: string): string =>
  `token_validity_units {\n access_token = "${unit}"\n id_token = "${unit}"\n refresh_token = "${unit}"\n}`;

const ROLE = 'arn:aws:iam::000000000000:role/analytics';
const APPLICATION = 'a'.repeat(32);
const analytics = (more = ''): string =>
  `analytics_configuration {\n application_id = "${APPLICATION}"\n external_id = "external"\n role_arn = "${ROLE}"\n ${more}\n}`;
const byId = { application_arn: null, application_id: APPLICATION, external_id: 'external', role_arn: ROLE };

const allFields = (refresh: number): string => `
  explicit_auth_flows = ["ADMIN_NO_SRP_AUTH", "CUSTOM_AUTH_FLOW_ONLY", "USER_PASSWORD_AUTH"]
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
  read_attributes: ['email'],
  write_attributes: ['email'],
  prevent_user_existence_errors: 'LEGACY',
  allowed_oauth_flows: ['code', 'implicit'],
  callback_urls: ['https://www.example.com/callback', 'https://www.example.com/redirect'],
  default_redirect_uri: 'https://www.example.com/redirect',
  logout_urls: ['https://www.example.com/login'],
};

const EMPTY = [
  'explicit_auth_flows',
  'logout_urls',
  'read_attributes',
  'supported_identity_providers',
  'write_attributes',
];
const emptySets = EMPTY.map((name) => `${name} = []`).join('\n');

type Steps = (prefix: string) => readonly Step[];

/** A row a test: the arguments of each step and what the state then holds. */
const rows: readonly (readonly [test: string, steps: Steps])[] = [
  ['basic', (prefix) => [{ hcl: managed(prefix), state: asMade }]],
  [
    'enableRevocation',
    (prefix) =>
      [false, false].map((value) => ({
        hcl: managed(prefix, `enable_token_revocation = ${value}`),
        state: { enable_token_revocation: value },
      })),
  ],
  ...(
    [
      ['accessTokenValidity', 'access_token_validity', [5, 1]],
      ['idTokenValidity', 'id_token_validity', [5, 1]],
      ['refreshTokenValidity', 'refresh_token_validity', [60, 120]],
      ['authSessionValidity', 'auth_session_validity', [15, 10]],
    ] as const
  ).map(([name, attribute, values]) => {
    const steps: Steps = (prefix) =>
      values.map((value) => ({
        hcl: managed(prefix, `${attribute} = ${value}`),
        state: { [attribute]: value },
      }));
    return [name, steps] as const;
  }),
  [
    'tokenValidityUnits',
    (prefix) => [
      {
        hcl: managed(prefix, unitsBlock('days')),
        state: { token_validity_units: units('days', 'days', 'days') },
      },
      {
        hcl: managed(prefix, unitsBlock('hours')),
        state: { token_validity_units: units('hours', 'hours', 'hours') },
      },
      { hcl: managed(prefix), state: { token_validity_units: [] } },
    ],
  ],
  [
    'tokenValidityUnits_AccessToken',
    (prefix) => [
      {
        hcl: managed(prefix, 'token_validity_units {\n access_token = "days"\n}'),
        state: { token_validity_units: units('days', 'hours', 'days') },
      },
      {
        hcl: managed(prefix, unitsBlock('hours')),
        state: { token_validity_units: units('hours', 'hours', 'hours') },
      },
    ],
  ],
  [
    'tokenValidityUnitsWTokenValidity',
    (prefix) =>
      ['days', 'hours'].map((unit) => ({
        hcl: managed(prefix, `id_token_validity = 1\n${unitsBlock(unit)}`),
        state: { id_token_validity: 1, token_validity_units: units(unit, unit, unit) },
      })),
  ],
  ['allFields', (prefix) => [{ hcl: managed(prefix, allFields(300)), state: allFieldsState }]],
  [
    'allFieldsUpdatingOneField',
    (prefix) => [
      { hcl: managed(prefix, allFields(300)), state: allFieldsState },
      { hcl: managed(prefix, allFields(299)), state: { ...allFieldsState, refresh_token_validity: 299 } },
    ],
  ],
  [
    'analyticsApplicationID',
    (prefix) => [
      {
        hcl: managed(prefix, analytics()),
        state: { analytics_configuration: [{ ...byId, user_data_shared: false }] },
      },
      {
        hcl: managed(prefix, analytics('user_data_shared = true')),
        state: { analytics_configuration: [{ ...byId, user_data_shared: true }] },
      },
      { hcl: managed(prefix), state: { analytics_configuration: [] } },
    ],
  ],
  [
    'emptySets',
    (prefix) => [
      {
        hcl: managed(prefix, emptySets),
        state: {
          ...Object.fromEntries(EMPTY.map((name) => [name, []])),
          allowed_oauth_flows: ['code'],
          callback_urls: [DASHBOARDS],
        },
      },
      { hcl: managed(prefix), isNoOp: true },
    ],
  ],
  [
    'nulls',
    (prefix) => [
      { hcl: managed(prefix), state: asMade },
      { hcl: managed(prefix, emptySets), state: Object.fromEntries(EMPTY.map((name) => [name, []])) },
    ],
  ],
];

const refusedLifetimes = [
  ['accessTokenValidity_error', 'access_token_validity', 25, '', '5m0s and 24h0m0s, got: 25h0m0s'],
  ['idTokenValidity_error', 'id_token_validity', 2, 'days', '5m0s and 24h0m0s, got: 48h0m0s'],
  [
    'refreshTokenValidity_error',
    'refresh_token_validity',
    59,
    'minutes',
    '1h0m0s and 87600h0m0s, got: 59m0s',
  ],
] as const;

describe.skipIf(!installed).concurrent(`aws_cognito_managed_user_pool_client${skipped}`, () => {
  test.each(rows)('%s', async (_name, steps) => {
    using work = bench.open();
    const { prefix, id } = await madeByOpenSearch();
    await takeSteps(work, steps(prefix), { address: ADDRESS, ignoring: ['name_prefix'] });
    expect(work.attributes(ADDRESS)?.id).toBe(id);
    expect((await work.destroy()).output).toContain('Warning:');
    // It goes with what made it, not with its management.
    const { UserPoolClient } = await sdk(bench.service).describeUserPoolClient({
      UserPoolId: pool,
      ClientId: id,
    });
    expect(UserPoolClient?.ClientId).toBe(id);
  });

  test('namePattern: a regular expression finds the client', async () => {
    using work = bench.open();
    const { prefix, id } = await madeByOpenSearch();
    const hcl = managed(prefix).replace('name_prefix', 'name_pattern').replace(prefix, `^${prefix}[a-e]+-us`);
    await takeSteps(work, [{ hcl }], { address: ADDRESS, ignoring: ['name_pattern', 'name_prefix'] });
    expect(work.attributes(ADDRESS)?.id).toBe(id);
  });

  test('the configuration that an import block generates is whole', async () => {
    using work = bench.open();
    const { id } = await madeByOpenSearch();
    work.write(`import {\n to = ${ADDRESS}\n id = "${pool}/${id}"\n}`);
    const plan = await work.run(['plan', '-no-color', '-generate-config-out=generated.tf']);
    expect(plan.output).toContain('1 to import, 0 to add, 0 to change, 0 to destroy');
    await work.apply();
    expect(work.attributes(ADDRESS)?.id).toBe(id);
  });

  test('tokenValidityUnits_explicitDefaults: a block that says what holds anyway is kept', async () => {
    using work = bench.open();
    const { prefix } = await madeByOpenSearch();
    const block = `token_validity_units {\n access_token = "hours"\n id_token = "hours"\n refresh_token = "days"\n}`;
    await work.apply(managed(prefix, block));
    expect(work.attributes(ADDRESS)?.token_validity_units).toEqual(units('hours', 'hours', 'days'));
    expect((await work.plan()).output).toContain('No changes.');
  });

  test.each(refusedLifetimes)('%s: %s of %i %s is no plan', async (_name, attribute, value, unit, said) => {
    using work = bench.open();
    const kind = attribute.replace('_validity', '');
    const block = unit === '' ? '' : `token_validity_units {\n ${kind} = "${unit}"\n}`;
    const { verdict, output } = await work.plan(managed('any', `${attribute} = ${value}\n${block}`));
    expect(verdict).toBe('error');
    expect(unwrapped(output)).toContain(`Attribute ${attribute} must have a duration between ${said}`);
  });

  test('Disappears: a client that is gone is looked for anew', async () => {
    using work = bench.open();
    const { prefix, id } = await madeByOpenSearch();
    await work.apply(managed(prefix));
    await sdk(bench.service).send(new DeleteUserPoolClientCommand({ UserPoolId: pool, ClientId: id }));
    expect((await work.plan()).output).toContain('1 to add');
  });

  test('generate_secret is an assertion of what is found', async () => {
    using work = bench.open();
    const { prefix } = await madeByOpenSearch();
    await work.apply(managed(prefix, 'generate_secret = true'));
    const { prefix: other } = await madeByOpenSearch();
    work.write(managed(other, 'generate_secret = false').replaceAll('"test"', '"other"'), 'other.tf');
    const { code, output } = await work.run(['apply', '-auto-approve', '-no-color']);
    expect(code).toBe(1);
    expect(unwrapped(output)).toContain('generate_secret');
  });

  test('without a match, the clients that there are are told', async () => {
    using work = bench.open();
    work.write(managed('nobody-'));
    const { code, output } = await work.run(['apply', '-auto-approve', '-no-color']);
    expect(code).toBe(1);
    expect(unwrapped(output)).toContain('web');
  });
});
