import { describe, expect, test } from 'vitest';
import { CognitoError } from '../errors.ts';
import { type UserPoolClientSettings, userPoolClientSettingFields } from './fields.ts';
import {
  checkUserPoolClient,
  findViolations,
  type UserPoolClientSubject,
  userPoolClientRules,
} from './rules.ts';
import { lifetimeSettings } from './token-validity.ts';

/** A pool in which everything is there, and a client without a secret. */
const pool: Omit<UserPoolClientSubject, 'settings'> = {
  operation: 'create',
  userPoolId: 'us-east-1_abcdefghi',
  region: 'us-east-1',
  hasSecret: false,
  tier: 'ESSENTIALS',
  schema: [
    { Name: 'sub', Required: true },
    { Name: 'email', Required: true },
    { Name: 'name' },
    { Name: 'email_verified' },
    { Name: 'phone_number_verified' },
    { Name: 'custom:team' },
  ],
  resourceServerScopes: new Set(['orders/read']),
  identityProviders: new Set(['Corporate']),
};

/** The code and message of the refusal, or `accepted`. */
function answerTo(
  settings: UserPoolClientSettings,
  around: Partial<Omit<UserPoolClientSubject, 'settings'>> = {},
): string {
  try {
    checkUserPoolClient({ ...pool, ...around, settings });
    return 'accepted';
  } catch (error) {
    if (error instanceof CognitoError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

const withOAuth = {
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code'],
  AllowedOAuthScopes: ['openid', 'orders/read'],
  CallbackURLs: ['https://a.example/callback'],
} satisfies UserPoolClientSettings;

test('a client without settings is accepted', () => {
  expect(answerTo({})).toBe('accepted');
});

describe('redirect URLs', () => {
  test.each([
    'https://a.example',
    'https://a.example:8443/callback?x=1',
    'http://localhost',
    'http://localhost:3000/callback',
    'http://127.0.0.1/',
    'http://[::1]:8080/x',
    'myapp://callback',
    'com.example.app:/callback',
  ])('%s is accepted', (url) => {
    expect(answerTo({ CallbackURLs: [url], LogoutURLs: [url] })).toBe('accepted');
  });

  test.each([
    'http://a.example/callback',
    'http://localhost.a.example/',
    'http://localhost:80@a.example/',
    'http://localhost?x',
    'http://127.0.0.10/',
    'HTTP://a.example/',
  ])('%s goes over plain HTTP', (url) => {
    const refused = `InvalidParameterException: ${url} cannot use the HTTP protocol.`;
    expect(answerTo({ CallbackURLs: ['https://a.example', url] })).toBe(refused);
    expect(answerTo({ LogoutURLs: [url] })).toBe(refused);
  });

  test.each(['https://a.example/#', 'https://a.example/#top', 'myapp://x#y'])('%s has a fragment', (url) => {
    const refused = `InvalidParameterException: ${url} cannot use fragment`;
    expect(answerTo({ CallbackURLs: [url] })).toBe(refused);
    expect(answerTo({ LogoutURLs: [url] })).toBe(refused);
  });

  test.each([
    '/callback',
    'a.example',
    'https:a.example',
    'https://',
    'https:///x',
    'https://a.example:port/',
    'https://a.example/%zz',
    'https://a.example/<x>',
    'javascript:/x/.source',
    'data:/text',
  ])('%s is not an absolute URI', (url) => {
    // The text is not confirmed.
    expect(answerTo({ CallbackURLs: [url] })).toMatch(/^InvalidParameterException: .*valid URI/);
    expect(answerTo({ LogoutURLs: [url] })).toMatch(/^InvalidParameterException: .*valid URI/);
  });

  test('the default is one of the callback URLs, character by character', () => {
    const settings = { CallbackURLs: ['https://a.example/'], DefaultRedirectURI: 'https://a.example' };
    expect(answerTo(settings)).toBe(
      'InvalidParameterException: The default redirect URI https://a.example is not in the callback URIs list.',
    );
    expect(answerTo({ DefaultRedirectURI: 'https://a.example' })).toContain(
      'is not in the callback URIs list.',
    );
    expect(answerTo({ ...settings, DefaultRedirectURI: 'https://a.example/' })).toBe('accepted');
  });
});

describe('OAuth', () => {
  test('a whole client is accepted', () => {
    expect(answerTo(withOAuth)).toBe('accepted');
  });

  test.each(['code', 'implicit'] as const)('%s needs a callback URL', (flow) => {
    const refused =
      'InvalidOAuthFlowException: CallbackUrls can not be empty when code flow or implicit flow is selected';
    expect(answerTo({ AllowedOAuthFlows: [flow] })).toBe(refused);
    expect(answerTo({ AllowedOAuthFlows: [flow], CallbackURLs: [] })).toBe(refused);
  });

  test.each(['code', 'implicit'] as const)('client_credentials does not stand beside %s', (flow) => {
    expect(
      answerTo({ ...withOAuth, AllowedOAuthFlows: [flow, 'client_credentials'] }, { hasSecret: true }),
    ).toBe(
      'InvalidOAuthFlowException: client_credentials flow can not be selected along with code flow or implicit flow.',
    );
  });

  test('client_credentials needs a secret', () => {
    const settings = {
      AllowedOAuthFlows: ['client_credentials' as const],
      AllowedOAuthScopes: ['orders/read'],
    };
    expect(answerTo(settings)).toBe(
      'InvalidOAuthFlowException: client_credentials flow can not be selected if client does not have a client secret.',
    );
    expect(answerTo(settings, { hasSecret: true })).toBe('accepted');
  });

  test.each(['openid', 'email', 'phone', 'profile', 'aws.cognito.signin.user.admin'])(
    'client_credentials does not take the standard scope %s',
    (scope) => {
      const settings = {
        AllowedOAuthFlows: ['client_credentials' as const],
        AllowedOAuthScopes: ['orders/read', scope],
      };
      expect(answerTo(settings, { hasSecret: true })).toBe(
        `InvalidOAuthFlowException: ${scope} is not supported with client_credentials flow`,
      );
    },
  );

  test.each([
    ['no flows', { AllowedOAuthScopes: ['openid'] }],
    ['no scopes', { AllowedOAuthFlows: ['code'], CallbackURLs: ['https://a.example'] }],
    ['empty lists', { AllowedOAuthFlows: [], AllowedOAuthScopes: [] }],
  ] as [string, UserPoolClientSettings][])(
    'a client of the OAuth endpoints with %s is refused',
    (_name, settings) => {
      expect(answerTo({ ...settings, AllowedOAuthFlowsUserPoolClient: true })).toBe(
        'InvalidParameterException: AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.',
      );
      expect(answerTo({ ...settings, AllowedOAuthFlowsUserPoolClient: false })).toBe('accepted');
    },
  );

  test.each(['api/read', 'Cognito', 'orders/write', 'OPENID'])('the scope %s does not exist', (scope) => {
    expect(answerTo({ AllowedOAuthScopes: ['openid', scope] })).toBe(
      `ScopeDoesNotExistException: Invalid scope requested: ${scope}`,
    );
  });

  test('a scope in braces is printed as it is', () => {
    expect(answerTo({ AllowedOAuthScopes: ['{scope}$&'] })).toBe(
      'ScopeDoesNotExistException: Invalid scope requested: {scope}$&',
    );
  });

  test('the scope of dynamic registration is refused by name', () => {
    expect(answerTo({ AllowedOAuthScopes: ['aws.cognito/dcr/register'] })).toBe(
      'UnsupportedOperationException: Poolkeeper does not implement the scope aws.cognito/dcr/register yet.',
    );
  });
});

describe('identity providers', () => {
  test('COGNITO and those of the pool are accepted', () => {
    expect(answerTo({ SupportedIdentityProviders: ['COGNITO', 'Corporate'] })).toBe('accepted');
  });

  test.each(['Google', 'corporate'])('%s is not one of the pool', (provider) => {
    expect(answerTo({ SupportedIdentityProviders: ['COGNITO', provider] })).toBe(
      `InvalidParameterException: The provider ${provider} does not exist for User Pool us-east-1_abcdefghi.`,
    );
  });
});

describe('token lifetimes', () => {
  const outOfRange = 'InvalidParameterException: Invalid range for token validity.';

  /** A client in which a token lives so many seconds, and the refresh token long enough for the others. */
  const living = (name: (typeof lifetimeSettings)[number], seconds: number): UserPoolClientSettings => ({
    [name]: seconds,
    TokenValidityUnits: {
      [userPoolClientSettingFields[name].setting.lifetime.unitMember]: 'seconds',
    },
  });

  test.each([
    ['AccessTokenValidity', 300, 86_400],
    ['IdTokenValidity', 300, 86_400],
    ['RefreshTokenValidity', 3600, 315_360_000],
  ] as const)('%s lies between %i and %i seconds', (name, min, max) => {
    expect(userPoolClientSettingFields[name].setting.lifetime).toMatchObject({ min, max });
  });

  test.each(lifetimeSettings)('%s takes its bounds and nothing beyond', (name) => {
    const { min, max } = userPoolClientSettingFields[name].setting.lifetime;
    expect(answerTo(living(name, min))).toBe('accepted');
    expect(answerTo(living(name, max))).toBe('accepted');
    expect(answerTo(living(name, min - 1))).toBe(outOfRange);
    expect(answerTo(living(name, max + 1))).toBe(outOfRange);
  });

  test.each([
    ['4 minutes', { AccessTokenValidity: 4, TokenValidityUnits: { AccessToken: 'minutes' } }, outOfRange],
    ['5 minutes', { AccessTokenValidity: 5, TokenValidityUnits: { AccessToken: 'minutes' } }, 'accepted'],
    ['24 hours', { AccessTokenValidity: 24 }, 'accepted'],
    ['25 hours', { AccessTokenValidity: 25 }, outOfRange],
    ['2 days', { IdTokenValidity: 2, TokenValidityUnits: { IdToken: 'days' } }, outOfRange],
    ['3650 days', { RefreshTokenValidity: 3650 }, 'accepted'],
    ['3651 days', { RefreshTokenValidity: 3651 }, outOfRange],
    ['the default', { RefreshTokenValidity: 0 }, 'accepted'],
    [
      'days and no values',
      { TokenValidityUnits: { AccessToken: 'days', IdToken: 'days', RefreshToken: 'days' } },
      'accepted',
    ],
  ] as [string, UserPoolClientSettings, string][])('after units: %s', (_name, settings, answer) => {
    expect(answerTo(settings)).toBe(answer);
  });

  test.each(['AccessTokenValidity', 'IdTokenValidity'] as const)(
    '%s is at most that of the refresh token',
    (name) => {
      const refresh = { RefreshTokenValidity: 2, TokenValidityUnits: { RefreshToken: 'hours' as const } };
      expect(answerTo({ ...refresh, [name]: 2 })).toBe('accepted');
      expect(answerTo({ ...refresh, [name]: 3 })).toBe(
        'InvalidParameterException: Access and Id Token expiration times must be less than or equal to refresh token expiration times.',
      );
    },
  );
});

test('user context needs a secret', () => {
  const settings = { EnablePropagateAdditionalUserContextData: true };
  expect(answerTo(settings)).toBe(
    'InvalidParameterException: Client Secret is required to set EnablePropagateAdditionalUserContextData as true',
  );
  expect(answerTo(settings, { hasSecret: true })).toBe('accepted');
  expect(answerTo({ EnablePropagateAdditionalUserContextData: false })).toBe('accepted');
});

describe.each([
  ['create', 'creating'],
  ['update', 'updating'],
] as const)('attributes on %s', (operation, verb) => {
  test.each([[['email', 'sub', 'email_verified', 'custom:team']], [['oidc:profile']], [[]]])(
    'reads %j',
    (names) => {
      expect(answerTo({ ReadAttributes: names }, { operation })).toBe('accepted');
    },
  );

  test.each([[['email', 'custom:other']], [['nickname']]])('does not read %j', (names) => {
    expect(answerTo({ ReadAttributes: names }, { operation })).toBe(
      `InvalidParameterException: Invalid read attributes specified while ${verb} a client`,
    );
  });

  test.each([[['email']], [['email', 'oidc:profile', 'custom:team']], [[]]])('writes %j', (names) => {
    expect(answerTo({ WriteAttributes: names }, { operation })).toBe('accepted');
  });

  test.each([
    ['an unknown one', ['email', 'custom:other']],
    ['sub', ['email', 'sub']],
    ['email_verified', ['email', 'email_verified']],
    ['phone_number_verified', ['email', 'phone_number_verified']],
    ['all but a required one', ['name']],
  ])('does not write %s', (_name, names) => {
    expect(answerTo({ WriteAttributes: names }, { operation })).toBe(
      `InvalidParameterException: Invalid write attributes specified while ${verb} a client`,
    );
  });

  test('oidc:profile covers a required attribute of the profile', () => {
    const schema = [{ Name: 'name', Required: true }];
    expect(answerTo({ WriteAttributes: ['oidc:profile'] }, { operation, schema })).toBe('accepted');
  });
});

describe('analytics', () => {
  const byArn = { ApplicationArn: 'arn:aws:mobiletargeting:us-east-1:123456789012:apps/x' };
  const byId = { ApplicationId: 'abc', RoleArn: 'arn:aws:iam::123456789012:role/x', ExternalId: 'x' };

  test.each([[byArn], [byId], [{ ...byArn, UserDataShared: true }]])(
    '%j is one project',
    (AnalyticsConfiguration) => {
      expect(answerTo({ AnalyticsConfiguration })).toBe('accepted');
    },
  );

  test.each([
    [{}],
    [{ UserDataShared: true }],
    [{ ...byArn, ...byId }],
    [{ ...byArn, ExternalId: 'x' }],
    [{ ApplicationId: 'abc' }],
    [{ ApplicationId: 'abc', RoleArn: byId.RoleArn }],
  ])('%j is not', (AnalyticsConfiguration) => {
    expect(answerTo({ AnalyticsConfiguration })).toBe(
      'InvalidParameterException: Invalid analytics configuration given, either <application arn> or <application id, role arn, external id> are valid',
    );
  });

  test.each(['eu-north-1', 'sa-east-1'])('%s has none', (region) => {
    expect(answerTo({ AnalyticsConfiguration: byArn }, { region })).toBe(
      `InvalidParameterException: The integration with Pinpoint is not supported for the requested ${region} region.`,
    );
    expect(answerTo({}, { region })).toBe('accepted');
  });
});

describe('rules whose texts are not confirmed', () => {
  test('legacy values and ALLOW_ values do not mix', () => {
    expect(answerTo({ ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH', 'ALLOW_USER_SRP_AUTH'] })).toMatch(
      /^InvalidParameterException: .+ALLOW_/,
    );
    expect(answerTo({ ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH', 'USER_PASSWORD_AUTH'] })).toBe('accepted');
  });

  test('a list without ALLOW_REFRESH_TOKEN_AUTH is accepted', () => {
    expect(answerTo({ ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] })).toBe('accepted');
  });

  test('rotation and ALLOW_REFRESH_TOKEN_AUTH do not go together', () => {
    const listed = { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] } as const;
    const ExplicitAuthFlows = [...listed.ExplicitAuthFlows];
    expect(answerTo({ ExplicitAuthFlows, RefreshTokenRotation: { Feature: 'ENABLED' } })).toMatch(
      /^InvalidParameterException: .*rotation/,
    );
    expect(answerTo({ ExplicitAuthFlows, RefreshTokenRotation: { Feature: 'DISABLED' } })).toBe('accepted');
    expect(
      answerTo({ ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH'], RefreshTokenRotation: { Feature: 'ENABLED' } }),
    ).toBe('accepted');
    expect(answerTo({ RefreshTokenRotation: { Feature: 'ENABLED' } })).toBe('accepted');
  });

  test('a secret is not generated and given', () => {
    expect(answerTo({}, { generateSecret: true, givenSecret: true, hasSecret: true })).toMatch(
      /^InvalidParameterException: .*ClientSecret/,
    );
    expect(answerTo({}, { generateSecret: false, givenSecret: true, hasSecret: true })).toBe('accepted');
    expect(answerTo({}, { generateSecret: true, hasSecret: true })).toBe('accepted');
  });

  test('choice-based sign-in needs a tier above LITE', () => {
    const settings = { ExplicitAuthFlows: ['ALLOW_USER_AUTH' as const] };
    expect(answerTo(settings, { tier: 'LITE' })).toMatch(/^FeatureUnavailableInTierException: .*LITE/);
    expect(answerTo(settings, { tier: 'ESSENTIALS' })).toBe('accepted');
    expect(answerTo(settings, { tier: 'PLUS' })).toBe('accepted');
  });

  test('ALLOW_CLIENT_TOKEN_AUTH stands alone and needs a secret', () => {
    const alone = { ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH' as const] };
    expect(answerTo(alone, { hasSecret: true })).toBe('accepted');
    expect(answerTo(alone)).toMatch(/^InvalidParameterException: .*[Ss]ecret/);
    expect(
      answerTo(
        { ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH'] },
        { hasSecret: true },
      ),
    ).toMatch(/^InvalidParameterException: .*ALLOW_CLIENT_TOKEN_AUTH/);
  });
});

describe('with partial knowledge', () => {
  const found = (subject: Parameters<typeof findViolations>[0]): string[] =>
    [...findViolations(subject)].map(({ rule, path }) => `${rule.name} at ${path.join('.')}`);

  test('a rule that needs more than is known is passed over', () => {
    const settings: UserPoolClientSettings = {
      AllowedOAuthScopes: ['api/read'],
      SupportedIdentityProviders: ['Google'],
      EnablePropagateAdditionalUserContextData: true,
    };
    expect(found({ settings })).toEqual([]);
    expect(found({ settings, hasSecret: false })).toEqual([
      'user context needs a secret at EnablePropagateAdditionalUserContextData',
    ]);
  });

  test('a rule that concerns an unknown setting is passed over', () => {
    const settings: UserPoolClientSettings = { AllowedOAuthFlows: ['code'] };
    expect(found({ settings })).toEqual(['callback URLs required at CallbackURLs']);
    expect(found({ settings, unknown: new Set(['CallbackURLs'] as const) })).toEqual([]);
  });

  test('every fault is found, with its place', () => {
    const settings: UserPoolClientSettings = {
      AccessTokenValidity: 25,
      CallbackURLs: ['https://a.example', 'http://b.example'],
      LogoutURLs: ['https://c.example/#'],
    };
    expect(found({ settings })).toEqual([
      'range of token lifetimes at AccessTokenValidity',
      'redirect URLs are https at CallbackURLs.1',
      'redirect URLs have no fragment at LogoutURLs.0',
    ]);
  });
});

test('rules have names of their own', () => {
  const names = userPoolClientRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
