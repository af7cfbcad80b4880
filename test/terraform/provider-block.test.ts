import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { sdk } from '../support/service.ts';
import { unwrapped } from '../support/terraform.ts';
import { type Bench, startBench } from '../support/terraform-provider.ts';

const installed = isInstalled('terraform');
const skipped = installed ? '' : ' (skipped: terraform is not installed)';

// A provider in this process has one configuration at a time, so these run one after the other.
let bench: Bench;
beforeAll(async () => {
  if (installed) bench = await startBench();
});
afterAll(async () => {
  await bench?.[Symbol.asyncDispose]();
});

describe.skipIf(!installed)(`the provider block${skipped}`, () => {
  const pools = 'resource "aws_cognito_user_pool" "test" { name = "test" }\n';

  test('takes what people write for hashicorp/aws', async () => {
    using work = bench.open();
    await work.apply(`
      provider "aws" {
        region                      = "eu-west-1"
        access_key                  = "AKIDEXAMPLE"
        secret_key                  = "secret"
        skip_credentials_validation = true
        skip_metadata_api_check     = "true"
        skip_requesting_account_id  = true
        skip_region_validation      = false
        s3_use_path_style           = true
        max_retries                 = 3
        insecure                    = false
        endpoints {
          cognitoidp = "${bench.service.url}"
          s3         = "http://127.0.0.1:1"
        }
        default_tags {
          tags = { team = "identity" }
        }
        ignore_tags {
          key_prefixes = ["others:"]
        }
      }
      ${pools}
    `);
    const { id, tags_all } = work.attributes('aws_cognito_user_pool.test') ?? {};
    expect(id).toMatch(/^eu-west-1_/);
    expect(tags_all).toEqual({ team: 'identity' });
    const west = sdk(bench.service, { region: 'eu-west-1' });
    const ResourceArn = String(work.attributes('aws_cognito_user_pool.test')?.arn);
    await west.tagResource({ ResourceArn, Tags: { 'others:cost': '1' } });
    expect((await work.plan()).output).toContain('No changes.');
  });

  test.each([
    ['assume_role', 'assume_role {\n role_arn = "arn:aws:iam::000000000000:role/x"\n}'],
    ['http_proxy', 'http_proxy = "http://127.0.0.1:1"'],
    ['use_fips_endpoint', 'use_fips_endpoint = true'],
  ])('refuses %s by name', async (name, setting) => {
    using work = bench.open();
    const { verdict, output } = await work.plan(`provider "aws" {\n ${setting}\n}\n${pools}`);
    expect(verdict).toBe('error');
    expect(unwrapped(output)).toContain(`This provider does not implement ${name}`);
  });

  test.each([
    [
      'two places of one service',
      'endpoints {\n cognitoidp = "http://127.0.0.1:1"\n}\nendpoints {\n cognitoidentityprovider = "http://127.0.0.1:2"\n}',
      'can be the endpoint of cognitoidp.',
    ],
    ['fewer tries than none', 'max_retries = -1', 'Attribute max_retries value must be at least 0, got: -1'],
  ])('refuses %s', async (_what, settings, said) => {
    using work = bench.open();
    const { verdict, output } = await work.plan(`provider "aws" {\n ${settings}\n}\n${pools}`);
    expect(verdict).toBe('error');
    expect(unwrapped(output)).toContain(said);
  });

  test('works in no account but those that are allowed', async () => {
    using work = bench.open();
    const { verdict, output } = await work.plan(
      `provider "aws" {\n allowed_account_ids = ["111111111111"]\n}\n${pools}`,
    );
    expect(verdict).toBe('error');
    expect(unwrapped(output)).toContain('The credentials are those of account 000000000000.');
  });

  test('says what is missing', async () => {
    using work = bench.open();
    const { output } = await work.plan(`provider "aws" {\n region = "nowhere"\n}\n${pools}`);
    expect(unwrapped(output)).toContain('is not the name of a region');
  });
});
