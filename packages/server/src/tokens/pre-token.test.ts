import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ClaimChanges, TokenChanges } from '../triggers/triggers.ts';
import { startTokenWorld, type TokenWorld } from './testing/token-world.ts';

let world: TokenWorld;
beforeEach(async () => {
  world = await startTokenWorld();
});
afterEach(() => world.close());

const none = { claimsToAddOrOverride: {}, claimsToSuppress: [], scopesToAdd: [], scopesToSuppress: [] };
const changes = (change: {
  id?: Partial<ClaimChanges>;
  access?: Partial<TokenChanges['accessToken']>;
  groups?: TokenChanges['groups'];
}): TokenChanges => ({
  idToken: { ...none, ...change.id },
  accessToken: { ...none, ...change.access },
  groups: change.groups,
});

const signIn = async (answer: TokenChanges) => {
  world.preToken.answer = answer;
  const client = await world.client();
  const { accessToken, idToken } = await world.signIn(client);
  return {
    client,
    access: (await world.verify(accessToken)).payload,
    id: (await world.verify(idToken)).payload,
  };
};

describe('a PreTokenGeneration function', () => {
  test('is told the source, the client, the user, the groups and the scopes', async () => {
    await world.group({ name: 'staff', roleArn: 'arn:aws:iam::000000000000:role/a' });
    world.preToken.answer = changes({});
    const client = await world.client();
    const { refreshToken } = await world.signIn(client, { clientMetadata: { a: '1' } });
    await world.refresh(client, refreshToken);
    const [first, second] = world.preToken.asked;
    expect(first).toEqual([
      'TokenGeneration_Authentication',
      expect.objectContaining({
        clientId: client.clientId,
        userName: 'jane',
        userAttributes: { sub: world.user.sub, 'cognito:user_status': 'CONFIRMED', ...world.user.attributes },
        clientMetadata: { a: '1' },
      }),
      {
        groupConfiguration: {
          groupsToOverride: ['staff'],
          iamRolesToOverride: ['arn:aws:iam::000000000000:role/a'],
          preferredRole: 'arn:aws:iam::000000000000:role/a',
        },
        scopes: ['aws.cognito.signin.user.admin'],
      },
    ]);
    expect(second?.[0]).toBe('TokenGeneration_RefreshTokens');
  });

  test('adds claims of any JSON type, each to its token', async () => {
    const { access, id } = await signIn(
      changes({
        id: { claimsToAddOrOverride: { tenant: 'a', email: 'other@example.com' } },
        access: { claimsToAddOrOverride: { roles: ['x', { y: 1 }], admin: true } },
      }),
    );
    expect(id).toMatchObject({ tenant: 'a', email: 'other@example.com' });
    expect(id).not.toHaveProperty('admin');
    expect(access).toMatchObject({ roles: ['x', { y: 1 }], admin: true });
    expect(access).not.toHaveProperty('tenant');
  });

  test('suppresses claims, also what it overrides itself', async () => {
    const { id } = await signIn(
      changes({
        id: { claimsToAddOrOverride: { tenant: 'a' }, claimsToSuppress: ['tenant', 'email', 'absent'] },
      }),
    );
    expect(id).not.toHaveProperty('tenant');
    expect(id).not.toHaveProperty('email');
    expect(id).toHaveProperty('name');
  });

  test.each([
    'acr',
    'amr',
    'at_hash',
    'auth_time',
    'azp',
    'client_id',
    'cognito:groups',
    'cognito:roles',
    'cognito:username',
    'device_key',
    'event_id',
    'exp',
    'iat',
    'identities',
    'iss',
    'jti',
    'nbf',
    'nonce',
    'origin_jti',
    'scope',
    'sub',
    'token_use',
    'username',
    'version',
  ])('cannot set %s', async (name) => {
    const override = { claimsToAddOrOverride: { [name]: 'forged' } };
    const { access, id } = await signIn(changes({ id: override, access: override }));
    expect(access[name]).not.toBe('forged');
    expect(id[name]).not.toBe('forged');
  });

  test.each(['sub', 'iss', 'exp', 'token_use', 'cognito:username', 'aud'])(
    'cannot suppress %s',
    async (name) => {
      const { id } = await signIn(changes({ id: { claimsToSuppress: [name] } }));
      expect(id).toHaveProperty([name]);
    },
  );

  test('sets aud in the access token to the client id and to nothing else, and never in the ID token', async () => {
    const forged = { claimsToAddOrOverride: { aud: 'other' } };
    const { client, access, id } = await signIn(changes({ id: forged, access: forged }));
    expect(access).not.toHaveProperty('aud');
    expect(id.aud).toBe(client.clientId);

    world.preToken.answer = changes({ access: { claimsToAddOrOverride: { aud: client.clientId } } });
    const { accessToken } = await world.signIn(client);
    expect((await world.verify(accessToken)).payload.aud).toBe(client.clientId);
  });

  test('adds and suppresses scopes, which count from then on', async () => {
    const scopes = { scopesToAdd: ['a/read'], scopesToSuppress: ['aws.cognito.signin.user.admin'] };
    world.preToken.answer = changes({ access: scopes });
    const { accessToken } = await world.signIn(await world.client());
    expect((await world.tokens.authorize(accessToken)).scopes).toEqual(['a/read']);
    await expect(world.tokens.authorize(accessToken, 'aws.cognito.signin.user.admin')).rejects.toMatchObject({
      message: 'Access Token does not have required scopes',
    });
  });

  test('replaces groups and roles', async () => {
    await world.group({ name: 'staff' });
    const groups = { groupsToOverride: ['x', 'y'], iamRolesToOverride: ['role'], preferredRole: 'role' };
    const { access, id } = await signIn(changes({ groups }));
    expect(access['cognito:groups']).toEqual(['x', 'y']);
    expect(id).toMatchObject({
      'cognito:groups': ['x', 'y'],
      'cognito:roles': ['role'],
      'cognito:preferred_role': 'role',
    });
  });

  test('suppressing cognito:groups takes the roles with it', async () => {
    await world.group({ name: 'staff', roleArn: 'arn:aws:iam::000000000000:role/a' });
    const { id } = await signIn(changes({ id: { claimsToSuppress: ['cognito:groups'] } }));
    for (const name of ['cognito:groups', 'cognito:roles', 'cognito:preferred_role']) {
      expect(id).not.toHaveProperty([name]);
    }
  });

  test.each([
    ['a scope with a space', { scopesToAdd: ['a b'] }],
    [
      'more than 5,000 claims',
      { claimsToAddOrOverride: Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`c${at}`, 1])) },
    ],
  ])('that answers %s is refused, and nothing is recorded', async (_, access) => {
    world.preToken.answer = changes({ access });
    await expect(world.signIn(await world.client())).rejects.toMatchObject({
      code: 'InvalidLambdaResponseException',
    });
  });

  test('changes the token of a client for itself', async () => {
    const client = await world.client();
    world.preToken.answer = changes({ access: { claimsToAddOrOverride: { tier: 1 }, scopesToAdd: ['b/c'] } });
    const { accessToken } = await world.tokens.machine({ pool: world.pool, client, scopes: ['a/b'] });
    expect((await world.verify(accessToken)).payload).toMatchObject({ tier: 1, scope: 'a/b b/c' });
    expect(world.preToken.asked[0]).toEqual([
      'TokenGeneration_ClientCredentials',
      expect.objectContaining({
        userName: 'ClientCredentials',
        userAttributes: {},
        clientId: client.clientId,
      }),
      { groupConfiguration: null, scopes: ['a/b'] },
    ]);
  });
});
