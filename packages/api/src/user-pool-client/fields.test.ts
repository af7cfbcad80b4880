import { describe, expect, test } from 'vitest';
import { ClientId, ClientSecret, UserPoolId } from '../common.ts';
import { decode } from '../decode.ts';
import { CognitoError } from '../errors.ts';
import { membersOf, type TSchema } from '../shape.ts';
import { userPoolClientSettingFields, userPoolClientSettings } from './fields.ts';
import { ClientName } from './identity.ts';
import { notesOf } from './setting.ts';

interface Bounds {
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: TSchema;
  readonly enum?: readonly string[];
}

const boundsOf = (schema: TSchema): Bounds => schema as Bounds;

/** Every scalar and list of the settings, by path. */
function* walk(schema: TSchema, path: readonly string[] = []): Generator<readonly [string, TSchema]> {
  const members = Object.entries(membersOf(schema));
  for (const [name, member] of members) yield* walk(member, [...path, name]);
  if (members.length === 0) yield [path.join('.'), schema];
}

const leaves = [...walk(userPoolClientSettings)];
const RequiredBesides: Readonly<Record<string, object>> = { RefreshTokenRotation: { Feature: 'ENABLED' } };

/** What decoding settings with one value answers: `accepted`, or the code and message. */
function answerTo(path: string, value: unknown): string {
  const [first = '', second] = path.split('.');
  const given = second === undefined ? value : { ...RequiredBesides[first], [second]: value };
  try {
    decode(userPoolClientSettings, { [first]: given });
    return 'accepted';
  } catch (error) {
    if (error instanceof CognitoError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

const numbers = leaves.filter(([, schema]) => boundsOf(schema).type === 'integer');
const lists = leaves.filter(([, schema]) => boundsOf(schema).type === 'array');
const choices = leaves.filter(([, schema]) => boundsOf(schema).enum !== undefined);

describe('numbers are bounded as Amazon bounds them', () => {
  test.each([
    ['RefreshTokenValidity', 0, 315_360_000],
    ['AccessTokenValidity', 1, 86_400],
    ['IdTokenValidity', 1, 86_400],
    ['AuthSessionValidity', 3, 15],
    ['RefreshTokenRotation.RetryGracePeriodSeconds', 0, 60],
  ])('%s from %i to %i', (path, min, max) => {
    const [, schema] = numbers.find(([name]) => name === path) ?? [];
    expect(schema && boundsOf(schema)).toMatchObject({ minimum: min, maximum: max });
  });

  test('no number is left without bounds', () => {
    expect(numbers).toHaveLength(5);
  });

  test.each(numbers)('%s takes its bounds and refuses what lies beyond', (path, schema) => {
    const { minimum = Number.NaN, maximum = Number.NaN } = boundsOf(schema);
    const member = path
      .split('.')
      .map((name) => name.charAt(0).toLowerCase() + name.slice(1))
      .join('.');
    expect(answerTo(path, minimum)).toBe('accepted');
    expect(answerTo(path, maximum)).toBe('accepted');
    expect(answerTo(path, minimum - 1)).toBe(
      `InvalidParameterException: 1 validation error detected: Value '${minimum - 1}' at '${member}' failed to satisfy constraint: Member must have value greater than or equal to ${minimum}`,
    );
    expect(answerTo(path, maximum + 1)).toBe(
      `InvalidParameterException: 1 validation error detected: Value '${maximum + 1}' at '${member}' failed to satisfy constraint: Member must have value less than or equal to ${maximum}`,
    );
  });
});

describe('lists are bounded as Amazon bounds them', () => {
  test.each([
    ['CallbackURLs', 100],
    ['LogoutURLs', 100],
    ['AllowedOAuthFlows', 3],
    ['AllowedOAuthScopes', 50],
  ])('%s has at most %i members', (path, max) => {
    const member = path === 'AllowedOAuthFlows' ? 'code' : 'https://a.example';
    const of = (length: number): string[] => Array.from({ length }, () => member);
    expect(answerTo(path, of(max))).toBe('accepted');
    expect(answerTo(path, of(max + 1))).toContain(`Member must have length less than or equal to ${max}`);
  });

  test('the other lists are open', () => {
    const open = lists.filter(([, schema]) => boundsOf(schema).maxItems === undefined).map(([path]) => path);
    expect(open).toEqual([
      'ReadAttributes',
      'WriteAttributes',
      'ExplicitAuthFlows',
      'SupportedIdentityProviders',
    ]);
  });

  test.each([
    ['ReadAttributes', 1, 2048],
    ['WriteAttributes', 1, 2048],
    ['SupportedIdentityProviders', 1, 32],
    ['CallbackURLs', 1, 1024],
    ['LogoutURLs', 1, 1024],
    ['AllowedOAuthScopes', 1, 256],
  ])('members of %s have %i to %i characters', (path, min, max) => {
    const prefix = path.endsWith('URLs') ? 'https://a.example/' : '';
    expect(answerTo(path, ['x'.repeat(min)])).toBe('accepted');
    expect(answerTo(path, [prefix + 'x'.repeat(max - prefix.length)])).toBe('accepted');
    for (const value of ['x'.repeat(min - 1), 'x'.repeat(max + 1)]) {
      expect(answerTo(path, [value])).toContain(
        `failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to ${max}, Member must have length greater than or equal to ${min}`,
      );
    }
  });
});

describe('strings', () => {
  test.each([
    ['DefaultRedirectURI', 'https://a.example/callback', 'https://a.example/a b'],
    ['AnalyticsConfiguration.ApplicationId', '0aF', 'xyz'],
    [
      'AnalyticsConfiguration.ApplicationArn',
      'arn:aws:mobiletargeting:us-east-1:123456789012:apps/x',
      'not-an-arn-at-all-no-no',
    ],
    [
      'AnalyticsConfiguration.RoleArn',
      'arn:aws:iam::123456789012:role/analytics',
      'arn:aws:iam:role/x/y/z/q',
    ],
  ])('%s follows its pattern', (path, right, wrong) => {
    expect(answerTo(path, right)).toBe('accepted');
    expect(answerTo(path, wrong)).toContain('Member must satisfy regular expression pattern: ');
  });

  test.each([
    ['DefaultRedirectURI', 1, 1024],
    ['AnalyticsConfiguration.ExternalId', 0, 131_072],
  ])('%s has %i to %i characters', (path, min, max) => {
    expect(answerTo(path, 'x'.repeat(min))).toBe('accepted');
    expect(answerTo(path, 'x'.repeat(max))).toBe('accepted');
    expect(answerTo(path, 'x'.repeat(max + 1))).toContain(
      `Member must have length less than or equal to ${max}`,
    );
  });

  test.each([
    ['a scope with a quote', ['a"b']],
    ['a scope with a backslash', ['a\\b']],
    ['a scope with a space', ['a b']],
  ])('%s is refused', (_name, scopes) => {
    expect(answerTo('AllowedOAuthScopes', scopes)).toContain(String.raw`[\x21\x23-\x5B\x5D-\x7E]+]`);
  });

  test.each([
    ['UserPoolId', UserPoolId, 'us-east-1_aBc123XyZ', 'us-east-1-abc'],
    ['ClientName', ClientName, 'my client, v=1.0 @x', 'a/b'],
    ['ClientId', ClientId, '38fjsnc484p94kpqsnet7mpld0', 'a-b'],
    ['ClientSecret', ClientSecret, 'a'.repeat(24), 'a'.repeat(23)],
    ['ClientSecret', ClientSecret, 'a'.repeat(64), 'a'.repeat(65)],
    ['ClientName', ClientName, 'a'.repeat(128), 'a'.repeat(129)],
  ])('%s', (_name, schema, right, wrong) => {
    expect(decode(schema, right)).toBe(right);
    expect(() => decode(schema, wrong)).toThrow('1 validation error detected');
  });
});

describe('choices', () => {
  test.each(choices)('%s takes each of its values and no other', (path, schema) => {
    const { enum: values = [] } = boundsOf(schema);
    for (const value of values) expect(answerTo(path, value)).toBe('accepted');
    expect(answerTo(path, 'other')).toContain(`Member must satisfy enum value set: [${values.join(', ')}]`);
  });

  test('an unknown OAuth flow is refused in Cognito’s words', () => {
    expect(answerTo('AllowedOAuthFlows', ['token'])).toBe(
      "InvalidParameterException: 1 validation error detected: Value '[token]' at 'allowedOAuthFlows' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [implicit, client_credentials, code]]",
    );
  });

  test('ALLOW_CLIENT_TOKEN_AUTH is one of the explicit auth flows', () => {
    expect(answerTo('ExplicitAuthFlows', ['ALLOW_CLIENT_TOKEN_AUTH'])).toBe('accepted');
    expect(answerTo('ExplicitAuthFlows', ['ALLOW_ANYTHING'])).toContain(
      'Member must satisfy enum value set: [',
    );
  });

  test('rotation says whether it is on', () => {
    expect(() => decode(userPoolClientSettings, { RefreshTokenRotation: {} })).toThrow(
      "1 validation error detected: Value null at 'refreshTokenRotation.feature' failed to satisfy constraint: Member must not be null",
    );
  });
});

test('every setting says what it means and what it does', () => {
  for (const field of Object.values(userPoolClientSettingFields)) {
    const { description, effect, source } = notesOf(field) ?? {};
    for (const prose of [description, effect, source]) expect(prose).toMatch(/\S{3}/);
  }
});
