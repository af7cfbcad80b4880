import { describe, expect, test } from 'vitest';
import { describeUserPoolClient } from './describe.ts';
import type { UserPoolClientSettings } from './fields.ts';

const shown = (settings: UserPoolClientSettings, clientSecret?: string) =>
  describeUserPoolClient({
    userPoolId: 'us-east-1_abcdefghi',
    clientId: '38fjsnc484p94kpqsnet7mpld0',
    name: 'web',
    settings,
    createdAt: 1_712_345_678_123,
    modifiedAt: 1_712_345_679_000,
    accountId: '123456789012',
    clientSecret,
  });

const always = {
  UserPoolId: 'us-east-1_abcdefghi',
  ClientName: 'web',
  ClientId: '38fjsnc484p94kpqsnet7mpld0',
  CreationDate: 1_712_345_678.123,
  LastModifiedDate: 1_712_345_679,
  RefreshTokenValidity: 30,
  TokenValidityUnits: {},
  AllowedOAuthFlowsUserPoolClient: false,
  EnableTokenRevocation: true,
  EnablePropagateAdditionalUserContextData: false,
  AuthSessionValidity: 3,
};

test('a client with a name alone shows the few members that are always there', () => {
  expect(shown({})).toStrictEqual(always);
});

test('a secret is there when the client has one', () => {
  expect(shown({}, 'a'.repeat(51))).toStrictEqual({ ...always, ClientSecret: 'a'.repeat(51) });
});

test('what was given is there as it was given', () => {
  const settings: UserPoolClientSettings = {
    RefreshTokenValidity: 7,
    AccessTokenValidity: 10,
    TokenValidityUnits: { AccessToken: 'minutes' },
    ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH'],
    PreventUserExistenceErrors: 'LEGACY',
    EnableTokenRevocation: false,
    AuthSessionValidity: 15,
    CallbackURLs: ['https://a.example'],
  };
  expect(shown(settings)).toStrictEqual({ ...always, ...settings });
});

test('units without lifetimes are there, and no lifetimes', () => {
  const units = { AccessToken: 'days', IdToken: 'days', RefreshToken: 'days' } as const;
  expect(shown({ TokenValidityUnits: units })).toStrictEqual({ ...always, TokenValidityUnits: units });
});

test('empty lists are left out', () => {
  expect(shown({ CallbackURLs: [], ReadAttributes: [], ExplicitAuthFlows: [] })).toStrictEqual(always);
});

describe('rotation', () => {
  test.each([
    [
      { Feature: 'ENABLED', RetryGracePeriodSeconds: 60 },
      { Feature: 'ENABLED', RetryGracePeriodSeconds: 60 },
    ],
    [{ Feature: 'ENABLED' }, { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 }],
    [{ Feature: 'DISABLED' }, { Feature: 'DISABLED', RetryGracePeriodSeconds: 0 }],
  ] as const)('%j is shown as %j', (given, rotation) => {
    expect(shown({ RefreshTokenRotation: given }).RefreshTokenRotation).toStrictEqual(rotation);
  });
});

describe('analytics', () => {
  test('of a project by ARN name the role of the service', () => {
    const ApplicationArn = 'arn:aws:mobiletargeting:us-east-1:123456789012:apps/x';
    expect(shown({ AnalyticsConfiguration: { ApplicationArn } }).AnalyticsConfiguration).toStrictEqual({
      ApplicationArn,
      RoleArn:
        'arn:aws:iam::123456789012:role/aws-service-role/cognito-idp.amazonaws.com/AWSServiceRoleForAmazonCognitoIdp',
      UserDataShared: false,
    });
  });

  test('of a project by id are as they were given', () => {
    const given = {
      ApplicationId: 'abc',
      ExternalId: 'x',
      RoleArn: 'arn:aws:iam::123456789012:role/analytics',
    };
    expect(shown({ AnalyticsConfiguration: given }).AnalyticsConfiguration).toStrictEqual({
      ...given,
      UserDataShared: false,
    });
    expect(
      shown({ AnalyticsConfiguration: { ...given, UserDataShared: true } }).AnalyticsConfiguration
        ?.UserDataShared,
    ).toBe(true);
  });
});
