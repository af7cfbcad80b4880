import { describe, expect, test } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import type { DecidedAttribute } from '../user-pool/schema-attributes.ts';
import { type AttributeChange, checkAttributes, checkDeletion } from './attributes.ts';

const attribute = (Name: string, more: Partial<DecidedAttribute> = {}): DecidedAttribute => ({
  Name,
  AttributeDataType: 'String',
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
  ...more,
});

const schema = [
  attribute('sub', { Mutable: false, Required: true }),
  attribute('email', { Required: true }),
  attribute('name', { Required: true }),
  attribute('phone_number'),
  attribute('birthdate', { StringAttributeConstraints: { MinLength: '10', MaxLength: '10' } }),
  attribute('custom:level', {
    AttributeDataType: 'Number',
    NumberAttributeConstraints: { MinValue: '1', MaxValue: '9' },
  }),
  attribute('custom:active', { AttributeDataType: 'Boolean' }),
  attribute('custom:since', { AttributeDataType: 'DateTime' }),
  attribute('custom:tenant', { Mutable: false }),
];

const given = { email: 'a@example.com', name: 'A' };
const refused = (changes: Record<string, string>, change: AttributeChange, current = {}) =>
  refusal(() => checkAttributes({ schema, change, current }, changes));
const nonconforming = (lines: string) => [
  'InvalidParameterException',
  `Attributes did not conform to the schema: ${lines}`,
];

test('accepts values that conform', () => {
  const changes = {
    ...given,
    phone_number: '+12065550123',
    birthdate: '2000-01-31',
    'custom:level': '3',
    'custom:active': 'true',
    'custom:since': '2026-01-01T00:00:00Z',
    'custom:tenant': 't1',
  };
  expect(() => checkAttributes({ schema, change: 'sign-up', current: {} }, changes)).not.toThrow();
});

test('an attribute that the schema lacks does not exist; each one is a line', () => {
  expect(refused({ ...given, 'custom:x': '1', 'custom:y': '2' }, 'sign-up')).toEqual(
    nonconforming(
      'custom:x: Attribute does not exist in the schema.\ncustom:y: Attribute does not exist in the schema.',
    ),
  );
});

describe('required attributes', () => {
  test('have to come at sign-up', () => {
    expect(refused({}, 'sign-up')).toEqual(
      nonconforming('email: The attribute is required\nname: The attribute is required'),
    );
    expect(refused({ ...given, name: '' }, 'sign-up')).toEqual(
      nonconforming('name: The attribute is required'),
    );
  });

  test('have to come along with an update when the user has none', () => {
    expect(refused({ name: 'A' }, 'update')).toEqual(nonconforming('email: The attribute is required'));
    expect(() => checkAttributes({ schema, change: 'update', current: given }, { name: 'B' })).not.toThrow();
  });

  test.each(['admin-create', 'admin-update'] as const)('are not asked for at %s', (change) => {
    expect(() => checkAttributes({ schema, change, current: {} }, { name: 'A' })).not.toThrow();
  });

  test('are the only ones that a blank value does not remove, whatever the type', () => {
    const blank = { birthdate: '', 'custom:level': '', 'custom:active': '', 'custom:since': '' };
    expect(() => checkAttributes({ schema, change: 'update', current: given }, blank)).not.toThrow();
  });

  test('cannot be removed by a blank value', () => {
    expect(refused({ email: '' }, 'update', given)).toEqual([
      'InvalidParameterException',
      'user.email: Required attribute cannot be deleted.',
    ]);
  });
});

test.each([
  ['birthdate', '2000-1-1', 'birthdate: String must be at least 10 characters'],
  ['birthdate', '2000-01-011', 'birthdate: String must be no longer than 10 characters'],
  ['custom:level', '0', 'custom:level: Number must be no less than 1'],
  ['custom:level', '10', 'custom:level: Number must be no greater than 9'],
])('refuses %s = %s', (name, value, line) => {
  expect(refused({ ...given, [name]: value }, 'sign-up')).toEqual(nonconforming(line));
});

test.each([
  ['custom:level', 'high'],
  ['custom:active', 'yes'],
  ['custom:since', 'soon'],
])('refuses %s = %s as of another type, in a sentence of its own', (name, value) => {
  expect(refused({ ...given, [name]: value }, 'sign-up')).toEqual([
    'InvalidParameterException',
    `Type for attribute {${name}} could not be determined`,
  ]);
});

test.each(['12065550123', '+0123', '+1 206 555', '+1206555012345678'])(
  'refuses the phone number %s',
  (phone) => {
    expect(refused({ ...given, phone_number: phone }, 'sign-up')).toEqual([
      'InvalidParameterException',
      'Invalid phone number format.',
    ]);
  },
);

test.each(['jane', 'jane@', 'jane@example', 'ja ne@example.com', '@example.com'])(
  'refuses the email %s',
  (email) => {
    expect(refused({ ...given, email }, 'sign-up')).toEqual([
      'InvalidParameterException',
      'Invalid email address format.',
    ]);
  },
);

describe('an immutable attribute', () => {
  test.each(['update', 'admin-update'] as const)('cannot be changed by %s', (change) => {
    expect(refused({ 'custom:tenant': 't2' }, change, { ...given, 'custom:tenant': 't1' })).toEqual([
      'InvalidParameterException',
      'Cannot modify the non-mutable attribute custom:tenant',
    ]);
  });

  test('cannot be set later when it was left out at creation', () => {
    expect(refused({ 'custom:tenant': 't2' }, 'admin-update', given)).toEqual([
      'InvalidParameterException',
      'Cannot modify the non-mutable attribute custom:tenant',
    ]);
  });

  test('may be sent again as it is', () => {
    const current = { ...given, 'custom:tenant': 't1' };
    expect(() =>
      checkAttributes({ schema, change: 'update', current }, { 'custom:tenant': 't1' }),
    ).not.toThrow();
  });

  test('sub cannot be chosen at creation', () => {
    expect(refused({ ...given, sub: 'mine' }, 'admin-create')).toEqual([
      'InvalidParameterException',
      'Cannot modify the non-mutable attribute sub',
    ]);
  });
});

describe('deleting attributes', () => {
  test.each([
    [['email'], 'user.email: Required attribute cannot be deleted.'],
    [['sub'], 'user.sub: Required attribute cannot be deleted.'],
    [['custom:tenant'], 'Cannot modify the non-mutable attribute custom:tenant'],
    [
      ['custom:x'],
      'Attributes did not conform to the schema: custom:x: Attribute does not exist in the schema.',
    ],
  ])('refuses %s', (names, message) => {
    expect(refusal(() => checkDeletion(schema, names))).toEqual(['InvalidParameterException', message]);
  });

  test('accepts what is neither required nor immutable', () => {
    expect(() => checkDeletion(schema, ['phone_number', 'custom:level'])).not.toThrow();
  });
});
