import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { type Bench, startBench } from '../support/terraform-provider.ts';

const installed = isInstalled('terraform');
const skipped = installed ? '' : ' (skipped: terraform is not installed)';

let bench: Bench;
beforeAll(async () => {
  if (installed) bench = await startBench();
});
afterAll(async () => {
  await bench?.[Symbol.asyncDispose]();
});

const pool = 'resource "aws_cognito_user_pool" "test" { name = "test" }\n';
const client = (name: string, body = ''): string => `
  resource "aws_cognito_user_pool_client" "${name}" {
    name                = "${name}"
    user_pool_id        = aws_cognito_user_pool.test.id
    explicit_auth_flows = ["ADMIN_NO_SRP_AUTH"]
    ${body}
  }
`;
const lookup = `
  data "aws_cognito_user_pool_client" "test" {
    user_pool_id = aws_cognito_user_pool.test.id
    client_id    = aws_cognito_user_pool_client.test.id
  }
`;

describe.skipIf(!installed)(`data sources of clients${skipped}`, () => {
  test('UserPoolClientDataSource_basic', async () => {
    using work = bench.open();
    await work.apply(`${pool}${client('test')}${lookup}`);
    expect(work.attributes('data.aws_cognito_user_pool_client.test')).toMatchObject({
      id: work.attributes('aws_cognito_user_pool_client.test')?.id,
      name: 'test',
      explicit_auth_flows: ['ADMIN_NO_SRP_AUTH'],
      token_validity_units: [],
      analytics_configuration: [],
      refresh_token_rotation: [],
      region: 'us-east-1',
    });
    expect((await work.plan()).output).toContain('No changes.');
  });

  test('UserPoolClientDataSource_refreshTokenRotation', async () => {
    using work = bench.open();
    const rotation = 'refresh_token_rotation {\n feature = "ENABLED"\n retry_grace_period_seconds = 10\n}';
    await work.apply(`${pool}${client('test', rotation)}${lookup}`);
    expect(work.attributes('data.aws_cognito_user_pool_client.test')).toMatchObject({
      refresh_token_rotation: [{ feature: 'ENABLED', retry_grace_period_seconds: 10 }],
      token_validity_units: [],
      analytics_configuration: [],
    });
  });

  test('UserPoolClientsDataSource_basic', async () => {
    using work = bench.open();
    const names = ['one', 'two', 'three'];
    const all = names.map((name) => client(name)).join('');
    await work.apply(`${pool}${all}
      data "aws_cognito_user_pool_clients" "test" {
        user_pool_id = aws_cognito_user_pool.test.id
        depends_on   = [${names.map((name) => `aws_cognito_user_pool_client.${name}`).join(', ')}]
      }
    `);
    const found = work.attributes('data.aws_cognito_user_pool_clients.test');
    expect(found?.client_names).toHaveLength(3);
    expect(found?.client_names).toEqual(expect.arrayContaining(names));
    expect(found?.client_ids).toHaveLength(3);
  });

  test('a client that is not there is an error', async () => {
    using work = bench.open();
    await work.apply(pool);
    const { verdict, output } = await work.plan(
      `${pool}${lookup.replace('aws_cognito_user_pool_client.test.id', '"38fjsnc484p94kpqsnet7mpld0"')}`,
    );
    expect(verdict).toBe('error');
    expect(output).toContain('reading Cognito User Pool Client (38fjsnc484p94kpqsnet7mpld0)');
  });

  test('a client is found by its name', async () => {
    using work = bench.open();
    await work.apply(`${pool}${client('test')}
      data "aws_cognito_user_pool_client" "test" {
        user_pool_id = aws_cognito_user_pool.test.id
        name         = aws_cognito_user_pool_client.test.name
      }
    `);
    expect(work.attributes('data.aws_cognito_user_pool_client.test')?.client_id).toBe(
      work.attributes('aws_cognito_user_pool_client.test')?.id,
    );
  });
});
