import { describe, expect, test } from 'vitest';
import { type UserPoolClientSettings, userPoolClientSettingFields } from './fields.ts';
import { settingsForCreate, settingsForUpdate } from './update.ts';

/** A client in which every setting differs from its default. */
const all = {
  RefreshTokenValidity: 7,
  AccessTokenValidity: 10,
  IdTokenValidity: 20,
  TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'days' },
  ReadAttributes: ['email'],
  WriteAttributes: ['email'],
  ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
  SupportedIdentityProviders: ['COGNITO'],
  CallbackURLs: ['https://a.example'],
  LogoutURLs: ['https://a.example'],
  DefaultRedirectURI: 'https://a.example',
  AllowedOAuthFlows: ['code'],
  AllowedOAuthScopes: ['openid'],
  AllowedOAuthFlowsUserPoolClient: true,
  AnalyticsConfiguration: { ApplicationArn: 'arn:aws:mobiletargeting:us-east-1:123456789012:apps/x' },
  PreventUserExistenceErrors: 'ENABLED',
  EnableTokenRevocation: false,
  EnablePropagateAdditionalUserContextData: true,
  AuthSessionValidity: 15,
  RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 10 },
} as const satisfies { readonly [Name in keyof UserPoolClientSettings]-?: unknown };

// The literals above are a client's settings; `as const` alone made their lists readonly.
const client = all as unknown as UserPoolClientSettings;

describe('a new client', () => {
  test('holds what was given and nothing else', () => {
    expect(settingsForCreate({})).toStrictEqual({});
    expect(settingsForCreate(client)).toStrictEqual(client);
  });

  test('takes no member of the request that is not a setting', () => {
    const request = { ...client, UserPoolId: 'us-east-1_x', ClientName: 'a', GenerateSecret: true };
    expect(settingsForCreate(request)).toStrictEqual(client);
  });

  test('with a refresh token validity of 0 has none', () => {
    expect(settingsForCreate({ RefreshTokenValidity: 0 })).toStrictEqual({});
  });
});

describe('an update', () => {
  const sticks = [
    'RefreshTokenValidity',
    'EnableTokenRevocation',
    'AuthSessionValidity',
    'RefreshTokenRotation',
  ];

  test.each(Object.keys(userPoolClientSettingFields))(
    'that leaves %s out keeps or resets it as Cognito does',
    (name) => {
      const { [name]: left, ...rest } = all as Readonly<Record<string, unknown>>;
      const updated: Readonly<Record<string, unknown>> = settingsForUpdate(client, rest);
      expect(updated).toStrictEqual(sticks.includes(name) ? all : rest);
      expect(left).toBeDefined();
    },
  );

  test('that names nothing leaves the four that stick', () => {
    expect(Object.keys(settingsForUpdate(client, {})).sort()).toEqual([...sticks].sort());
  });

  test('replaces a structure whole', () => {
    const updated = settingsForUpdate(client, { RefreshTokenRotation: { Feature: 'DISABLED' } });
    expect(updated.RefreshTokenRotation).toStrictEqual({ Feature: 'DISABLED' });
  });

  test('can turn a setting that sticks off', () => {
    expect(
      settingsForUpdate({ EnableTokenRevocation: true }, { EnableTokenRevocation: false }),
    ).toStrictEqual({
      EnableTokenRevocation: false,
    });
  });

  test('with a refresh token validity of 0 returns it to its default', () => {
    expect(settingsForUpdate(client, { RefreshTokenValidity: 0 }).RefreshTokenValidity).toBeUndefined();
  });
});
