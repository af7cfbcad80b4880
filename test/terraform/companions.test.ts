import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { type Bench, startBench } from '../support/terraform-provider.ts';
import { importAndVerify } from '../support/terraform-steps.ts';

const installed = isInstalled('terraform');
const skipped = installed ? '' : ' (skipped: terraform is not installed)';
const ADDRESS = 'aws_cognito_managed_user_pool_client.dashboards';

let bench: Bench;
beforeAll(async () => {
  if (installed) bench = await startBench();
});
afterAll(async () => {
  await bench?.[Symbol.asyncDispose]();
});

describe.skipIf(!installed)(`a client that OpenSearch made${skipped}`, () => {
  test('is managed as OpenSearch made it, and looked for anew once its domain is gone', async () => {
    using work = bench.open();
    const hcl = readFileSync(join(import.meta.dirname, '../../examples/terraform/managed/main.tf'), 'utf8');
    await work.apply(hcl);
    const dashboards = expect.stringMatching(/^https:\/\/search-search-\w+\..*\/_dashboards\/app\/home$/);
    expect(work.attributes(ADDRESS)).toMatchObject({
      name: expect.stringMatching(/^AmazonOpenSearchService-search-/),
      allowed_oauth_flows: ['code'],
      allowed_oauth_flows_user_pool_client: true,
      allowed_oauth_scopes: ['email', 'openid', 'phone', 'profile'],
      callback_urls: [dashboards],
      logout_urls: [dashboards],
      client_secret: expect.stringMatching(/^\w+$/),
      supported_identity_providers: ['COGNITO'],
      explicit_auth_flows: [],
      read_attributes: [],
      write_attributes: [],
      refresh_token_validity: 30,
      auth_session_validity: 3,
      enable_token_revocation: true,
      analytics_configuration: [],
      token_validity_units: [],
    });
    await importAndVerify(work, { address: ADDRESS, ignoring: ['name_prefix'] });

    // Somebody else deletes the domain; its client goes with it.
    using elsewhere = bench.open();
    elsewhere.write('resource "aws_opensearch_domain" "search" { domain_name = "search" }');
    const imported = await elsewhere.run(['import', '-no-color', 'aws_opensearch_domain.search', 'search']);
    expect(imported.output).toContain('Import successful!');
    await elsewhere.destroy();
    const { verdict, output } = await work.plan();
    expect(verdict).toBe('changes');
    expect(output).toContain(`${ADDRESS} will be created`);
  });
});
