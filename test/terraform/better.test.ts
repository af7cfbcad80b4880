/**
 * What this provider does that users of the Go provider have asked for. Each is a line of docs/guides/terraform.md.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { createPoolAndClient, sdk } from '../support/service.ts';
import { unwrapped } from '../support/terraform.ts';
import { type Bench, startBench } from '../support/terraform-provider.ts';
import { importAndVerify } from '../support/terraform-steps.ts';

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

const client = (body = ''): string => `
  resource "aws_cognito_user_pool_client" "test" {
    name         = "test"
    user_pool_id = "${pool}"
    ${body}
  }
`;
const oauth = (urls: string, more = ''): string => `
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_scopes                 = ["openid"]
  callback_urls                        = [${urls}]
  ${more}
`;

const describeClient = async (id: unknown) =>
  (await sdk(bench.service).describeUserPoolClient({ UserPoolId: pool, ClientId: String(id) }))
    .UserPoolClient;

describe.skipIf(!installed).concurrent(`no phantom differences${skipped}`, () => {
  test('a rotation block that is removed is switched off, and stays away', async () => {
    using work = bench.open();
    await work.apply(
      client(
        'explicit_auth_flows = ["ADMIN_NO_SRP_AUTH"]\nrefresh_token_rotation {\n feature = "ENABLED"\n}',
      ),
    );
    await work.apply(client('explicit_auth_flows = ["ADMIN_NO_SRP_AUTH"]'));
    const { id } = work.attributes(ADDRESS) ?? {};
    expect((await describeClient(id))?.RefreshTokenRotation?.Feature ?? 'DISABLED').toBe('DISABLED');
    expect((await work.plan()).output).toContain('No changes.');
  });

  test('a rotation that is off keeps no period of grace in the plan', async () => {
    using work = bench.open();
    await work.apply(client('refresh_token_rotation {\n feature = "DISABLED"\n}'));
    expect((await work.plan()).output).toContain('No changes.');
  });

  test('another change leaves what the service gave to analytics alone', async () => {
    using work = bench.open();
    const arn = `arn:aws:mobiletargeting:us-east-1:000000000000:apps/${'a'.repeat(32)}`;
    const analytics = `analytics_configuration {\n application_arn = "${arn}"\n}`;
    await work.apply(client(analytics));
    const { output } = await work.plan(client(`${analytics}\nauth_session_validity = 7`));
    expect(output).toContain('~ auth_session_validity');
    expect(output).not.toContain('known after apply');
  });

  test('the order of a set means nothing', async () => {
    using work = bench.open();
    const [one, two] = ['"https://one.example.com"', '"https://two.example.com"'];
    await work.apply(client(oauth(`${one}, ${two}`)));
    expect((await work.plan(client(oauth(`${two}, ${one}`)))).output).toContain('No changes.');
  });

  test('an argument that was configured and is gone is unset', async () => {
    using work = bench.open();
    await work.apply(client('access_token_validity = 5\nread_attributes = ["email"]'));
    await work.apply(client());
    expect(work.attributes(ADDRESS)).toMatchObject({ access_token_validity: 0, read_attributes: [] });
    const found = await describeClient(work.attributes(ADDRESS)?.id);
    expect(found?.AccessTokenValidity).toBeUndefined();
    expect(found?.ReadAttributes).toBeUndefined();
    expect((await work.plan()).output).toContain('No changes.');
  });

  test('an argument that never was configured stays unmanaged', async () => {
    using work = bench.open();
    await work.apply(client());
    const id = String(work.attributes(ADDRESS)?.id);
    await sdk(bench.service).updateUserPoolClient({ UserPoolId: pool, ClientId: id, IdTokenValidity: 2 });
    await work.apply();
    expect(work.attributes(ADDRESS)?.id_token_validity).toBe(2);
    await work.apply(client('auth_session_validity = 8'));
    expect((await describeClient(id))?.IdTokenValidity).toBe(2);
  });
});

/** What the service would refuse: the arguments, and what the plan says. */
const refused = [
  [
    'a default redirect URI that is no callback URL',
    oauth('"https://a.example.com"', 'default_redirect_uri = "https://b.example.com"'),
    'default_redirect_uri',
  ],
  [
    'client_credentials without a secret',
    'allowed_oauth_flows_user_pool_client = true\nallowed_oauth_flows = ["client_credentials"]\nallowed_oauth_scopes = ["x/y"]',
    'client_credentials',
  ],
  [
    'a scope that no resource server has',
    'generate_secret = true\nallowed_oauth_flows_user_pool_client = true\nallowed_oauth_flows = ["client_credentials"]\nallowed_oauth_scopes = ["nobody/reads"]',
    'nobody/reads',
  ],
  ['an identity provider that the pool has not', 'supported_identity_providers = ["Nobody"]', 'Nobody'],
  ['an attribute that the pool has not', 'read_attributes = ["custom:nothing"]', 'custom:nothing'],
  [
    'an access token that outlives the refresh token',
    'access_token_validity = 5\nrefresh_token_validity = 1\ntoken_validity_units {\n refresh_token = "hours"\n}',
    'access_token_validity',
  ],
  [
    'rotation beside ALLOW_REFRESH_TOKEN_AUTH',
    'explicit_auth_flows = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"]\nrefresh_token_rotation {\n feature = "ENABLED"\n}',
    'ALLOW_REFRESH_TOKEN_AUTH',
  ],
] as const;

describe.skipIf(!installed).concurrent(`errors of the plan rather than of the apply${skipped}`, () => {
  test.each(refused)('%s', async (_what, body, named) => {
    using work = bench.open();
    const { verdict, output } = await work.plan(client(body));
    expect(verdict).toBe('error');
    expect(unwrapped(output)).toContain(named);
    expect(output).toMatch(/on main\.tf line \d+/);
  });

  test('what is not known yet is left to apply', async () => {
    using work = bench.open();
    const { verdict } = await work.plan(`
      resource "terraform_data" "later" { input = "email" }
      ${client('read_attributes = [terraform_data.later.output]')}
    `);
    expect(verdict).toBe('changes');
  });
});

describe.skipIf(!installed).concurrent(`what others made${skipped}`, () => {
  test('generate_secret survives import', async () => {
    using work = bench.open();
    const { UserPoolClient } = await sdk(bench.service).createUserPoolClient({
      UserPoolId: pool,
      ClientName: 'test',
      GenerateSecret: true,
    });
    work.write(client('generate_secret = true'));
    await work.run(['import', ADDRESS, `${pool}/${UserPoolClient?.ClientId}`]);
    expect((await work.plan()).output).toContain('No changes.');
  });

  test('generate_secret that is written down after an import by hashicorp/aws replaces nothing', async () => {
    using work = bench.open();
    await work.apply(client('generate_secret = true'));
    const state = readFileSync(join(work.folder, 'terraform.tfstate'), 'utf8');
    work.write(state.replace('"generate_secret": true', '"generate_secret": null'), 'terraform.tfstate');
    expect((await work.plan(client())).output).toContain('No changes.');
    const { output } = await work.apply(client('generate_secret = true'));
    expect(output).toContain('0 added, 1 changed, 0 destroyed');
    expect(work.attributes(ADDRESS)?.generate_secret).toBe(true);
    expect((await work.plan()).output).toContain('No changes.');
  });

  test('a client is not replaced for generate_secret = false where it was left out', async () => {
    using work = bench.open();
    await work.apply(client());
    const before = work.attributes(ADDRESS)?.id;
    const { output } = await work.apply(client('generate_secret = false'));
    expect(output).toContain('0 added, 1 changed, 0 destroyed');
    expect(work.attributes(ADDRESS)?.id).toBe(before);
    await work.apply(client());
    expect(work.attributes(ADDRESS)?.id).toBe(before);
  });

  test('a resource lives in a region of its own, and is imported from it', async () => {
    using work = bench.open();
    await work.apply(`
      resource "aws_cognito_user_pool" "west" {
        name   = "west"
        region = "us-west-2"
      }
      resource "aws_cognito_user_pool_client" "test" {
        name         = "test"
        user_pool_id = aws_cognito_user_pool.west.id
        region       = "us-west-2"
      }
    `);
    expect(work.attributes('aws_cognito_user_pool.west')?.id).toMatch(/^us-west-2_/);
    expect((await work.plan()).output).toContain('No changes.');
    await importAndVerify(work, {
      address: ADDRESS,
      idOf: ({ user_pool_id, id }) => `${user_pool_id}/${id}@us-west-2`,
    });
  });

  test('state goes from hashicorp/aws to this provider and back, and plans empty', async () => {
    using work = bench.open();
    const all = client(
      'generate_secret = true\ntoken_validity_units {\n access_token = "minutes"\n}\naccess_token_validity = 30',
    );
    await work.apply(all);
    const [theirs, ours] = ['hashicorp/aws', 'poolkeeper/poolkeeper'];
    const replace = (from: string, to: string) =>
      work.run(['state', 'replace-provider', '-auto-approve', from, to]);
    expect((await replace(theirs, ours)).code).toBe(0);
    const required = `terraform {\n required_providers {\n aws = { source = "${ours}" }\n }\n}\n`;
    expect((await work.plan(`${required}${all}`)).output).toContain('No changes.');
    expect((await replace(ours, theirs)).code).toBe(0);
    expect((await work.plan(all)).output).toContain('No changes.');
  });

  test('a managed client goes on as one of our own by a moved block', async () => {
    using work = bench.open();
    const { UserPoolClient } = await sdk(bench.service).createUserPoolClient({
      UserPoolId: pool,
      ClientName: 'moving-along',
    });
    await work.apply(`
      resource "aws_cognito_managed_user_pool_client" "test" {
        name_prefix  = "moving-along"
        user_pool_id = "${pool}"
      }
    `);
    await work.apply(`
      ${client().replace('"test"\n', '"moving-along"\n')}
      moved {
        from = aws_cognito_managed_user_pool_client.test
        to   = ${ADDRESS}
      }
    `);
    expect(work.attributes(ADDRESS)?.id).toBe(UserPoolClient?.ClientId);
  });
});
