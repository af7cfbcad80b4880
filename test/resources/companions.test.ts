import { identityPool } from '@poolkeeper/resources/identity-pool';
import { pinpointApp } from '@poolkeeper/resources/pinpoint-app';
import {
  expectEmpty,
  importing,
  liveThrough,
  manage,
  takingOver,
} from '@poolkeeper/resources/testing/manage';
import { openWorld, type World } from '@poolkeeper/resources/testing/world';
import { afterAll, beforeAll, expect, test } from 'vitest';

let world: World;
beforeAll(async () => {
  world = await openWorld({ defaultTags: { owner: 'tests' } });
});
afterAll(() => world[Symbol.asyncDispose]());

test('a Pinpoint project lives through changes of its settings', async () => {
  await liveThrough(pinpointApp, world, {
    configs: [
      { name: 'events' },
      { name: 'events', limits: [{ daily: 3, maximum_duration: 600 }], tags: { team: 'a' } },
      { name: 'events', quiet_time: [{ start: '22:00', end: '06:00' }], tags: { team: 'b' } },
      { name: 'another' },
    ],
    importId: ({ id }) => String(id),
  });
});

test('a Pinpoint project without a name gets one, and is taken over as hashicorp/aws knew it', async () => {
  const app = manage(pinpointApp, world);
  const state = await app.apply({});
  expect(state).toMatchObject({
    name: expect.stringMatching(/^terraform-\d{18}[0-9a-f]{8}$/),
    application_id: state.id ?? null,
    arn: expect.stringMatching(/^arn:aws:mobiletargeting:eu-west-1:000000000000:apps\//),
    name_prefix: 'terraform-',
  });
  const zeros = {
    campaign_hook: [{ lambda_function_name: '', mode: '', web_url: '' }],
    limits: [{ daily: 0, maximum_duration: 0, messages_per_second: 0, total: 0 }],
    quiet_time: [{ end: '', start: '' }],
    tags: {},
  };
  expectEmpty(takingOver(pinpointApp, world, { ...state, ...zeros }), {});
  await app.destroy();
});

test('an identity pool lives through changes', async () => {
  const client = {
    client_id: '6lhlkkfbfb4q5kpp90urffae',
    provider_name: 'cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab12Cd34E',
    server_side_token_check: false,
  };
  const config = { identity_pool_name: 'identities' };
  await liveThrough(identityPool, world, {
    configs: [
      config,
      {
        ...config,
        allow_unauthenticated_identities: true,
        allow_classic_flow: true,
        cognito_identity_providers: [
          client,
          { ...client, client_id: 'another', server_side_token_check: true },
        ],
        supported_login_providers: { 'graph.facebook.com': '7346241598935552' },
        saml_provider_arns: [
          'arn:aws:iam::123456789012:saml-provider/b',
          'arn:aws:iam::123456789012:saml-provider/a',
        ],
        openid_connect_provider_arns: ['arn:aws:iam::123456789012:oidc-provider/id.example.com'],
        tags: { team: 'a' },
      },
      { ...config, cognito_identity_providers: [{ ...client, server_side_token_check: null }] },
      { ...config, developer_provider_name: 'mine' },
    ],
    importId: ({ id }) => String(id),
  });
});

test('an identity pool is renamed where it is', async () => {
  const pool = manage(identityPool, world);
  const { id, arn } = await pool.apply({ identity_pool_name: 'first' });
  expect(arn).toBe(`arn:aws:cognito-identity:eu-west-1:000000000000:identitypool/${String(id)}`);
  await pool.apply({ identity_pool_name: 'second' });
  expect(pool.state.id).toBe(id);
  const adopted = takingOver(identityPool, world, {
    ...pool.state,
    developer_provider_name: '',
    supported_login_providers: {},
    saml_provider_arns: [],
    openid_connect_provider_arns: null,
  });
  expectEmpty(adopted, { identity_pool_name: 'second' });
  expectEmpty(await importing(identityPool, world, String(id)), { identity_pool_name: 'second' });
  await pool.destroy();
});
