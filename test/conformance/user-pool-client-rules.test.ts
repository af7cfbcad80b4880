/**
 * Every refusal of CreateUserPoolClient and UpdateUserPoolClient, through the AWS SDK: type, message and status, and
 * that nothing was changed.
 *
 * @see docs/reference/user-pool-client.md, docs/fidelity.md for the texts that are not confirmed
 */
import type {
  CognitoIdentityProvider,
  CreateUserPoolClientCommandInput,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalOf, refused } from '../support/refusal.ts';
import { createPoolAndClient, type PoolkeeperService, sdk, startService } from '../support/service.ts';

let service: PoolkeeperService;
let cognito: CognitoIdentityProvider;
let UserPoolId: string;
beforeAll(async () => {
  service = await startService();
  cognito = sdk(service);
  const { UserPool } = await cognito.createUserPool({
    PoolName: 'people',
    Schema: [
      { Name: 'email', Required: true, Mutable: true, AttributeDataType: 'String' },
      { Name: 'team', AttributeDataType: 'String' },
    ],
  });
  UserPoolId = UserPool?.Id ?? '';
  const Scopes = [{ ScopeName: 'read', ScopeDescription: 'may read' }];
  await cognito.createResourceServer({ UserPoolId, Identifier: 'orders', Name: 'Orders', Scopes });
});
afterAll(() => service[Symbol.asyncDispose]());

type Settings = Partial<CreateUserPoolClientCommandInput>;

const IPE = 'InvalidParameterException';
const FLOW = 'InvalidOAuthFlowException';
const BACK = 'https://app.example/back';
const ARN = 'arn:aws:mobiletargeting:us-east-1:000000000000:apps/0123456789abcdef';
const ROLE = 'arn:aws:iam::000000000000:role/pinpoint';
const OUT_OF_RANGE = 'Invalid range for token validity.';
const OUTLIVES =
  'Access and Id Token expiration times must be less than or equal to refresh token expiration times.';
const NO_FLOWS_OR_SCOPES =
  'AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.';
const ANALYTICS =
  'Invalid analytics configuration given, either <application arn> or <application id, role arn, external id> are valid';

type Row = readonly [rule: string, broken: Settings, error: string, message: string | RegExp];

/** A row a rule: in words, what breaks it, the error, the message (a pattern where the text is not confirmed). */
const rules: readonly Row[] = [
  [
    'a callback URL is https, or http to this machine alone',
    { CallbackURLs: ['http://app.example/back'] },
    IPE,
    'http://app.example/back cannot use the HTTP protocol.',
  ],
  [
    'a logout URL is https, or http to this machine alone',
    { LogoutURLs: ['http://localhost.evil.example/'] },
    IPE,
    'http://localhost.evil.example/ cannot use the HTTP protocol.',
  ],
  [
    'a callback URL has no fragment',
    { CallbackURLs: [`${BACK}#top`] },
    IPE,
    `${BACK}#top cannot use fragment`,
  ],
  ['a logout URL has no fragment', { LogoutURLs: [`${BACK}#`] }, IPE, `${BACK}# cannot use fragment`],
  ['a URL is absolute', { CallbackURLs: ['/back'] }, IPE, /^\/back .*valid URI/],
  [
    'the default redirect URI is one of the callback URLs',
    { CallbackURLs: [`${BACK}/`], DefaultRedirectURI: BACK },
    IPE,
    `The default redirect URI ${BACK} is not in the callback URIs list.`,
  ],
  [
    'code needs a callback URL',
    { AllowedOAuthFlows: ['code'] },
    FLOW,
    'CallbackUrls can not be empty when code flow or implicit flow is selected',
  ],
  [
    'implicit needs a callback URL',
    { AllowedOAuthFlows: ['implicit'] },
    FLOW,
    'CallbackUrls can not be empty when code flow or implicit flow is selected',
  ],
  [
    'client_credentials does not stand beside code',
    { GenerateSecret: true, AllowedOAuthFlows: ['code', 'client_credentials'], CallbackURLs: [BACK] },
    FLOW,
    'client_credentials flow can not be selected along with code flow or implicit flow.',
  ],
  [
    'client_credentials does not stand beside implicit',
    { GenerateSecret: true, AllowedOAuthFlows: ['implicit', 'client_credentials'], CallbackURLs: [BACK] },
    FLOW,
    'client_credentials flow can not be selected along with code flow or implicit flow.',
  ],
  [
    'client_credentials needs a secret',
    { AllowedOAuthFlows: ['client_credentials'] },
    FLOW,
    'client_credentials flow can not be selected if client does not have a client secret.',
  ],
  [
    'the OAuth endpoints need a flow',
    { AllowedOAuthFlowsUserPoolClient: true, AllowedOAuthScopes: ['openid'] },
    IPE,
    NO_FLOWS_OR_SCOPES,
  ],
  [
    'the OAuth endpoints need a scope',
    { AllowedOAuthFlowsUserPoolClient: true, AllowedOAuthFlows: ['code'], CallbackURLs: [BACK] },
    IPE,
    NO_FLOWS_OR_SCOPES,
  ],
  [
    'a scope is a standard one or one of a resource server',
    { AllowedOAuthScopes: ['openid', 'orders/write'] },
    'ScopeDoesNotExistException',
    'Invalid scope requested: orders/write',
  ],
  [
    'a scope has no space',
    { AllowedOAuthScopes: ['orders read'] },
    IPE,
    String.raw`1 validation error detected: Value '[orders read]' at 'allowedOAuthScopes' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 256, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [\x21\x23-\x5B\x5D-\x7E]+]`,
  ],
  [
    'a client has at most 50 scopes',
    { AllowedOAuthScopes: Array.from({ length: 51 }, () => 'openid') },
    IPE,
    /^1 validation error detected: Value '\[openid, .+' at 'allowedOAuthScopes' failed to satisfy constraint: Member must have length less than or equal to 50$/,
  ],
  [
    'client_credentials takes no standard scope',
    {
      GenerateSecret: true,
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthScopes: ['orders/read', 'openid'],
    },
    FLOW,
    'openid is not supported with client_credentials flow',
  ],
  [
    'an identity provider is COGNITO or one of the pool',
    { SupportedIdentityProviders: ['COGNITO', 'Google'] },
    IPE,
    /^The provider Google does not exist for User Pool us-east-1_\w{9}\.$/,
  ],
  [
    'an access token lives at least 5 minutes',
    { AccessTokenValidity: 299, TokenValidityUnits: { AccessToken: 'seconds' } },
    IPE,
    OUT_OF_RANGE,
  ],
  ['an access token lives at most a day', { AccessTokenValidity: 25 }, IPE, OUT_OF_RANGE],
  [
    'an ID token lives at least 5 minutes',
    { IdTokenValidity: 4, TokenValidityUnits: { IdToken: 'minutes' } },
    IPE,
    OUT_OF_RANGE,
  ],
  [
    'an ID token lives at most a day',
    { IdTokenValidity: 2, TokenValidityUnits: { IdToken: 'days' } },
    IPE,
    OUT_OF_RANGE,
  ],
  [
    'a refresh token lives at least an hour',
    { RefreshTokenValidity: 59, TokenValidityUnits: { RefreshToken: 'minutes' } },
    IPE,
    OUT_OF_RANGE,
  ],
  ['a refresh token lives at most ten years', { RefreshTokenValidity: 3651 }, IPE, OUT_OF_RANGE],
  [
    'an access token does not outlive the refresh token',
    { AccessTokenValidity: 3, RefreshTokenValidity: 2, TokenValidityUnits: { RefreshToken: 'hours' } },
    IPE,
    OUTLIVES,
  ],
  [
    'an ID token does not outlive the refresh token',
    { IdTokenValidity: 3, RefreshTokenValidity: 2, TokenValidityUnits: { RefreshToken: 'hours' } },
    IPE,
    OUTLIVES,
  ],
  [
    'passing on user context needs a secret',
    { EnablePropagateAdditionalUserContextData: true },
    IPE,
    'Client Secret is required to set EnablePropagateAdditionalUserContextData as true',
  ],
  [
    'a read attribute is in the schema',
    { ReadAttributes: ['email', 'custom:other'] },
    IPE,
    'Invalid read attributes specified while {verb} a client',
  ],
  [
    'a write attribute is in the schema',
    { WriteAttributes: ['email', 'custom:other'] },
    IPE,
    'Invalid write attributes specified while {verb} a client',
  ],
  ...['sub', 'email_verified', 'phone_number_verified'].map(
    (name): Row => [
      `${name} is written by no client`,
      { WriteAttributes: ['email', name] },
      IPE,
      'Invalid write attributes specified while {verb} a client',
    ],
  ),
  [
    'a required attribute is writable',
    { WriteAttributes: ['name', 'custom:team'] },
    IPE,
    'Invalid write attributes specified while {verb} a client',
  ],
  ['analytics name a project', { AnalyticsConfiguration: { UserDataShared: true } }, IPE, ANALYTICS],
  [
    'analytics name a project in one way',
    {
      AnalyticsConfiguration: {
        ApplicationArn: ARN,
        ApplicationId: '0123456789abcdef',
        RoleArn: ROLE,
        ExternalId: 'x',
      },
    },
    IPE,
    ANALYTICS,
  ],
  [
    'an OAuth flow is one of three',
    // A value that no SDK type knows.
    { AllowedOAuthFlows: ['token' as 'code'] },
    IPE,
    "1 validation error detected: Value '[token]' at 'allowedOAuthFlows' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [implicit, client_credentials, code]]",
  ],
  [
    'legacy flows and ALLOW_ flows do not mix',
    { ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH', 'ALLOW_USER_SRP_AUTH'] },
    IPE,
    /ALLOW_/,
  ],
  [
    'rotation takes the place of ALLOW_REFRESH_TOKEN_AUTH',
    {
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      RefreshTokenRotation: { Feature: 'ENABLED' },
    },
    IPE,
    /rotation/,
  ],
  [
    'ALLOW_CLIENT_TOKEN_AUTH stands alone',
    {
      GenerateSecret: true,
      ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH' as 'ALLOW_USER_AUTH', 'ALLOW_USER_SRP_AUTH'],
    },
    IPE,
    /ALLOW_CLIENT_TOKEN_AUTH/,
  ],
  [
    'ALLOW_CLIENT_TOKEN_AUTH needs a secret',
    { ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH' as 'ALLOW_USER_AUTH'] },
    IPE,
    /[Ss]ecret/,
  ],
  [
    'a client cannot register others yet',
    { AllowedOAuthScopes: ['aws.cognito/dcr/register'] },
    'UnsupportedOperationException',
    'Poolkeeper does not implement the scope aws.cognito/dcr/register yet.',
  ],
];

/** The message as the operation says it. */
const expected = (message: string | RegExp, verb: string): unknown =>
  typeof message === 'string' ? message.replace('{verb}', verb) : expect.stringMatching(message);

const create = (settings: Settings) =>
  cognito.createUserPoolClient({ UserPoolId, ClientName: 'web', ...settings });

describe('CreateUserPoolClient', () => {
  test.each(rules)('%s', async (_rule, broken, error, message) => {
    const listed = async () => (await cognito.listUserPoolClients({ UserPoolId })).UserPoolClients;
    const before = await listed();
    expect(await refusalOf(create(broken))).toEqual([error, expected(message, 'creating'), 400]);
    expect(await listed()).toEqual(before);
  });

  test('a secret is either generated or given', async () => {
    const [error, message, status] = await refusalOf(
      create({ GenerateSecret: true, ClientSecret: 's'.repeat(30) } as Settings),
    );
    expect([error, status]).toEqual([IPE, 400]);
    expect(message).toMatch(/ClientSecret/);
  });

  test('the pool has to exist', async () => {
    expect(await refusalOf(create({ UserPoolId: 'us-east-1_missing00' }))).toEqual(
      refused('ResourceNotFoundException', 'User pool us-east-1_missing00 does not exist.'),
    );
  });

  test('the model comes before the pool, and the pool before the rules', async () => {
    const nowhere = { UserPoolId: 'us-east-1_missing00' };
    const malformed = await refusalOf(create({ ...nowhere, AuthSessionValidity: 2 }));
    expect(malformed).toEqual(
      refused(
        IPE,
        "1 validation error detected: Value '2' at 'authSessionValidity' failed to satisfy constraint: Member must have value greater than or equal to 3",
      ),
    );
    const [error] = await refusalOf(create({ ...nowhere, AccessTokenValidity: 25 }));
    expect(error).toBe('ResourceNotFoundException');
  });

  test('analytics need a region that has them', async () => {
    const elsewhere = sdk(service, { region: 'eu-north-1' });
    const AnalyticsConfiguration = { ApplicationArn: ARN };
    expect(await refusalOf(createPoolAndClient(elsewhere, { AnalyticsConfiguration }))).toEqual(
      refused(IPE, 'The integration with Pinpoint is not supported for the requested eu-north-1 region.'),
    );
  });

  test('ALLOW_USER_AUTH needs a tier above LITE', async () => {
    const [error, message, status] = await refusalOf(
      createPoolAndClient(cognito, { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] }, { UserPoolTier: 'LITE' }),
    );
    expect([error, status]).toEqual(['FeatureUnavailableInTierException', 400]);
    expect(message).toMatch(/LITE/);
  });
});

describe('UpdateUserPoolClient', () => {
  test.each(rules)('%s', async (_rule, { GenerateSecret = false, ...broken }, error, message) => {
    const { UserPoolClient: made } = await create({ GenerateSecret, AccessTokenValidity: 2 });
    const named = { UserPoolId, ClientId: made?.ClientId };
    expect(await refusalOf(cognito.updateUserPoolClient({ ...named, ...broken }))).toEqual([
      error,
      expected(message, 'updating'),
      400,
    ]);
    expect((await cognito.describeUserPoolClient(named)).UserPoolClient).toEqual(made);
    await cognito.deleteUserPoolClient(named);
  });

  test('the client has to exist', async () => {
    expect(await refusalOf(cognito.updateUserPoolClient({ UserPoolId, ClientId: 'missing' }))).toEqual(
      refused('ResourceNotFoundException', 'User pool client missing does not exist.'),
    );
  });
});

describe('accepted', () => {
  test.each<readonly [rule: string, settings: Settings]>([
    ['http to localhost', { CallbackURLs: ['http://localhost:3000/back', 'http://localhost'] }],
    ['http to 127.0.0.1 and [::1]', { CallbackURLs: ['http://127.0.0.1/', 'http://[::1]:8080/x'] }],
    ['a scheme of one’s own', { CallbackURLs: ['myapp://back'], LogoutURLs: ['com.example.app:/out'] }],
    ['5 minutes', { AccessTokenValidity: 300, TokenValidityUnits: { AccessToken: 'seconds' } }],
    ['a day', { AccessTokenValidity: 24, IdTokenValidity: 24 }],
    ['an hour', { RefreshTokenValidity: 60, TokenValidityUnits: { RefreshToken: 'minutes' } }],
    ['ten years', { RefreshTokenValidity: 3650 }],
    ['an ALLOW_ list without the refresh flow', { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] }],
    ['every scope there is', { AllowedOAuthScopes: ['openid', 'email', 'phone', 'profile', 'orders/read'] }],
    [
      'rotation beside legacy flows',
      { ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH'], RefreshTokenRotation: { Feature: 'ENABLED' } },
    ],
    [
      'oidc:profile in both lists',
      { ReadAttributes: ['oidc:profile'], WriteAttributes: ['email', 'oidc:profile'] },
    ],
    ['analytics by ARN', { AnalyticsConfiguration: { ApplicationArn: ARN } }],
    ['analytics by id', { AnalyticsConfiguration: { ApplicationId: 'abc', RoleArn: ROLE, ExternalId: 'x' } }],
  ])('%s', async (_rule, settings) => {
    const { UserPoolClient } = await create(settings);
    expect(UserPoolClient).toMatchObject(settings);
  });
});

describe('resource servers', () => {
  test.each([' ', '"', '\\'])('an identifier does not hold %j', async (character) => {
    const Identifier = `a${character}b`;
    expect(await refusalOf(cognito.createResourceServer({ UserPoolId, Identifier, Name: 'A' }))).toEqual(
      refused(
        IPE,
        String.raw`1 validation error detected: Value '${Identifier}' at 'identifier' failed to satisfy constraint: Member must satisfy regular expression pattern: [\x21\x23-\x5B\x5D-\x7E]+`,
      ),
    );
  });

  test.each([' ', '"', '\\', '/'])('the name of a scope does not hold %j', async (character) => {
    const Scopes = [{ ScopeName: `a${character}b`, ScopeDescription: 'a' }];
    const call = cognito.createResourceServer({ UserPoolId, Identifier: 'b', Name: 'B', Scopes });
    expect(await refusalOf(call)).toEqual([IPE, expect.stringContaining('scopeName'), 400]);
  });
});
