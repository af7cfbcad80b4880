import { role } from '@poolkeeper/resources/iam/role';
import { identityPool } from '@poolkeeper/resources/identity-pool';
import { openSearchDomain } from '@poolkeeper/resources/opensearch-domain/domain';
import { expectEmpty, importing, liveThrough, manage } from '@poolkeeper/resources/testing/manage';
import { openWorld, type World } from '@poolkeeper/resources/testing/world';
import { userPool } from '@poolkeeper/resources/user-pool/user-pool';
import { afterAll, beforeAll, expect, test } from 'vitest';

let world: World;
beforeAll(async () => {
  world = await openWorld({ defaultTags: { owner: 'tests' } });
});
afterAll(() => world[Symbol.asyncDispose]());

test('a domain lives through changes of its options', async () => {
  const config = { domain_name: 'search' };
  await liveThrough(openSearchDomain, world, {
    configs: [
      config,
      {
        ...config,
        engine_version: null,
        cluster_config: [
          { instance_type: 'r6g.large.search', instance_count: 2, zone_awareness_enabled: true },
        ],
        ebs_options: [{ ebs_enabled: true, volume_size: 10 }],
        access_policies: JSON.stringify({ Version: '2012-10-17', Statement: [] }),
        advanced_options: { 'indices.query.bool.max_clause_count': '2048' },
        domain_endpoint_options: [{ enforce_https: true, tls_security_policy: 'Policy-Min-TLS-1-2-2019-07' }],
        encrypt_at_rest: [{ enabled: true }],
        node_to_node_encryption: [{ enabled: true }],
        snapshot_options: [{ automated_snapshot_start_hour: 23 }],
        log_publishing_options: [
          {
            log_type: 'INDEX_SLOW_LOGS',
            cloudwatch_log_group_arn: 'arn:aws:logs:eu-west-1:123456789012:log-group:a',
          },
        ],
        auto_tune_options: [{ desired_state: 'ENABLED' }],
        tags: { team: 'a' },
      },
      { ...config, ebs_options: [{ ebs_enabled: true, volume_size: 20, volume_type: 'gp3' }] },
    ],
    importId: () => 'search',
  });
});

test('sign-in makes the client of the domain, and takes it away again', async () => {
  const pool = manage(userPool, world);
  const { id: user_pool_id } = await pool.apply({ name: 'dashboards' });
  const identities = manage(identityPool, world);
  const { id: identity_pool_id } = await identities.apply({ identity_pool_name: 'dashboards' });
  const sts = manage(role, world);
  const { arn: role_arn } = await sts.apply({
    name: 'dashboards',
    assume_role_policy: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'es.amazonaws.com' } }],
    }),
    managed_policy_arns: ['arn:aws:iam::aws:policy/AmazonESCognitoAccess'],
  });
  const clients = async (): Promise<readonly (string | undefined)[]> => {
    const { UserPoolClients } = await world.connection.cognito('ListUserPoolClients', {
      UserPoolId: String(user_pool_id),
    });
    return (UserPoolClients ?? []).map(({ ClientName }) => ClientName);
  };
  const domain = manage(openSearchDomain, world);
  const cognito_options = [
    {
      enabled: true,
      user_pool_id: String(user_pool_id),
      identity_pool_id: String(identity_pool_id),
      role_arn: String(role_arn),
    },
  ];
  const config = {
    domain_name: 'signed-in',
    ebs_options: [{ ebs_enabled: true, volume_size: 10 }],
    cognito_options,
  };
  const { endpoint, dashboard_endpoint } = await domain.apply(config);
  expect(dashboard_endpoint).toBe(`${String(endpoint)}/_dashboards`);
  expect(await clients()).toEqual([expect.stringMatching(/^AmazonOpenSearchService-signed-in-/)]);
  expectEmpty(await importing(openSearchDomain, world, 'signed-in'), config);
  await domain.apply({ domain_name: 'signed-in' });
  expect(await clients()).toEqual([]);
  await domain.apply(config);
  expect(await clients()).toHaveLength(1);
  await domain.destroy();
  expect(await clients()).toEqual([]);
});

test('a domain that is there already is not made again', async () => {
  const domain = manage(openSearchDomain, world);
  await domain.apply({ domain_name: 'taken' });
  await expect(manage(openSearchDomain, world).apply({ domain_name: 'taken' })).rejects.toMatchObject({
    diagnostics: [{ detail: 'The domain taken exists already. Import it, or choose another name.' }],
  });
  await domain.destroy();
});

test('a network is refused by name', async () => {
  const config = { domain_name: 'networked', vpc_options: [{ subnet_ids: ['subnet-1'] }] };
  await expect(manage(openSearchDomain, world).apply(config)).rejects.toMatchObject({
    code: 'UnsupportedOperationException',
    message: 'Poolkeeper does not implement VPCOptions yet.',
  });
});
