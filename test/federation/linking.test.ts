/** Identities that administrators link to users who exist. */
import type { ProviderUserIdentifierType } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { type OidcWorld, oidcWorld, throughOidc } from './world.ts';

const ann = { email: 'ann@example.com', name: 'Ann' };
const PASSWORD = 'Correct-horse-7';

const subject = (ProviderAttributeValue: string): ProviderUserIdentifierType => ({
  ProviderName: 'Corporate',
  ProviderAttributeName: 'Cognito_Subject',
  ProviderAttributeValue,
});
const local = (ProviderAttributeValue: string): ProviderUserIdentifierType => ({
  ProviderName: 'Cognito',
  ProviderAttributeValue,
});

const makeUser = async ({ cognito, userPoolId: UserPoolId }: OidcWorld, Username: string): Promise<void> => {
  await cognito.adminCreateUser({ UserPoolId, Username, MessageAction: 'SUPPRESS' });
  await cognito.adminSetUserPassword({ UserPoolId, Username, Password: PASSWORD, Permanent: true });
};

const link = (
  world: OidcWorld,
  SourceUser: ProviderUserIdentifierType,
  DestinationUser: ProviderUserIdentifierType,
) => world.cognito.adminLinkProviderForUser({ UserPoolId: world.userPoolId, SourceUser, DestinationUser });

const unlink = (world: OidcWorld, User: ProviderUserIdentifierType) =>
  world.cognito.adminDisableProviderForUser({ UserPoolId: world.userPoolId, User });

/** A world in which Ann is at the provider and jane in the pool. */
async function linkedWorld(): Promise<OidcWorld> {
  const world = await oidcWorld({
    client: { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
  });
  world.upstream.behaviour.users = { ann };
  await makeUser(world, 'jane');
  return world;
}

const signsInByPassword = ({ cognito, clientId: ClientId }: OidcWorld, USERNAME: string) =>
  cognito.initiateAuth({
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId,
    AuthParameters: { USERNAME, PASSWORD },
  });

describe('a linked identity', () => {
  test('signs in the user that it is linked to, who keeps the password', async () => {
    await using world = await linkedWorld();
    await link(world, subject('ann'), local('jane'));
    const claims = await world.claims(await throughOidc(world, 'ann'));
    expect(claims).toMatchObject({
      'cognito:username': 'jane',
      email: 'ann@example.com',
      identities: [{ userId: 'ann', providerName: 'Corporate', primary: 'false' }],
    });
    expect(claims['cognito:groups']).toBeUndefined();
    expect((await world.user('jane')).status).toBe('CONFIRMED');
    expect((await signsInByPassword(world, 'jane')).AuthenticationResult).toBeDefined();
  });

  test('that is known by a claim is known by its subject from the first sign-in on', async () => {
    await using world = await linkedWorld();
    await link(world, { ...subject('ann@example.com'), ProviderAttributeName: 'email' }, local('jane'));
    expect((await world.claims(await throughOidc(world, 'ann')))['cognito:username']).toBe('jane');
    world.upstream.behaviour.users = { ann: { ...ann, email: 'ann@example.net' } };
    const claims = await world.claims(await throughOidc(world, 'ann'));
    expect(claims).toMatchObject({ 'cognito:username': 'jane', identities: [{ userId: 'ann' }] });
  });

  test('that is taken away makes a user of its own', async () => {
    await using world = await linkedWorld();
    await link(world, subject('ann'), local('jane'));
    await throughOidc(world, 'ann');
    await unlink(world, subject('ann'));
    expect((await world.user('jane')).identities).toBeUndefined();
    expect((await world.claims(await throughOidc(world, 'ann')))['cognito:username']).toBe('Corporate_ann');
  });

  test('may lead to a user who came from a provider', async () => {
    await using world = await linkedWorld();
    await throughOidc(world, 'ann');
    world.upstream.behaviour.users = { ann, bob: { email: 'bob@example.com' } };
    await link(world, subject('bob'), subject('ann'));
    const claims = await world.claims(await throughOidc(world, 'bob'));
    expect(claims).toMatchObject({
      'cognito:username': 'Corporate_ann',
      identities: [
        { userId: 'ann', primary: 'true' },
        { userId: 'bob', primary: 'false' },
      ],
    });
  });

  test('goes with its user', async () => {
    await using world = await linkedWorld();
    await link(world, subject('ann'), local('jane'));
    await world.cognito.adminDeleteUser({ UserPoolId: world.userPoolId, Username: 'jane' });
    await makeUser(world, 'joan');
    await link(world, subject('ann'), local('joan'));
    expect((await world.claims(await throughOidc(world, 'ann')))['cognito:username']).toBe('joan');
  });
});

test('a user of the pool who is disabled as such signs in by no password', async () => {
  await using world = await linkedWorld();
  await unlink(world, local('jane'));
  await expect(signsInByPassword(world, 'jane')).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Incorrect username or password.',
  });
  expect((await world.user('jane')).status).toBe('EXTERNAL_PROVIDER');
});

describe('a link is refused', () => {
  test('to an identity that has signed in', async () => {
    await using world = await linkedWorld();
    await throughOidc(world, 'ann');
    await expect(link(world, subject('ann'), local('jane'))).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message:
        'Merging is not currently supported, provide a SourceUser that has not been signed up in order to link',
    });
    await expect(unlink(world, subject('ann'))).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  test('to an identity that is linked', async () => {
    await using world = await linkedWorld();
    await makeUser(world, 'joan');
    await link(world, subject('ann'), local('jane'));
    await expect(link(world, subject('ann'), local('jane'))).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'SourceUser is already linked to DestinationUser',
    });
    await expect(link(world, subject('ann'), local('joan'))).rejects.toMatchObject({
      name: 'AliasExistsException',
    });
  });

  test('to a sixth identity', async () => {
    await using world = await linkedWorld();
    for (const name of ['a', 'b', 'c', 'd', 'e']) await link(world, subject(name), local('jane'));
    await expect(link(world, subject('f'), local('jane'))).rejects.toMatchObject({
      name: 'LimitExceededException',
    });
  });

  test.each<
    [title: string, source: ProviderUserIdentifierType, destination: ProviderUserIdentifierType, name: string]
  >([
    ['from a user of the pool', local('jane'), local('jane'), 'InvalidParameterException'],
    [
      'from a provider that does not exist',
      { ...subject('a'), ProviderName: 'Other' },
      local('jane'),
      'ResourceNotFoundException',
    ],
    ['to a user who does not exist', subject('a'), local('nobody'), 'UserNotFoundException'],
    ['to an identity that nobody has', subject('a'), subject('nobody'), 'UserNotFoundException'],
    [
      'by a claim that is not mapped',
      { ...subject('a'), ProviderAttributeName: 'phone' },
      local('jane'),
      'InvalidParameterException',
    ],
    [
      'without a value',
      { ...subject('a'), ProviderAttributeValue: undefined },
      local('jane'),
      'InvalidParameterException',
    ],
  ])('%s', async (_, source, destination, name) => {
    await using world = await linkedWorld();
    await expect(link(world, source, destination)).rejects.toMatchObject({ name });
  });
});

test('nothing is taken away from an identity that nobody has', async () => {
  await using world = await linkedWorld();
  await expect(unlink(world, subject('ann'))).rejects.toMatchObject({
    name: 'UserNotFoundException',
    message: 'User does not exist.',
  });
});
