import { identityProvider } from '@poolkeeper/resources/identity-provider';
import { resourceServer } from '@poolkeeper/resources/resource-server';
import type { Values } from '@poolkeeper/resources/schema/value';
import {
  expectEmpty,
  importing,
  liveThrough,
  manage,
  takingOver,
} from '@poolkeeper/resources/testing/manage';
import { openWorld, type World } from '@poolkeeper/resources/testing/world';
import { userGroup } from '@poolkeeper/resources/user-group';
import { userPoolDomain } from '@poolkeeper/resources/user-pool-domain';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let world: World;
let user_pool_id: string;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  const { UserPool } = await world.connection.cognito('CreateUserPool', { PoolName: 'parts' });
  user_pool_id = UserPool?.Id ?? '';
});

const scope = (name: string, description = 'May'): Values => ({
  scope_name: name,
  scope_description: description,
});

describe('a resource server', () => {
  test('lives through changes of its name and scopes', async () => {
    const config = { user_pool_id, identifier: 'https://api.example.com', name: 'API' };
    await liveThrough(resourceServer, world, {
      configs: [
        { ...config, scope: [scope('read'), scope('write')] },
        { ...config, name: 'The API', scope: [scope('write', 'May write'), scope('admin')] },
        config,
      ],
      importId: () => `${user_pool_id}|https://api.example.com`,
    });
  });

  test('names its scopes as clients do', async () => {
    const server = manage(resourceServer, world);
    const config = { user_pool_id, identifier: 'api', name: 'API', scope: [scope('read')] };
    expect(await server.apply(config)).toMatchObject({
      id: `${user_pool_id}|api`,
      scope_identifiers: ['api/read'],
    });
    await server.apply({ ...config, scope: [scope('read'), scope('write')] });
    expect(server.state.scope_identifiers).toEqual(['api/read', 'api/write']);
    expectEmpty(takingOver(resourceServer, world, { ...server.state, region: 'eu-west-1' }), {
      ...config,
      scope: [scope('write'), scope('read')],
    });
  });

  test('is made anew for another identifier, and gone with its pool', async () => {
    const server = manage(resourceServer, world);
    await server.apply({ user_pool_id, identifier: 'api', name: 'API' });
    await server.apply({ user_pool_id, identifier: 'other', name: 'API' });
    expect(server.state.id).toBe(`${user_pool_id}|other`);
    await world.connection.cognito('DeleteUserPool', { UserPoolId: user_pool_id });
    expect(await server.refresh()).toBeUndefined();
  });
});

describe('a group', () => {
  const role_arn = 'arn:aws:iam::123456789012:role/group';

  test('lives through changes of what it is', async () => {
    await liveThrough(userGroup, world, {
      configs: [
        { user_pool_id, name: 'staff/all', description: 'Staff', precedence: 3, role_arn },
        { user_pool_id, name: 'staff/all', precedence: 0, role_arn: `${role_arn}s` },
      ],
      importId: () => `${user_pool_id}/staff/all`,
    });
  });

  test('has no rank when none is given', async () => {
    const group = manage(userGroup, world);
    await group.apply({ user_pool_id, name: 'plain' });
    expect(group.state).toMatchObject({ precedence: null, role_arn: '', description: '' });
    expectEmpty(takingOver(userGroup, world, { ...group.state, role_arn: null, description: null }), {
      user_pool_id,
      name: 'plain',
    });
  });

  test('cannot lose what Cognito keeps, and the plan says so', async () => {
    const group = manage(userGroup, world);
    await group.apply({ user_pool_id, name: 'ranked', precedence: 1 });
    await expect(group.apply({ user_pool_id, name: 'ranked' })).rejects.toMatchObject({
      diagnostics: [
        {
          path: ['precedence'],
          detail:
            'Cognito cannot take precedence away from a group. Give another value, or replace the group.',
        },
      ],
    });
  });

  test('an id without a name is no id', async () => {
    await expect(importing(userGroup, world, user_pool_id)).rejects.toMatchObject({
      diagnostics: [
        {
          summary: 'Parsing Resource ID',
          detail: `wrong format of import ID (${user_pool_id}), use: 'user-pool-id/name'`,
        },
      ],
    });
  });
});

describe('a domain', () => {
  const certificate_arn = 'arn:aws:acm:us-east-1:123456789012:certificate/1';

  test('with a prefix lives through a change of its login pages', async () => {
    await liveThrough(userPoolDomain, world, {
      configs: [
        { user_pool_id, domain: 'parts' },
        { user_pool_id, domain: 'parts', managed_login_version: 2 },
        { user_pool_id, domain: 'parts' },
      ],
      importId: () => 'parts',
    });
  });

  test('of its own lives through a change of its certificate', async () => {
    const config = { user_pool_id, domain: 'auth.example.com' };
    await liveThrough(userPoolDomain, world, {
      configs: [
        { ...config, certificate_arn },
        { ...config, certificate_arn: `${certificate_arn}2` },
      ],
      importId: () => 'auth.example.com',
    });
  });

  test('shows where it lies', async () => {
    const domain = manage(userPoolDomain, world);
    const state = await domain.apply({ user_pool_id, domain: 'shown' });
    expect(state).toMatchObject({
      id: 'shown',
      aws_account_id: '000000000000',
      cloudfront_distribution: expect.any(String),
      cloudfront_distribution_zone_id: 'Z2FDTNDATAQYW2',
      managed_login_version: 1,
      certificate_arn: '',
    });
    expect(state.cloudfront_distribution_arn).toBe(state.cloudfront_distribution);
    await domain.destroy();
  });
});

describe('an identity provider', () => {
  const oidc = {
    provider_name: 'Example',
    provider_type: 'OIDC',
    provider_details: {
      client_id: 'me',
      client_secret: 'secret',
      authorize_scopes: 'openid email',
      oidc_issuer: 'https://issuer.example.com',
      attributes_request_method: 'GET',
    },
  };

  test('of OpenID Connect lives through changes', async () => {
    await liveThrough(identityProvider, world, {
      configs: [
        { user_pool_id, ...oidc },
        {
          user_pool_id,
          ...oidc,
          provider_details: { ...oidc.provider_details, client_secret: 'another' },
          attribute_mapping: { email: 'email' },
          idp_identifiers: ['example.com', 'example.org'],
        },
        { user_pool_id, ...oidc, attribute_mapping: { email: 'mail', username: 'sub' } },
        { user_pool_id, ...oidc },
      ],
      importId: () => `${user_pool_id}:Example`,
    });
  });

  test('of Google has the endpoints of Google without naming them', async () => {
    const config = {
      user_pool_id,
      provider_name: 'Google',
      provider_type: 'Google',
      provider_details: { client_id: 'me', client_secret: 'secret', authorize_scopes: 'email' },
    };
    await liveThrough(identityProvider, world, {
      configs: [config],
      importId: () => `${user_pool_id}:Google`,
    });
    const google = manage(identityProvider, world);
    await google.apply(config);
    const { IdentityProvider } = await world.connection.cognito('DescribeIdentityProvider', {
      UserPoolId: user_pool_id,
      ProviderName: 'Google',
    });
    // The other provider keeps all that Cognito tells.
    const adopted = takingOver(identityProvider, world, {
      ...google.state,
      provider_details: IdentityProvider.ProviderDetails ?? null,
      attribute_mapping: IdentityProvider.AttributeMapping ?? null,
    });
    expectEmpty(adopted, config);
    await adopted.refresh();
    expectEmpty(adopted, config);
  });

  test('of Apple keeps the key that is never told', async () => {
    const apple = manage(identityProvider, world);
    const private_key =
      '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgevZzL1gdAFr88hb2\nOF/2NxApJCzGCEDdfSp6VQO30hyhRANCAAQRWz+jn65BtOMvdyHKcvjBeBSDZH2r\n1RTwjmYSi9R/zpBnuQ4EiMnCqfMPWiZqB4QdbAd0E7oH50VpuZ1P087G\n-----END PRIVATE KEY-----\n';
    const provider_details = {
      client_id: 'me',
      team_id: 'team',
      key_id: 'key',
      private_key,
      authorize_scopes: 'email',
    };
    const config = {
      user_pool_id,
      provider_name: 'SignInWithApple',
      provider_type: 'SignInWithApple',
      provider_details,
    };
    await apple.apply(config);
    expect(apple.state.provider_details).toEqual(provider_details);
    await apple.apply({ ...config, provider_details: { ...provider_details, team_id: 'other' } });
    await apple.destroy();
  });

  test('a detail that is taken away is planned away', async () => {
    const provider = manage(identityProvider, world);
    await provider.apply({
      user_pool_id,
      ...oidc,
      provider_details: { ...oidc.provider_details, token_url: 'https://issuer.example.com/token' },
    });
    const config = { user_pool_id, ...oidc };
    expect(provider.plan(config).changes).toBe(true);
    await provider.apply(config);
    expect(provider.state.provider_details).toEqual(oidc.provider_details);
  });
});
