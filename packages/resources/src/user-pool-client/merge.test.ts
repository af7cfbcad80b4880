import { expect, test } from 'vitest';
import { unknown, type Values } from '../schema/value.ts';
import { type LiveClient, mergeUpdate } from './merge.ts';

const live: LiveClient = {
  UserPoolId: 'eu-west-1_abcdefghi',
  ClientId: 'client',
  ClientName: 'name',
  ClientSecret: 'secret',
  CreationDate: 1,
  LastModifiedDate: 2,
  CallbackURLs: ['https://others.example'],
  RefreshTokenValidity: 30,
};
const prior: Values = { name: 'name', callback_urls: [], refresh_token_validity: 30 };
const merge = (change: {
  planned?: Values;
  config?: Values;
  live?: Partial<LiveClient>;
  prior?: Values | null;
}) =>
  mergeUpdate({
    live: { ...live, ...change.live },
    prior: change.prior === undefined ? prior : change.prior,
    planned: { ...prior, ...change.planned },
    config: change.config ?? {},
  });

test('a setting that nobody here knows is sent as it is', () => {
  const unheardOf = { TomorrowsSetting: { Deep: ['a'] } };
  // As an answer of a newer service.
  expect(merge({ live: unheardOf as Partial<LiveClient> })).toMatchObject(unheardOf);
});

test('nothing is sent that only answers hold', () =>
  expect(Object.keys(merge({})).sort()).toEqual([
    'CallbackURLs',
    'ClientId',
    'ClientName',
    'RefreshTokenValidity',
    'UserPoolId',
  ]));

test('what is not configured is sent as it is there, what is configured as it is planned', () => {
  expect(merge({})).toHaveProperty('CallbackURLs', ['https://others.example']);
  expect(merge({ prior: null, planned: { callback_urls: unknown } })).toHaveProperty('CallbackURLs', [
    'https://others.example',
  ]);
  expect(merge({ config: { callback_urls: [] } })).toHaveProperty('CallbackURLs', []);
});

test('what was configured and no longer is is taken away', () =>
  expect(
    merge({
      prior: { ...prior, default_redirect_uri: 'https://a.example' },
      planned: { default_redirect_uri: '' },
      live: { DefaultRedirectURI: 'https://a.example' },
    }),
  ).not.toHaveProperty('DefaultRedirectURI'));

test('blocks that are not planned are switched off in so many words', () =>
  expect(
    merge({
      live: {
        RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 5 },
        TokenValidityUnits: { AccessToken: 'minutes' },
        AnalyticsConfiguration: { ApplicationArn: 'arn' },
      },
      planned: { analytics_configuration: [], token_validity_units: [], refresh_token_rotation: [] },
    }),
  ).toEqual({
    ...merge({}),
    RefreshTokenRotation: { Feature: 'DISABLED' },
    TokenValidityUnits: { AccessToken: 'hours', IdToken: 'hours', RefreshToken: 'days' },
  }));

test('the role of the service is not given back to it', () => {
  const role = (name: string) => `arn:aws:iam::000000000000:role/${name}`;
  const sent = (role_arn: string) =>
    merge({ planned: { analytics_configuration: [{ application_arn: 'arn', role_arn }] } })
      .AnalyticsConfiguration;
  expect(sent(role('aws-service-role/cognito-idp.amazonaws.com/AWSServiceRoleForAmazonCognitoIdp'))).toEqual({
    ApplicationArn: 'arn',
  });
  expect(sent(role('mine'))).toEqual({ ApplicationArn: 'arn', RoleArn: role('mine') });
});
