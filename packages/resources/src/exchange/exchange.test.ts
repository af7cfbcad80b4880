import { choice, flag, integer, list, map, structure, text, timestamp } from '@poolkeeper/api/shape';
import { userPoolClientSettingFields } from '@poolkeeper/api/user-pool-client/fields';
import { describe, expect, test } from 'vitest';
import type { Attributes } from '../schema/attribute.ts';
import { unknown } from '../schema/value.ts';
import { toMember, toName } from './names.ts';
import { toRequest } from './to-request.ts';
import { toState } from './to-state.ts';

describe('names', () => {
  const members = [
    ...Object.keys(userPoolClientSettingFields),
    ...['UserPoolId', 'ClientSecret', 'CloudFrontDistribution', 'ApplicationArn', 'DeletionProtection'],
  ];

  test.each(members)('%s goes to Terraform and back', (member) =>
    expect(toMember(toName(member))).toBe(member),
  );

  test.each([
    ['AllowedOAuthFlowsUserPoolClient', 'allowed_oauth_flows_user_pool_client'],
    ['CallbackURLs', 'callback_urls'],
    ['DefaultRedirectURI', 'default_redirect_uri'],
    ['MFAOptions', 'mfa_options'],
  ])('%s is %s', (member, name) => expect(toName(member)).toBe(name));
});

const attributes: Attributes = {
  id: { mode: 'computed', shape: text(), field: 'ClientId' },
  user_pool_id: { mode: 'required', shape: text() },
  callback_urls: { mode: 'optional, computed', shape: list(text()), unordered: true, none: [] },
  default_redirect_uri: { mode: 'optional, computed', shape: text(), none: '' },
  validity: { mode: 'optional, computed', shape: integer(), none: 0 },
  enabled: { mode: 'optional, computed', shape: flag() },
  steps: { mode: 'optional', shape: list(text()) },
  labels: { mode: 'optional', shape: map(text(), text()) },
  password: { mode: 'optional', shape: text(), writeOnly: true },
  created: { mode: 'computed', shape: timestamp() },
  units: {
    mode: 'optional',
    nesting: 'single block',
    shape: structure({}),
    members: { access: { mode: 'optional, computed', shape: choice(['hours']) } },
  },
  providers: {
    mode: 'optional',
    nesting: 'set block',
    shape: list(structure({})),
    members: { name: { mode: 'required', shape: text() }, count: { mode: 'optional', shape: integer() } },
  },
};

describe('a request', () => {
  test('holds what has a value, and what can be given', () =>
    expect(
      toRequest(attributes, {
        id: 'i',
        user_pool_id: 'p',
        callback_urls: [],
        default_redirect_uri: '',
        validity: 0,
        enabled: false,
        steps: null,
        labels: { a: 'b', c: null },
        password: 'pw',
        created: unknown,
        units: [{ access: unknown }],
        providers: [{ name: 'n', count: null }],
      }),
    ).toEqual({
      UserPoolId: 'p',
      CallbackURLs: [],
      Enabled: false,
      Labels: { a: 'b' },
      Password: 'pw',
      Units: {},
      Providers: [{ Name: 'n' }],
    }));

  test('leaves out blocks that are absent', () =>
    expect(toRequest(attributes, { units: [], providers: [] })).toEqual({}));
});

describe('state', () => {
  test('holds every attribute, in the form that nothing has for each', () =>
    expect(toState(attributes, { ClientId: 'i', UserPoolId: 'p', Created: 1.5 })).toEqual({
      id: 'i',
      user_pool_id: 'p',
      callback_urls: [],
      default_redirect_uri: '',
      validity: 0,
      enabled: null,
      steps: null,
      labels: null,
      password: null,
      created: '1970-01-01T00:00:01Z',
      units: [],
      providers: [],
    }));

  test('keeps the order of a set and the form of nothing', () =>
    expect(
      toState(
        attributes,
        {
          CallbackURLs: ['b', 'a'],
          Steps: [],
          Units: { Access: 'hours' },
          Providers: [{ Name: 'b' }, { Name: 'a', Count: 1 }],
        },
        {
          callback_urls: ['a', 'b'],
          steps: [],
          units: [{ access: unknown }],
          providers: [
            { name: 'a', count: 1 },
            { name: 'b', count: null },
          ],
        },
      ),
    ).toMatchObject({
      callback_urls: ['a', 'b'],
      steps: [],
      units: [{ access: 'hours' }],
      providers: [
        { name: 'a', count: 1 },
        { name: 'b', count: null },
      ],
    }));

  test('keeps a block that says nothing where the service has nothing', () => {
    expect(toState(attributes, {}, { units: [{ access: unknown }] }).units).toEqual([{ access: null }]);
    expect(toState(attributes, {}, { units: [{ access: 'hours' }] }).units).toEqual([]);
  });

  test('follows the service where it differs', () =>
    expect(
      toState(
        attributes,
        { CallbackURLs: ['c'], Enabled: false, Validity: 5 },
        { callback_urls: ['a'], enabled: true, validity: 1, default_redirect_uri: 'x' },
      ),
    ).toMatchObject({ callback_urls: ['c'], enabled: false, validity: 5, default_redirect_uri: '' }));
});
