import { choice, integer, list, structure, text } from '@poolkeeper/api/shape';
import { userPoolClientSettingFields as fields } from '@poolkeeper/api/user-pool-client/fields';
import { ClientName } from '@poolkeeper/api/user-pool-client/identity';
import { describe, expect, test } from 'vitest';
import { attributesOf } from './attributes-of.ts';
import { checkConfig } from './check-config.ts';
import { descriptionOf, typeOf } from './derive.ts';
import { failure } from './diagnostic.ts';
import { unknown, type Values } from './value.ts';

const kind = {
  attributes: {
    name: { mode: 'required', shape: ClientName },
    auth_session_validity: { mode: 'optional, computed', shape: fields.AuthSessionValidity },
    allowed_oauth_flows: {
      mode: 'optional, computed',
      shape: fields.AllowedOAuthFlows,
      unordered: true,
      none: [],
    },
    explicit_auth_flows: {
      mode: 'optional, computed',
      shape: fields.ExplicitAuthFlows,
      unordered: true,
      open: true,
    },
    callback_urls: { mode: 'optional, computed', shape: fields.CallbackURLs, unordered: true },
    default_redirect_uri: { mode: 'optional, computed', shape: fields.DefaultRedirectURI, none: '' },
    mode: { mode: 'optional', shape: choice(['A', 'B']) },
    count: { mode: 'optional', shape: integer({ min: 1 }) },
    steps: { mode: 'optional', shape: list(text(), { min: 1, max: 2 }) },
    id: { mode: 'computed', shape: text() },
    secret: { mode: 'optional', shape: text({ max: 2, sensitive: true, pattern: 'a+' }) },
    units: {
      mode: 'optional',
      nesting: 'single block',
      shape: structure({}),
      members: { access: { mode: 'optional', shape: choice(['hours', 'days']) } },
    },
  },
  rules: [
    ({ config }: { config: Values }) =>
      config.count === 13 ? failure('Unlucky', 'Take another.', ['count']).diagnostics : [],
  ],
} as const;

const check = (config: Values) => checkConfig(kind, { config });

describe('a configuration', () => {
  test('passes where every value is within its bounds, nothing, or not known', () =>
    expect(
      check({
        name: 'n',
        auth_session_validity: 15,
        allowed_oauth_flows: ['code', unknown],
        callback_urls: unknown,
        default_redirect_uri: '',
        mode: null,
        units: [{ access: unknown }],
      }),
    ).toEqual([]));

  test.each<[config: Values, summary: string, detail: string]>([
    [
      { name: '' },
      'Invalid Attribute Value Length',
      'Attribute name string length must be between 1 and 128, got: 0',
    ],
    [
      { callback_urls: ['é'.repeat(1025)] },
      'Invalid Attribute Value Length',
      `Attribute callback_urls[Value("${'é'.repeat(1025)}")] UTF-8 character count must be between 1 and 1024, got: 1025`,
    ],
    [
      { name: 'a/b' },
      'Invalid Attribute Value Match',
      String.raw`Attribute name value must match regular expression '[\w\s+=,.@-]+', got: "a/b"`,
    ],
    [
      { auth_session_validity: 16 },
      'Invalid Attribute Value',
      'Attribute auth_session_validity value must be between 3 and 15, got: 16',
    ],
    [{ count: 0 }, 'Invalid Attribute Value', 'Attribute count value must be at least 1, got: 0'],
    [
      { allowed_oauth_flows: ['code', 'magic'] },
      'Invalid Attribute Value Match',
      'Attribute allowed_oauth_flows[Value("magic")] value must be one of: ["implicit" "client_credentials" "code"], got: "magic"',
    ],
    [
      { callback_urls: Array.from({ length: 101 }, (_, place) => `https://a/${place}`) },
      'Invalid Attribute Value',
      'Attribute callback_urls set must contain at most 100 elements, got: 101',
    ],
    [
      { steps: ['a', 'b', 'c'] },
      'Invalid Attribute Value',
      'Attribute steps list must contain at least 1 elements and at most 2 elements, got: 3',
    ],
    [
      { mode: 'C' },
      'Invalid String Enum Value',
      'A string value was provided that is not valid.\n\nGiven Value: C\nExpecting One Of: [A, B]',
    ],
    [
      { units: [{ access: 'weeks' }] },
      'Invalid String Enum Value',
      'A string value was provided that is not valid.\n\nGiven Value: weeks\nExpecting One Of: [hours, days]',
    ],
    [
      { units: [{}, {}] },
      'Invalid Attribute Value',
      'Attribute units list must contain at most 1 elements, got: 2',
    ],
    [
      { secret: 'b' },
      'Invalid Attribute Value Match',
      "Attribute secret value must match regular expression 'a+', got: (sensitive value)",
    ],
    [
      { name: null },
      'Missing Configuration for Required Attribute',
      'Must set a configuration value for the name attribute as the provider has marked it as required.',
    ],
    [
      { id: 'mine' },
      'Invalid Configuration for Read-Only Attribute',
      'Cannot set value for this attribute as the provider has marked it as read-only. Remove the configuration line setting the value.',
    ],
    [{ callback_urls: [null] }, 'Null Set Value', 'This attribute contains a null value.'],
    [{ steps: ['a', null] }, 'Null List Value', 'This attribute contains a null value.'],
    [
      { auth_session_validity: 3.5 },
      'Invalid Attribute Value',
      'Attribute auth_session_validity value must be a whole number, got: 3.5',
    ],
    [{ count: 13 }, 'Unlucky', 'Take another.'],
  ])('%j is refused', (config, summary, detail) =>
    expect(check({ name: 'n', ...config })).toMatchObject([{ severity: 'error', summary, detail }]),
  );

  test('names the place of a value', () =>
    expect(check({ name: 'n', units: [{ access: 'weeks' }] })[0]?.path).toEqual(['units', 0, 'access']));

  test('may hold a choice that is newer than the list, with a warning', () =>
    expect(check({ name: 'n', explicit_auth_flows: ['ALLOW_TOMORROW'] })).toMatchObject([
      { severity: 'warning', summary: 'Invalid Attribute Value Match' },
    ]));
});

describe('what a shape tells', () => {
  test.each([
    ['name', 'string'],
    ['auth_session_validity', 'integer'],
    ['callback_urls', { kind: 'set', of: 'string' }],
    ['steps', { kind: 'list', of: 'string' }],
    ['units', { kind: 'list', of: { kind: 'object', members: { access: 'string' } } }],
  ] as const)('the type of %s', (name, type) => expect(typeOf(kind.attributes[name])).toEqual(type));

  test('its meaning, where the attribute says no other', () => {
    expect(descriptionOf(kind.attributes.auth_session_validity)).toContain('in minutes');
    expect(descriptionOf({ ...kind.attributes.name, description: 'Other.' })).toBe('Other.');
  });
});

test('region and tags come by the flags of a resource', () => {
  const names = (flags: object) => Object.keys(attributesOf({ attributes: {}, ...flags }));
  expect(names({})).toEqual(['region']);
  expect(names({ tagged: true })).toEqual(['region', 'tags', 'tags_all']);
  expect(names({ regional: false })).toEqual([]);
});
