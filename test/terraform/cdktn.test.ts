/**
 * Configurations written in TypeScript with cdktn, synthesised and applied from the JSON: the twins of the documents'
 * examples, which are in Python.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { sdk } from '../support/service.ts';
import type { Workspace } from '../support/terraform.ts';
import { type Bench, startBench } from '../support/terraform-provider.ts';

/** What is used of cdktn; its packages are in test/peers and may not be there. */
interface Cdktn {
  readonly App: new (options: { readonly outdir: string }) => { synth(): void };
  readonly TerraformStack: new (scope: unknown, id: string) => object;
  readonly LocalBackend: new (scope: unknown, settings: { readonly path: string }) => unknown;
  readonly TerraformProvider: new (scope: unknown, id: string, settings: object) => Block;
  readonly TerraformResource: new (scope: unknown, id: string, settings: object) => Block;
  readonly TerraformDataSource: new (scope: unknown, id: string, settings: object) => Block;
}

interface Block {
  addOverride(path: string, value: unknown): void;
  overrideLogicalId(id: string): void;
  readonly fqn: string;
}

const missing = ['terraform', 'peers'].filter((program) => !isInstalled(program as 'terraform' | 'peers'));
const runs = missing.length === 0;
const skipped = runs ? '' : ` (skipped: ${missing.join(' and ')} not installed)`;

let bench: Bench;
let cdktn: Cdktn;
beforeAll(async () => {
  if (!runs) return;
  bench = await startBench();
  cdktn = createRequire(join(import.meta.dirname, '../peers/package.json'))('cdktn');
});
afterAll(async () => {
  await bench?.[Symbol.asyncDispose]();
});

interface Stack {
  /** A resource or data source with these arguments; answers how others refer to its attributes. */
  resource(type: string, name: string, body: object): (attribute: string) => string;
  data(type: string, name: string, body: object): (attribute: string) => string;
}

/** Synthesises a stack into JSON, as `cdktn synth` does. */
function synthesise(outdir: string, build: (stack: Stack) => void): string {
  const app = new cdktn.App({ outdir });
  const stack = new cdktn.TerraformStack(app, 'stack');
  // Its state would lie where this process was started.
  new cdktn.LocalBackend(stack, { path: 'terraform.tfstate' });
  new cdktn.TerraformProvider(stack, 'aws', {
    terraformResourceType: 'aws',
    terraformProviderSource: 'hashicorp/aws',
    terraformGeneratorMetadata: { providerName: 'aws', providerVersion: '6.66.0' },
  });
  const add =
    (Kind: Cdktn['TerraformResource']) =>
    (type: string, name: string, body: object): ((attribute: string) => string) => {
      const block = new Kind(stack, `${type}-${name}`, {
        terraformResourceType: type,
        terraformGeneratorMetadata: { providerName: 'aws' },
      });
      // The name as the page has it rather than one with a hash.
      block.overrideLogicalId(name);
      for (const [argument, value] of Object.entries(body)) block.addOverride(argument, value);
      return (attribute) => `\${${block.fqn}.${attribute}}`;
    };
  build({ resource: add(cdktn.TerraformResource), data: add(cdktn.TerraformDataSource) });
  app.synth();
  return readFileSync(join(outdir, 'stacks/stack/cdk.tf.json'), 'utf8');
}

/** Applies the JSON, plans again, destroys; looks at the state in between. */
async function walk(build: (stack: Stack) => void, look: (work: Workspace) => void): Promise<void> {
  using work = bench.open();
  work.write(synthesise(join(work.folder, 'cdktf.out'), build), 'cdk.tf.json');
  const init = await work.run(['init', '-no-color']);
  expect(init.output).toContain('successfully initialized');
  await work.apply();
  expect((await work.plan()).output).toContain('No changes.');
  look(work);
  await work.destroy();
}

describe.skipIf(!runs)(`with cdktn${skipped}`, () => {
  test('a basic client, and one without SRP', async () => {
    await walk(
      ({ resource }) => {
        const pool = resource('aws_cognito_user_pool', 'pool', { name: 'pool' });
        resource('aws_cognito_user_pool_client', 'client', { name: 'client', user_pool_id: pool('id') });
        resource('aws_cognito_user_pool_client', 'server', {
          name: 'server',
          user_pool_id: pool('id'),
          generate_secret: true,
          explicit_auth_flows: ['ADMIN_NO_SRP_AUTH'],
        });
      },
      (work) => {
        expect(work.attributes('aws_cognito_user_pool_client.client')?.client_secret).toBe('');
        expect(work.attributes('aws_cognito_user_pool_client.server')?.client_secret).toMatch(/^\w+$/);
      },
    );
  });

  test('a lookup of a client by ids that were fixed', async () => {
    const west = sdk(bench.service, { region: 'us-west-2' });
    const [userPoolId, clientId] = ['us-west-2_aaaaaaaaa', '38fjsnc484p94kpqsnet7mpld0'];
    await west.createUserPool({
      PoolName: 'pool',
      UserPoolTags: { _custom_id_: userPoolId, '_custom_client_id_:client': clientId },
    });
    await west.createUserPoolClient({ UserPoolId: userPoolId, ClientName: 'client' });
    await walk(
      ({ data }) => {
        data('aws_cognito_user_pool_client', 'client', {
          client_id: clientId,
          user_pool_id: userPoolId,
          region: 'us-west-2',
        });
      },
      (work) => {
        expect(work.attributes('data.aws_cognito_user_pool_client.client')).toMatchObject({ name: 'client' });
      },
    );
  });

  test('a client with analytics', async () => {
    await walk(
      ({ resource, data }) => {
        const current = data('aws_caller_identity', 'current', {});
        const pool = resource('aws_cognito_user_pool', 'test', { name: 'pool' });
        const app = resource('aws_pinpoint_app', 'test', { name: 'pinpoint' });
        const role = resource('aws_iam_role', 'test', {
          name: 'role',
          assume_role_policy: JSON.stringify({
            Version: '2012-10-17',
            Statement: [
              {
                Action: 'sts:AssumeRole',
                Principal: { Service: 'cognito-idp.amazonaws.com' },
                Effect: 'Allow',
                Sid: '',
              },
            ],
          }),
        });
        resource('aws_iam_role_policy', 'test', {
          name: 'role_policy',
          role: role('id'),
          policy: JSON.stringify({
            Version: '2012-10-17',
            Statement: [
              {
                Action: ['mobiletargeting:UpdateEndpoint', 'mobiletargeting:PutItems'],
                Effect: 'Allow',
                Resource: `arn:aws:mobiletargeting:*:${current('account_id')}:apps/${app('application_id')}*`,
              },
            ],
          }),
        });
        resource('aws_cognito_user_pool_client', 'test', {
          name: 'pool_client',
          user_pool_id: pool('id'),
          analytics_configuration: {
            application_id: app('application_id'),
            external_id: 'some_id',
            role_arn: role('arn'),
            user_data_shared: true,
          },
        });
      },
      (work) => {
        expect(work.attributes('aws_cognito_user_pool_client.test')?.analytics_configuration).toMatchObject([
          { external_id: 'some_id', user_data_shared: true },
        ]);
      },
    );
  });

  test('a client that OpenSearch made', async () => {
    await walk(
      ({ resource, data }) => {
        const identities = resource('aws_cognito_identity_pool', 'example', {
          identity_pool_name: 'example',
          lifecycle: { ignore_changes: ['cognito_identity_providers'] },
        });
        const pool = resource('aws_cognito_user_pool', 'example', { name: 'example' });
        resource('aws_cognito_user_pool_domain', 'example', {
          domain: 'example-search',
          user_pool_id: pool('id'),
        });
        const current = data('aws_partition', 'current', {});
        const trust = data('aws_iam_policy_document', 'example', {
          statement: [
            {
              sid: '',
              actions: ['sts:AssumeRole'],
              effect: 'Allow',
              principals: [{ type: 'Service', identifiers: [`es.${current('dns_suffix')}`] }],
            },
          ],
        });
        const role = resource('aws_iam_role', 'example', {
          name: 'example-role',
          path: '/service-role/',
          assume_role_policy: trust('json'),
        });
        resource('aws_iam_role_policy_attachment', 'example', {
          policy_arn: `arn:${current('partition')}:iam::aws:policy/AmazonESCognitoAccess`,
          role: role('name'),
        });
        resource('aws_opensearch_domain', 'example', {
          domain_name: 'example',
          cognito_options: {
            enabled: true,
            identity_pool_id: identities('id'),
            role_arn: role('arn'),
            user_pool_id: pool('id'),
          },
          ebs_options: { ebs_enabled: true, volume_size: 10 },
          depends_on: ['aws_cognito_user_pool_domain.example', 'aws_iam_role_policy_attachment.example'],
        });
        resource('aws_cognito_managed_user_pool_client', 'example', {
          name_prefix: 'AmazonOpenSearchService-example',
          user_pool_id: pool('id'),
          depends_on: ['aws_opensearch_domain.example'],
        });
      },
      (work) => {
        expect(work.attributes('aws_cognito_managed_user_pool_client.example')).toMatchObject({
          name: expect.stringMatching(/^AmazonOpenSearchService-example-/),
          allowed_oauth_flows: ['code'],
        });
      },
    );
  });
});
