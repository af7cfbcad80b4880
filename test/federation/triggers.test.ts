/** The functions of a pool when users come from a provider. */
import { expect, test } from 'vitest';
import { type Functions, functionArn, startFunctions, type TriggerFunction } from '../support/functions.ts';
import { type OidcWorld, oidcWorld, throughOidc } from './world.ts';

const ann = { email: 'ann@example.com', name: 'Ann' };

interface World extends AsyncDisposable {
  readonly world: OidcWorld;
  readonly functions: Functions;
}

/** A world whose pool asks these functions. */
async function withFunctions(named: Readonly<Record<string, TriggerFunction>>): Promise<World> {
  const functions = await startFunctions(named);
  const arns = Object.fromEntries(Object.keys(named).map((name) => [name, functionArn(name)]));
  const { InboundFederation, ...LambdaConfig } = arns;
  const world = await oidcWorld({
    start: { lambdaEndpoint: functions.url },
    pool: {
      Schema: [{ Name: 'team', AttributeDataType: 'String', Mutable: true }],
      LambdaConfig: {
        ...LambdaConfig,
        ...(InboundFederation && {
          InboundFederation: { LambdaArn: InboundFederation, LambdaVersion: 'V1_0' },
        }),
      },
    },
  });
  world.upstream.behaviour.users = { ann };
  return {
    world,
    functions,
    async [Symbol.asyncDispose]() {
      await world[Symbol.asyncDispose]();
      await functions[Symbol.asyncDispose]();
    },
  };
}

const silent: TriggerFunction = () => ({});

test('are asked at the first sign-in and at later ones', async () => {
  const all = [
    'PreSignUp',
    'PostConfirmation',
    'PreAuthentication',
    'PostAuthentication',
    'PreTokenGeneration',
  ];
  await using there = await withFunctions(Object.fromEntries(all.map((name) => [name, silent])));
  const { world, functions } = there;
  await world.claims(await throughOidc(world, 'ann'));
  const sources = (): readonly string[] => functions.events.map(({ triggerSource }) => triggerSource);
  expect(sources()).toEqual([
    'PreSignUp_ExternalProvider',
    'PostConfirmation_ConfirmSignUp',
    'TokenGeneration_HostedAuth',
  ]);
  expect(functions.events[0]).toMatchObject({
    userName: 'Corporate_ann',
    callerContext: { clientId: world.clientId },
    request: { userAttributes: { email: 'ann@example.com', name: 'Ann' }, validationData: null },
  });
  expect(functions.events[1]?.request).toMatchObject({
    userAttributes: {
      'cognito:user_status': 'EXTERNAL_PROVIDER',
      identities: expect.stringContaining('"userId":"ann"'),
    },
  });
  await world.claims(await throughOidc(world, 'ann'));
  expect(sources().slice(3)).toEqual([
    'PreAuthentication_Authentication',
    'PostAuthentication_Authentication',
    'TokenGeneration_HostedAuth',
  ]);
});

test('InboundFederation sees what the provider said, and decides what is kept', async () => {
  await using there = await withFunctions({
    InboundFederation: () => ({ userAttributesToMap: { email: 'ann@example.org', 'custom:team': 'a' } }),
  });
  const { world, functions } = there;
  const claims = await world.claims(await throughOidc(world, 'ann'));
  expect([claims.email, claims.name, claims['custom:team']]).toEqual(['ann@example.org', undefined, 'a']);
  expect(functions.events).toEqual([
    expect.objectContaining({
      version: '1',
      triggerSource: 'InboundFederation_ExternalProvider',
      userName: 'Corporate_ann',
      request: {
        providerName: 'Corporate',
        providerType: 'OIDC',
        attributes: {
          tokenResponse: expect.objectContaining({ access_token: expect.any(String), token_type: 'bearer' }),
          idToken: expect.objectContaining({ sub: 'ann', email: 'ann@example.com' }),
          userInfo: { sub: 'ann', ...ann },
        },
      },
    }),
  ]);
});

test('InboundFederation that answers nothing keeps everything', async () => {
  await using there = await withFunctions({ InboundFederation: () => ({ userAttributesToMap: {} }) });
  const claims = await there.world.claims(await throughOidc(there.world, 'ann'));
  expect(claims).toMatchObject(ann);
});

test('PreSignUp verifies an address', async () => {
  await using there = await withFunctions({ PreSignUp: () => ({ autoVerifyEmail: true }) });
  expect((await there.world.claims(await throughOidc(there.world, 'ann'))).email_verified).toBe(true);
});

test('PreSignUp that fails keeps the user out, and the application is told', async () => {
  await using there = await withFunctions({ PreSignUp: () => ({ autoVerifyEmail: 'yes' }) });
  const { world } = there;
  const { searchParams } = await throughOidc(world, 'ann');
  expect(Object.fromEntries(searchParams)).toEqual({
    error: 'invalid_request',
    error_description: 'Unrecognizable lambda output',
    state: 's1',
  });
  const { Users } = await world.cognito.listUsers({ UserPoolId: world.userPoolId });
  expect(Users).toEqual([]);
});
