import { role } from '@poolkeeper/resources/iam/role';
import { rolePolicy } from '@poolkeeper/resources/iam/role-policy';
import { rolePolicyAttachment } from '@poolkeeper/resources/iam/role-policy-attachment';
import {
  expectEmpty,
  importing,
  liveThrough,
  manage,
  takingOver,
} from '@poolkeeper/resources/testing/manage';
import { openWorld, type World } from '@poolkeeper/resources/testing/world';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let world: World;
beforeAll(async () => {
  world = await openWorld({ defaultTags: { owner: 'tests' } });
});
afterAll(() => world[Symbol.asyncDispose]());

const trust = (service = 'cognito-idp.amazonaws.com'): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: service } }],
  });

const policy = (action: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: [action], Resource: '*' }],
  });

const managedPolicy = (name: string): string => `arn:aws:iam::aws:policy/${name}`;

describe('a role', () => {
  test('lives through changes of all that it is', async () => {
    await liveThrough(role, world, {
      configs: [
        { name: 'plain', assume_role_policy: trust() },
        {
          name: 'plain',
          assume_role_policy: trust('es.amazonaws.com'),
          description: 'For a test',
          max_session_duration: 7200,
          tags: { team: 'a' },
          managed_policy_arns: [managedPolicy('AdministratorAccess'), managedPolicy('AmazonESCognitoAccess')],
          inline_policy: [
            { name: 'one', policy: policy('a:B') },
            { name: 'two', policy: policy('a:C') },
          ],
        },
        {
          name: 'plain',
          assume_role_policy: trust(),
          managed_policy_arns: [managedPolicy('AdministratorAccess')],
          inline_policy: [
            { name: 'two', policy: policy('a:D') },
            { name: 'three', policy: policy('a:B') },
          ],
        },
        { name: 'plain', assume_role_policy: trust(), managed_policy_arns: [], inline_policy: [{}] },
      ],
      importId: () => 'plain',
    });
  });

  test('written with other white space is the same', async () => {
    const managed = manage(role, world);
    await managed.apply({ name: 'spaced', assume_role_policy: trust() });
    const config = { name: 'spaced', assume_role_policy: JSON.stringify(JSON.parse(trust()), null, 4) };
    expectEmpty(managed, config);
    expectEmpty(await importing(role, world, 'spaced'), config);
    expectEmpty(takingOver(role, world, { ...managed.state, description: null, tags: {} }), config);
    await managed.destroy();
  });

  test('without a name gets one that begins with its prefix', async () => {
    const managed = manage(role, world);
    const config = { name_prefix: 'made-', assume_role_policy: trust(), path: '/service/' };
    const { name, id, arn } = await managed.apply(config);
    expect(name).toMatch(/^made-\d{18}[0-9a-f]{8}$/);
    expect(id).toBe(name);
    expect(arn).toBe(`arn:aws:iam::000000000000:role/service/${String(name)}`);
    expectEmpty(await importing(role, world, String(name)), config);
    await managed.destroy();
  });

  test('keeps policies that others gave it, and is deleted with them only by force', async () => {
    const managed = manage(role, world);
    const config = { name: 'shared', assume_role_policy: trust(), force_detach_policies: true };
    await managed.apply(config);
    await world.connection.companion('iam', 'PutRolePolicy', {
      RoleName: 'shared',
      PolicyName: 'other',
      PolicyDocument: policy('a:B'),
    });
    await managed.refresh();
    expectEmpty(managed, config);
    await managed.apply({ ...config, description: 'changed' });
    expect(managed.state.inline_policy).toMatchObject([{ name: 'other' }]);
    await managed.destroy();
  });

  test('whose policy is refused is not left behind', async () => {
    const config = {
      name: 'broken',
      assume_role_policy: trust(),
      inline_policy: [{ name: 'bad', policy: '{"Version":"2012-10-17","Statement":[]}' }],
    };
    await expect(manage(role, world).apply(config)).rejects.toMatchObject({
      code: 'MalformedPolicyDocument',
    });
    await expect(world.connection.companion('iam', 'GetRole', { RoleName: 'broken' })).rejects.toMatchObject({
      code: 'NoSuchEntity',
    });
  });

  test.each([
    [{ name: 'a', name_prefix: 'b', assume_role_policy: trust() }, 'Invalid Attribute Combination'],
    [{ name: 'a', assume_role_policy: 'none' }, 'Invalid JSON String Value'],
  ])('%j is refused at plan', async (config, summary) => {
    await expect(manage(role, world).apply(config)).rejects.toMatchObject({ diagnostics: [{ summary }] });
  });
});

describe('of a role,', () => {
  beforeAll(() =>
    world.connection.companion('iam', 'CreateRole', { RoleName: 'owner', AssumeRolePolicyDocument: trust() }),
  );

  test('a policy lives through changes', async () => {
    await liveThrough(rolePolicy, world, {
      configs: [
        { role: 'owner', name: 'inline', policy: policy('a:B') },
        { role: 'owner', name: 'inline', policy: policy('a:C') },
      ],
      importId: () => 'owner:inline',
    });
  });

  test('a policy without a name gets one', async () => {
    const managed = manage(rolePolicy, world);
    await managed.apply({ role: 'owner', policy: policy('a:B') });
    expect(managed.state.name).toMatch(/^terraform-\d{18}[0-9a-f]{8}$/);
    await managed.destroy();
  });

  test('an attachment comes and goes', async () => {
    const config = { role: 'owner', policy_arn: managedPolicy('AmazonESCognitoAccess') };
    await liveThrough(rolePolicyAttachment, world, {
      configs: [config, { role: 'owner', policy_arn: managedPolicy('AdministratorAccess') }],
      importId: ({ role: name, policy_arn }) => `${String(name)}/${String(policy_arn)}`,
    });
    expectEmpty(takingOver(rolePolicyAttachment, world, { id: 'owner-2026', ...config }), config);
  });
});
