import { refusalOf } from '@poolkeeper/api/testing/refusal';
import type { UserPoolSettings } from '@poolkeeper/api/user-pool/settings';
import type { UserPoolClientSettings } from '@poolkeeper/api/user-pool-client/fields';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SignInService, startSignInService } from './testing/sign-in-service.ts';
import {
  claimsOf,
  DAY,
  everyFlow,
  PASSWORD,
  respond,
  signIn,
  signInBySrp,
  tokensOf,
} from './testing/steps.ts';

let service: SignInService;
beforeAll(async () => {
  service = await startSignInService();
});
afterAll(() => service[Symbol.asyncDispose]());

const NEW_PASSWORD = 'N3w-password!';
const required = (Name: string) =>
  ({ Name, AttributeDataType: 'String', Required: true, Mutable: true }) as const;

/** A user with a temporary password, who was just asked for a new one. */
async function asked(
  poolSettings: UserPoolSettings = {},
  clientSettings: UserPoolClientSettings = {},
  attributes: Record<string, string> = { email: 'ann@example.com', email_verified: 'true' },
) {
  const pool = await service.pool(poolSettings, {
    PostAuthentication: () => ({}),
    PreTokenGeneration: () => ({}),
  });
  const client = await service.client(pool, { ...everyFlow, ...clientSettings });
  const password = PASSWORD;
  const user = await service.user(pool, {
    username: 'ann',
    password,
    status: 'FORCE_CHANGE_PASSWORD',
    attributes,
  });
  const step = await signIn(service, client);
  const answer = (more: Record<string, string> = {}) =>
    respond(
      service,
      client,
      'NEW_PASSWORD_REQUIRED',
      { USERNAME: 'ann', NEW_PASSWORD, ...more },
      {
        Session: step.Session,
      },
    );
  const stored = () => service.core.store.users.find(pool.userPoolId, user.sub);
  return { pool, client, user, step, answer, stored };
}

describe('the challenge', () => {
  test('shows the attributes, and which required ones are missing', async () => {
    const { step } = await asked({
      SchemaAttributes: [required('email'), required('name'), required('nickname')],
    });
    expect(step.ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
    expect(step.AuthenticationResult).toBeUndefined();
    const { requiredAttributes = '', userAttributes = '', ...others } = step.ChallengeParameters ?? {};
    expect(others).toEqual({ USER_ID_FOR_SRP: 'ann' });
    expect(JSON.parse(requiredAttributes).toSorted()).toEqual([
      'userAttributes.name',
      'userAttributes.nickname',
    ]);
    expect(JSON.parse(userAttributes)).toEqual({ email: 'ann@example.com', email_verified: 'true' });
  });

  test('shows only attributes that the client may read', async () => {
    const { step } = await asked({}, { ReadAttributes: ['email'] });
    expect(JSON.parse(step.ChallengeParameters?.userAttributes ?? '')).toEqual({ email: 'ann@example.com' });
  });

  test('follows SRP too', async () => {
    const { pool, client } = await asked();
    expect((await signInBySrp(service, { pool, client })).ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
  });

  test('is not asked once the temporary password has expired', async () => {
    const { client } = await asked({ Policies: { PasswordPolicy: { TemporaryPasswordValidityDays: 3 } } });
    service.clock.advance(3 * DAY - 1);
    expect((await signIn(service, client)).ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
    service.clock.advance(1);
    expect(await refusalOf(signIn(service, client))).toEqual([
      'NotAuthorizedException',
      'Temporary password has expired and must be reset by an administrator.',
    ]);
  });
});

describe('the answer', () => {
  test('sets the password, confirms the user and answers tokens', async () => {
    const { client, answer, stored } = await asked();
    expect(claimsOf(tokensOf(await answer()).IdToken).email).toBe('ann@example.com');
    expect((await stored())?.status).toBe('CONFIRMED');
    expect(tokensOf(await signIn(service, client, { PASSWORD: NEW_PASSWORD })).AccessToken).toBeDefined();
    expect(await refusalOf(signIn(service, client))).toEqual([
      'NotAuthorizedException',
      'Incorrect username or password.',
    ]);
  });

  test('runs PostAuthentication and PreTokenGeneration for a new password', async () => {
    const { pool, answer } = await asked();
    await answer();
    expect(service.events(pool).map(({ triggerSource }) => triggerSource)).toEqual([
      'PostAuthentication_Authentication',
      'TokenGeneration_NewPasswordChallenge',
    ]);
    expect(service.events(pool)[0]?.request.userAttributes).toMatchObject({
      'cognito:user_status': 'CONFIRMED',
    });
  });

  test('adds required attributes', async () => {
    const { answer, stored } = await asked({ SchemaAttributes: [required('name')] });
    await answer({ 'userAttributes.name': 'Ann' });
    expect((await stored())?.attributes).toMatchObject({ name: 'Ann', email: 'ann@example.com' });
  });

  test('adds no blank attribute', async () => {
    const { answer, stored } = await asked();
    await answer({ 'userAttributes.nickname': '', 'userAttributes.name': 'Ann' });
    expect((await stored())?.attributes).toEqual({
      email: 'ann@example.com',
      email_verified: 'true',
      name: 'Ann',
    });
  });

  test('lacks a required attribute', async () => {
    const { answer, stored } = await asked({ SchemaAttributes: [required('name')] });
    expect(await refusalOf(answer())).toEqual([
      'InvalidParameterException',
      'Invalid attributes given, name is missing',
    ]);
    expect((await stored())?.status).toBe('FORCE_CHANGE_PASSWORD');
  });

  test('may not change an attribute that has a value', async () => {
    const { answer, stored } = await asked();
    expect(await refusalOf(answer({ 'userAttributes.email': 'other@example.com' }))).toEqual([
      'NotAuthorizedException',
      'Cannot modify an already provided email',
    ]);
    expect((await stored())?.attributes.email).toBe('ann@example.com');
  });

  test('may not set an attribute that the client may not write', async () => {
    const { answer } = await asked({}, { WriteAttributes: ['email'] });
    expect(await refusalOf(answer({ 'userAttributes.nickname': 'Annie' }))).toEqual([
      'NotAuthorizedException',
      'A client attempted to write unauthorized attribute',
    ]);
  });

  test('may not verify an address', async () => {
    const { answer } = await asked({}, {}, { email: 'ann@example.com' });
    expect((await refusalOf(answer({ 'userAttributes.email_verified': 'true' })))[0]).toBe(
      'NotAuthorizedException',
    );
  });

  test.each(['custom:team', 'constructor'])(
    'may not set an attribute that is not in the schema: %s',
    async (name) => {
      const { answer } = await asked();
      expect(await refusalOf(answer({ [`userAttributes.${name}`]: 'red' }))).toEqual([
        'InvalidParameterException',
        `Attributes did not conform to the schema: ${name}: Attribute does not exist in the schema.`,
      ]);
    },
  );

  test.each([
    ['Sh0rt!', 'Password not long enough'],
    ['no-upper-case-1', 'Password must have uppercase characters'],
    ['No-digit-here', 'Password must have numeric characters'],
    ['N0symbolhere', 'Password must have symbol characters'],
  ])('has to follow the policy: %s', async (weak, reason) => {
    const { answer } = await asked();
    expect(await refusalOf(answer({ NEW_PASSWORD: weak }))).toEqual([
      'InvalidPasswordException',
      `Password did not conform with policy: ${reason}`,
    ]);
  });

  test.each([
    ['longer than 256 characters', `Aa1!${'x'.repeat(253)}`],
    ['all white space', '        '],
  ])('may not be %s', async (_, unfit) => {
    const { answer } = await asked();
    const [code, message] = await refusalOf(answer({ NEW_PASSWORD: unfit }));
    expect(code).toBe('InvalidParameterException');
    expect(message).toMatch(/^1 validation error detected: Value at 'password' failed/);
  });

  test('may not be the temporary password where the pool keeps a history', async () => {
    const { answer } = await asked({ Policies: { PasswordPolicy: { PasswordHistorySize: 2 } } });
    const [code] = await refusalOf(answer({ NEW_PASSWORD: PASSWORD }));
    expect(code).toBe('PasswordHistoryPolicyViolationException');
  });

  test('has to hold a password', async () => {
    const { answer } = await asked();
    expect(await refusalOf(answer({ NEW_PASSWORD: '' }))).toEqual([
      'InvalidParameterException',
      'Missing required parameter NEW_PASSWORD',
    ]);
  });

  test('comes too late once the user is gone, by whatever name', async () => {
    const { pool, answer, user } = await asked();
    await service.core.store.users.delete(pool.userPoolId, user.sub);
    const invalid = ['NotAuthorizedException', 'Invalid session for the user.'];
    for (const USERNAME of ['ann', user.sub]) {
      expect(await refusalOf(answer({ USERNAME }))).toEqual(invalid);
    }
  });
});
