/**
 * What a user pool client shows and how it changes, byte for byte where members have to be absent.
 *
 * @see Amazon Cognito user pools API reference, UserPoolClientType, UpdateUserPoolClient, AddUserPoolClientSecret
 */
import type {
  CognitoIdentityProvider,
  CreateUserPoolClientCommandInput,
  UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalOf, refused } from '../support/refusal.ts';
import { type PoolkeeperService, sdk, startService } from '../support/service.ts';
import { confirmedUser, signIn } from '../support/users.ts';

let service: PoolkeeperService;
let cognito: CognitoIdentityProvider;
let UserPoolId: string;
beforeAll(async () => {
  service = await startService();
  cognito = sdk(service);
  UserPoolId = (await cognito.createUserPool({ PoolName: 'people' })).UserPool?.Id ?? '';
});
afterAll(() => service[Symbol.asyncDispose]());

const IPE = 'InvalidParameterException';
type Settings = Partial<CreateUserPoolClientCommandInput>;

async function create(settings: Settings = {}): Promise<UserPoolClientType & { ClientId: string }> {
  const { UserPoolClient } = await cognito.createUserPoolClient({
    UserPoolId,
    ClientName: 'web',
    ...settings,
  });
  if (!UserPoolClient?.ClientId) throw new Error('the client has no id');
  return { ...UserPoolClient, ClientId: UserPoolClient.ClientId };
}

/** The body of an answer as it went over the wire: what no SDK added or left out. */
async function bodyOf(operation: string, input: object): Promise<string> {
  const scope = 'Credential=AKIDEXAMPLE/20261121/us-east-1/cognito-idp/aws4_request';
  const response = await fetch(service.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
      'x-amz-date': '20261121T000000Z',
      authorization: `AWS4-HMAC-SHA256 ${scope}, SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(64)}`,
    },
    body: JSON.stringify(input),
  });
  return response.text();
}

describe('a client with a name alone', () => {
  /** Every member of the answer, and its value. */
  const shown = {
    UserPoolId: expect.stringMatching(/^us-east-1_[0-9A-Za-z]{9}$/),
    ClientName: 'web',
    ClientId: expect.stringMatching(/^[0-9a-v]{25,26}$/),
    CreationDate: expect.any(Number),
    LastModifiedDate: expect.any(Number),
    RefreshTokenValidity: 30,
    TokenValidityUnits: {},
    AllowedOAuthFlowsUserPoolClient: false,
    EnableTokenRevocation: true,
    EnablePropagateAdditionalUserContextData: false,
    AuthSessionValidity: 3,
  };

  test('shows these members and no others, in Create, Describe and Update', async () => {
    const created = JSON.parse(await bodyOf('CreateUserPoolClient', { UserPoolId, ClientName: 'web' }));
    expect(created).toStrictEqual({ UserPoolClient: shown });
    const named = { UserPoolId, ClientId: created.UserPoolClient.ClientId };
    expect(JSON.parse(await bodyOf('DescribeUserPoolClient', named))).toStrictEqual(created);
    expect(JSON.parse(await bodyOf('UpdateUserPoolClient', named))).toStrictEqual({ UserPoolClient: shown });
  });

  test('tells times in seconds with milliseconds', async () => {
    const { CreationDate } = JSON.parse(
      await bodyOf('CreateUserPoolClient', { UserPoolId, ClientName: 'web' }),
    ).UserPoolClient;
    expect(Math.abs(CreationDate - service.clock.now().getTime() / 1000)).toBeLessThan(60);
  });
});

/** What was given, and how it is shown where that is not the same. */
type Given = readonly [rule: string, given: Settings, shown?: object];

describe('a setting that was given', () => {
  const settings: readonly Given[] = [
    ['RefreshTokenValidity', { RefreshTokenValidity: 7 }],
    ['RefreshTokenValidity 0 counts as not given', { RefreshTokenValidity: 0 }, { RefreshTokenValidity: 30 }],
    ['AccessTokenValidity', { AccessTokenValidity: 12 }],
    ['IdTokenValidity', { IdTokenValidity: 12 }],
    [
      'units without values',
      { TokenValidityUnits: { AccessToken: 'days', IdToken: 'hours', RefreshToken: 'days' } },
    ],
    ['one unit', { TokenValidityUnits: { IdToken: 'minutes' } }],
    ['ReadAttributes', { ReadAttributes: ['email', 'email_verified'] }],
    ['WriteAttributes', { WriteAttributes: ['email', 'name'] }],
    ['ExplicitAuthFlows', { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] }],
    ['ExplicitAuthFlows of the legacy kind', { ExplicitAuthFlows: ['USER_PASSWORD_AUTH'] }],
    ['SupportedIdentityProviders', { SupportedIdentityProviders: ['COGNITO'] }],
    ['CallbackURLs', { CallbackURLs: ['https://app.example/back'] }],
    ['LogoutURLs', { LogoutURLs: ['https://app.example/out'] }],
    [
      'DefaultRedirectURI',
      { CallbackURLs: ['https://app.example/'], DefaultRedirectURI: 'https://app.example/' },
    ],
    [
      'AllowedOAuthFlows and AllowedOAuthScopes',
      {
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: ['code'],
        AllowedOAuthScopes: ['openid'],
        CallbackURLs: ['https://app.example/'],
      },
    ],
    ['PreventUserExistenceErrors LEGACY', { PreventUserExistenceErrors: 'LEGACY' }],
    ['PreventUserExistenceErrors ENABLED', { PreventUserExistenceErrors: 'ENABLED' }],
    ['EnableTokenRevocation', { EnableTokenRevocation: false }],
    ['AuthSessionValidity', { AuthSessionValidity: 15 }],
    [
      'RefreshTokenRotation, with the grace period that it has without one',
      { RefreshTokenRotation: { Feature: 'ENABLED' } },
      { RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 } },
    ],
    [
      'analytics by ARN, with the role of the service',
      {
        AnalyticsConfiguration: { ApplicationArn: 'arn:aws:mobiletargeting:us-east-1:000000000000:apps/abc' },
      },
      {
        AnalyticsConfiguration: {
          ApplicationArn: 'arn:aws:mobiletargeting:us-east-1:000000000000:apps/abc',
          RoleArn:
            'arn:aws:iam::000000000000:role/aws-service-role/cognito-idp.amazonaws.com/AWSServiceRoleForAmazonCognitoIdp',
          UserDataShared: false,
        },
      },
    ],
    [
      'analytics by id',
      {
        AnalyticsConfiguration: {
          ApplicationId: 'abc',
          ExternalId: 'x',
          RoleArn: 'arn:aws:iam::000000000000:role/pinpoint',
          UserDataShared: true,
        },
      },
    ],
  ];

  test.each(settings.map(([rule, given, shown = given]) => ({ rule, given, shown })))(
    'is shown beside what is always there: $rule',
    async ({ given, shown }) => {
      const plain = await create();
      const client = await create(given);
      const { ClientId, CreationDate, LastModifiedDate } = client;
      expect(client).toStrictEqual({ ...plain, ClientId, CreationDate, LastModifiedDate, ...shown });
      const described = await cognito.describeUserPoolClient({ UserPoolId, ClientId });
      expect(described.UserPoolClient).toStrictEqual(client);
    },
  );

  test('EnablePropagateAdditionalUserContextData is shown beside the secret that it needs', async () => {
    const client = await create({ GenerateSecret: true, EnablePropagateAdditionalUserContextData: true });
    expect(client.EnablePropagateAdditionalUserContextData).toBe(true);
    expect(client.ClientSecret).toMatch(/^[0-9a-v]{50,52}$/);
  });
});

describe('the bounds of the model', () => {
  const above = (max: number): string => `Member must have value less than or equal to ${max}`;
  const below = (min: number): string => `Member must have value greater than or equal to ${min}`;
  const longer = (max: number): string => `Member must have length less than or equal to ${max}`;
  const shorter = (min: number): string => `Member must have length greater than or equal to ${min}`;
  const pattern = 'Member must satisfy regular expression pattern: ';
  const values = 'Member must satisfy enum value set: [';
  const many = (count: number, value = 'https://app.example/'): string[] =>
    Array.from({ length: count }, () => value);
  // Rows hold values that the types of the SDK do not have.
  test.each<readonly [at: string, constraint: string, given: object]>([
    ['userPoolId', pattern, { UserPoolId: 'no-underscore' }],
    ['clientName', shorter(1), { ClientName: '' }],
    ['clientName', longer(128), { ClientName: 'x'.repeat(129) }],
    ['clientName', pattern, { ClientName: 'a/b' }],
    ['clientSecret', shorter(24), { ClientSecret: 's'.repeat(23) }],
    ['clientSecret', longer(64), { ClientSecret: 's'.repeat(65) }],
    ['clientSecret', pattern, { ClientSecret: `${'s'.repeat(30)}-` }],
    ['refreshTokenValidity', below(0), { RefreshTokenValidity: -1 }],
    ['refreshTokenValidity', above(315_360_000), { RefreshTokenValidity: 315_360_001 }],
    ['accessTokenValidity', below(1), { AccessTokenValidity: 0 }],
    ['accessTokenValidity', above(86_400), { AccessTokenValidity: 86_401 }],
    ['idTokenValidity', below(1), { IdTokenValidity: 0 }],
    ['idTokenValidity', above(86_400), { IdTokenValidity: 86_401 }],
    ['tokenValidityUnits.accessToken', values, { TokenValidityUnits: { AccessToken: 'weeks' } }],
    ['tokenValidityUnits.idToken', values, { TokenValidityUnits: { IdToken: 'weeks' } }],
    ['tokenValidityUnits.refreshToken', values, { TokenValidityUnits: { RefreshToken: 'weeks' } }],
    ['readAttributes', shorter(1), { ReadAttributes: [''] }],
    ['readAttributes', longer(2048), { ReadAttributes: ['x'.repeat(2049)] }],
    ['writeAttributes', shorter(1), { WriteAttributes: [''] }],
    ['writeAttributes', longer(2048), { WriteAttributes: ['x'.repeat(2049)] }],
    ['explicitAuthFlows', values, { ExplicitAuthFlows: ['ALLOW_ANYTHING'] }],
    ['supportedIdentityProviders', shorter(1), { SupportedIdentityProviders: [''] }],
    ['supportedIdentityProviders', longer(32), { SupportedIdentityProviders: ['x'.repeat(33)] }],
    ['callbackURLs', longer(100), { CallbackURLs: many(101) }],
    ['callbackURLs', longer(1024), { CallbackURLs: [`https://app.example/${'x'.repeat(1024)}`] }],
    ['callbackURLs', pattern, { CallbackURLs: ['https://app.example/a b'] }],
    ['logoutURLs', longer(100), { LogoutURLs: many(101) }],
    ['logoutURLs', longer(1024), { LogoutURLs: [`https://app.example/${'x'.repeat(1024)}`] }],
    ['logoutURLs', pattern, { LogoutURLs: ['https://app.example/a b'] }],
    ['defaultRedirectURI', longer(1024), { DefaultRedirectURI: `https://app.example/${'x'.repeat(1024)}` }],
    ['defaultRedirectURI', pattern, { DefaultRedirectURI: 'https://app.example/a b' }],
    ['allowedOAuthFlows', longer(3), { AllowedOAuthFlows: many(4, 'code') }],
    ['allowedOAuthFlows', values, { AllowedOAuthFlows: ['password'] }],
    ['allowedOAuthScopes', longer(50), { AllowedOAuthScopes: many(51, 'openid') }],
    ['allowedOAuthScopes', longer(256), { AllowedOAuthScopes: ['x'.repeat(257)] }],
    ['allowedOAuthScopes', pattern, { AllowedOAuthScopes: ['a"b'] }],
    ['analyticsConfiguration.applicationId', pattern, { AnalyticsConfiguration: { ApplicationId: 'xyz' } }],
    [
      'analyticsConfiguration.applicationArn',
      shorter(20),
      { AnalyticsConfiguration: { ApplicationArn: 'arn:aws' } },
    ],
    [
      'analyticsConfiguration.roleArn',
      longer(2048),
      { AnalyticsConfiguration: { RoleArn: 'x'.repeat(2049) } },
    ],
    [
      'analyticsConfiguration.externalId',
      longer(131_072),
      { AnalyticsConfiguration: { ExternalId: 'x'.repeat(131_073) } },
    ],
    ['preventUserExistenceErrors', values, { PreventUserExistenceErrors: 'DISABLED' }],
    ['authSessionValidity', below(3), { AuthSessionValidity: 2 }],
    ['authSessionValidity', above(15), { AuthSessionValidity: 16 }],
    ['refreshTokenRotation.feature', values, { RefreshTokenRotation: { Feature: 'ON' } }],
    ['refreshTokenRotation.feature', 'Member must not be null', { RefreshTokenRotation: {} }],
    [
      'refreshTokenRotation.retryGracePeriodSeconds',
      above(60),
      { RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 61 } },
    ],
    [
      'refreshTokenRotation.retryGracePeriodSeconds',
      below(0),
      { RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: -1 } },
    ],
  ])('%s: %s', async (at, constraint, given) => {
    const [error, message, status] = await refusalOf(create(given as Settings));
    expect([error, status]).toEqual([IPE, 400]);
    expect(message).toMatch(/^\d validation errors? detected: Value /);
    expect(message).toContain(` at '${at}' failed to satisfy constraint: `);
    expect(message).toContain(constraint);
  });

  test('several faults are told together', async () => {
    const [error, message] = await refusalOf(create({ AccessTokenValidity: 0, AuthSessionValidity: 2 }));
    expect(error).toBe(IPE);
    expect(message).toMatch(/^2 validation errors detected: Value '0' at .+; Value '2' at /);
  });

  test.each([
    ['a number as text', { AccessTokenValidity: '2' }],
    ['a flag as text', { EnableTokenRevocation: 'true' }],
    ['text as a list', { CallbackURLs: 'https://app.example/' }],
  ])('another JSON type is no value: %s', async (_rule, given) => {
    const body = JSON.parse(
      await bodyOf('CreateUserPoolClient', { UserPoolId, ClientName: 'web', ...given }),
    );
    expect(body.__type).toBe('SerializationException');
  });
});

describe('UpdateUserPoolClient', () => {
  const every: Settings = {
    RefreshTokenValidity: 7,
    AccessTokenValidity: 10,
    IdTokenValidity: 20,
    TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'days' },
    ReadAttributes: ['email'],
    WriteAttributes: ['email'],
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
    SupportedIdentityProviders: ['COGNITO'],
    CallbackURLs: ['https://app.example/'],
    LogoutURLs: ['https://app.example/'],
    DefaultRedirectURI: 'https://app.example/',
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['openid'],
    AllowedOAuthFlowsUserPoolClient: true,
    AnalyticsConfiguration: { ApplicationArn: 'arn:aws:mobiletargeting:us-east-1:000000000000:apps/abc' },
    PreventUserExistenceErrors: 'ENABLED',
    EnableTokenRevocation: false,
    EnablePropagateAdditionalUserContextData: true,
    AuthSessionValidity: 15,
    RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 10 },
  };

  test('keeps id, name, secret, creation date and four settings; all else returns to its default', async () => {
    const before = await create({ ...every, GenerateSecret: true });
    service.clock.advance(60);
    const { UserPoolClient: after } = await cognito.updateUserPoolClient({
      UserPoolId,
      ClientId: before.ClientId,
    });
    const { ClientId, ClientName, ClientSecret, CreationDate } = before;
    expect(after).toStrictEqual({
      UserPoolId,
      ClientId,
      ClientName,
      ClientSecret,
      CreationDate,
      LastModifiedDate: expect.any(Date),
      TokenValidityUnits: {},
      AllowedOAuthFlowsUserPoolClient: false,
      EnablePropagateAdditionalUserContextData: false,
      RefreshTokenValidity: 7,
      EnableTokenRevocation: false,
      AuthSessionValidity: 15,
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 10 },
    });
    const modified = [before, after].map((client) => client?.LastModifiedDate?.getTime() ?? 0);
    expect((modified[1] ?? 0) - (modified[0] ?? 0)).toBeGreaterThanOrEqual(60_000);
  });

  test('changes the name, and turns rotation off only when told to', async () => {
    const { ClientId } = await create({ RefreshTokenRotation: { Feature: 'ENABLED' } });
    const { UserPoolClient } = await cognito.updateUserPoolClient({
      UserPoolId,
      ClientId,
      ClientName: 'renamed',
      RefreshTokenRotation: { Feature: 'DISABLED' },
    });
    expect(UserPoolClient).toMatchObject({
      ClientName: 'renamed',
      RefreshTokenRotation: { Feature: 'DISABLED', RetryGracePeriodSeconds: 0 },
    });
  });

  test('neither gives nor takes a secret', async () => {
    const open = await create();
    const given = { UserPoolId, ClientId: open.ClientId, GenerateSecret: true, ClientSecret: 's'.repeat(30) };
    expect(JSON.parse(await bodyOf('UpdateUserPoolClient', given)).UserPoolClient).not.toHaveProperty(
      'ClientSecret',
    );
    const closed = await create({ GenerateSecret: true });
    const { UserPoolClient } = await cognito.updateUserPoolClient({ UserPoolId, ClientId: closed.ClientId });
    expect(UserPoolClient?.ClientSecret).toBe(closed.ClientSecret);
  });
});

test('names need not be unique', async () => {
  const [one, other] = [await create({ ClientName: 'twin' }), await create({ ClientName: 'twin' })];
  expect(other.ClientId).not.toBe(one.ClientId);
});

describe('DeleteUserPoolClient', () => {
  test('answers nothing; sign-ins and tokens of the client are refused from then on', async () => {
    const { ClientId } = await create({ ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] });
    await confirmedUser(cognito, UserPoolId, { Username: 'ann' });
    const { AccessToken } = await signIn(cognito, ClientId, 'ann');
    expect(await bodyOf('DeleteUserPoolClient', { UserPoolId, ClientId })).toBe('');
    const gone = refused('ResourceNotFoundException', `User pool client ${ClientId} does not exist.`);
    expect(await refusalOf(signIn(cognito, ClientId, 'ann'))).toEqual(gone);
    expect(await refusalOf(cognito.describeUserPoolClient({ UserPoolId, ClientId }))).toEqual(gone);
    const [error] = await refusalOf(cognito.getUser({ AccessToken }));
    expect(error).toBe('NotAuthorizedException');
  });
});

describe('ListUserPoolClients', () => {
  test('shows id, pool and name; pages end without a token, and a made-up one is refused', async () => {
    const Pool = (await cognito.createUserPool({ PoolName: 'listed' })).UserPool?.Id ?? '';
    for (const ClientName of ['a', 'b', 'c']) await create({ UserPoolId: Pool, ClientName });
    const list = (more: object = {}) => cognito.listUserPoolClients({ UserPoolId: Pool, ...more });
    const first = await list({ MaxResults: 2 });
    expect(first.UserPoolClients).toHaveLength(2);
    for (const item of first.UserPoolClients ?? []) {
      expect(Object.keys(item).toSorted()).toEqual(['ClientId', 'ClientName', 'UserPoolId']);
    }
    const last = await list({ MaxResults: 2, NextToken: first.NextToken });
    expect(last.UserPoolClients).toHaveLength(1);
    expect(JSON.parse(await bodyOf('ListUserPoolClients', { UserPoolId: Pool }))).not.toHaveProperty(
      'NextToken',
    );
    const names = [...(first.UserPoolClients ?? []), ...(last.UserPoolClients ?? [])].map(
      (item) => item.ClientName,
    );
    expect(names.toSorted()).toEqual(['a', 'b', 'c']);
    const [error, message] = await refusalOf(list({ NextToken: 'made-up' }));
    expect([error, message]).toEqual([IPE, expect.stringMatching(/token/)]);
    for (const MaxResults of [0, 61]) expect((await refusalOf(list({ MaxResults })))[0]).toBe(IPE);
  });
});

describe('client secrets', () => {
  test('two live at most, the last one stays, and a given value is not shown again', async () => {
    const { ClientId, ClientSecret } = await create({ GenerateSecret: true });
    const named = { UserPoolId, ClientId };
    const added = (await cognito.addUserPoolClientSecret(named)).ClientSecretDescriptor;
    expect(added?.ClientSecretId).toMatch(new RegExp(`^${ClientId}--\\d+$`));
    expect(added?.ClientSecretValue).toMatch(/^[0-9a-v]{50,52}$/);
    expect((await cognito.describeUserPoolClient(named)).UserPoolClient?.ClientSecret).toBe(ClientSecret);
    const { ClientSecrets = [] } = await cognito.listUserPoolClientSecrets(named);
    expect(ClientSecrets.map((secret) => Object.keys(secret).toSorted())).toEqual([
      ['ClientSecretCreateDate', 'ClientSecretId'],
      ['ClientSecretCreateDate', 'ClientSecretId'],
    ]);
    expect((await refusalOf(cognito.addUserPoolClientSecret(named)))[0]).toBe('LimitExceededException');
    const [first] = ClientSecrets;
    const remove = { ...named, ClientSecretId: first?.ClientSecretId };
    expect(await bodyOf('DeleteUserPoolClientSecret', remove)).toBe('{}');
    expect((await cognito.describeUserPoolClient(named)).UserPoolClient?.ClientSecret).toBe(
      added?.ClientSecretValue,
    );
    const last = { ...named, ClientSecretId: added?.ClientSecretId };
    expect((await refusalOf(cognito.deleteUserPoolClientSecret(last)))[0]).toBe(IPE);
    const chosen = await bodyOf('AddUserPoolClientSecret', { ...named, ClientSecret: 's'.repeat(30) });
    expect(JSON.parse(chosen).ClientSecretDescriptor).not.toHaveProperty('ClientSecretValue');
  });

  test('a client made without one gets none', async () => {
    const { ClientId } = await create();
    expect((await refusalOf(cognito.addUserPoolClientSecret({ UserPoolId, ClientId })))[0]).toBe(IPE);
  });
});
