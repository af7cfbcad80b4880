import { callerIdentity } from '@poolkeeper/resources/environment/caller-identity';
import { partition } from '@poolkeeper/resources/environment/partition';
import { region } from '@poolkeeper/resources/environment/region';
import { attributesOf } from '@poolkeeper/resources/schema/attributes-of';
import { typeOf } from '@poolkeeper/resources/schema/derive';
import type { DataSource } from '@poolkeeper/resources/schema/resource';
import type { Values } from '@poolkeeper/resources/schema/value';
import { openWorld, type World } from '@poolkeeper/resources/testing/world';
import { userPoolLookup } from '@poolkeeper/resources/user-pool/lookup';
import { userPoolSearch } from '@poolkeeper/resources/user-pool/search';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

/** Reads, and expects every attribute of the kind. */
async function read(source: DataSource, config: Values, around = world.around): Promise<Values> {
  const state = await source.read(config, around);
  expect(Object.keys(state).sort()).toEqual(Object.keys(attributesOf(source)).sort());
  return state;
}

describe('a user pool by its id', () => {
  test('is shown with all that it is', async () => {
    const { UserPool } = await world.connection.cognito('CreateUserPool', {
      PoolName: 'looked up',
      UserPoolTags: { team: 'a' },
      LambdaConfig: {
        PreTokenGenerationConfig: {
          LambdaArn: 'arn:aws:lambda:eu-west-1:123456789012:function:a',
          LambdaVersion: 'V2_0',
        },
      },
    });
    const id = UserPool?.Id ?? '';
    const state = await read(userPoolLookup, { user_pool_id: id });
    expect(state).toMatchObject({
      id,
      name: 'looked up',
      region: 'eu-west-1',
      tags: { team: 'a' },
      user_pool_tags: { team: 'a' },
      mfa_configuration: 'OFF',
      lambda_config: [{ pre_token_generation_config: [{ lambda_version: 'V2_0' }] }],
      admin_create_user_config: [{ unused_account_validity_days: 7 }],
      email_configuration: [{ email_sending_account: 'COGNITO_DEFAULT', from: null }],
    });
    expect(state.schema_attributes).toHaveLength(20);
  });

  test('has a type for each of its attributes', () => {
    for (const attribute of Object.values(userPoolLookup.attributes))
      expect(() => typeOf(attribute)).not.toThrow();
  });

  test('has to exist', async () => {
    await expect(read(userPoolLookup, { user_pool_id: 'eu-west-1_missing' })).rejects.toMatchObject({
      diagnostics: [{ detail: 'There is no user pool eu-west-1_missing in eu-west-1.' }],
    });
  });
});

test('user pools of a name are found on every page', async () => {
  const names = [...Array.from({ length: 60 }, (_, place) => `other ${place}`), 'same', 'same'];
  for (const PoolName of names) await world.connection.cognito('CreateUserPool', { PoolName });
  const { ids, arns, id } = await read(userPoolSearch, { name: 'same' });
  expect(id).toBe('same');
  expect(ids).toHaveLength(2);
  expect(arns).toEqual(
    (ids as string[]).map((pool) => `arn:aws:cognito-idp:eu-west-1:000000000000:userpool/${pool}`),
  );
  expect(await read(userPoolSearch, { name: 'nobody' })).toMatchObject({ ids: [], arns: [] });
});

test('the caller is who the service says', async () => {
  expect(await read(callerIdentity, {})).toEqual({
    id: '000000000000',
    account_id: '000000000000',
    arn: expect.stringMatching(/^arn:aws:/),
    user_id: expect.stringMatching(/./),
  });
});

test.each([
  [
    'eu-west-1',
    { id: 'aws', partition: 'aws', dns_suffix: 'amazonaws.com', reverse_dns_prefix: 'com.amazonaws' },
  ],
  [
    'cn-north-1',
    {
      id: 'aws-cn',
      partition: 'aws-cn',
      dns_suffix: 'amazonaws.com.cn',
      reverse_dns_prefix: 'cn.com.amazonaws',
    },
  ],
])('the partition of %s', async (name, expected) => {
  const around = { ...world.around, connection: world.connection.in(name) };
  expect(await read(partition, {}, around)).toEqual(expected);
});

const ireland = {
  id: 'eu-west-1',
  region: 'eu-west-1',
  name: 'eu-west-1',
  endpoint: 'ec2.eu-west-1.amazonaws.com',
  description: 'Europe (Ireland)',
};

test.each<[string, Values, Values]>([
  ['the one of the provider', {}, ireland],
  [
    'by its name',
    { name: 'us-east-1' },
    {
      ...ireland,
      id: 'us-east-1',
      region: 'us-east-1',
      name: 'us-east-1',
      endpoint: 'ec2.us-east-1.amazonaws.com',
      description: 'US East (N. Virginia)',
    },
  ],
  ['by its endpoint', { endpoint: 'ec2.eu-west-1.amazonaws.com' }, ireland],
])('a region: %s', async (_, config, expected) => {
  expect(await read(region, config)).toEqual(expected);
});

test.each<[Values, RegExp]>([
  [{ name: 'nowhere' }, /"nowhere" is not the name of a region/],
  [{ endpoint: 's3.eu-west-1.amazonaws.com' }, /is not an endpoint of Amazon EC2/],
  [{ name: 'eu-west-1', region: 'us-east-1' }, /name different regions/],
])('no region: %j', async (config, message) => {
  await expect(read(region, config)).rejects.toThrow(message);
});
