import { expect, test } from 'vitest';
import { checkNewAttributes } from './custom-attributes.ts';
import { findSchemaAttribute, requiredAttributes, schemaAttributes } from './schema-attributes.ts';
import { settingsForCreate, settingsWithCustomAttributes } from './update.ts';

test('a pool that declares nothing has the standard attributes', () => {
  const names = schemaAttributes({}).map(({ Name }) => Name);
  expect(names).toHaveLength(20);
  expect(names[0]).toBe('sub');
  expect(findSchemaAttribute({}, 'birthdate')).toEqual({
    Name: 'birthdate',
    AttributeDataType: 'String',
    DeveloperOnlyAttribute: false,
    Mutable: true,
    Required: false,
    StringAttributeConstraints: { MinLength: '10', MaxLength: '10' },
  });
  expect(findSchemaAttribute({}, 'email_verified')).toEqual({
    Name: 'email_verified',
    AttributeDataType: 'Boolean',
    DeveloperOnlyAttribute: false,
    Mutable: true,
    Required: false,
  });
});

test('a standard attribute can be made required and keeps its bounds', () => {
  const settings = settingsForCreate({ Schema: [{ Name: 'email', Required: true, Mutable: false }] });
  expect(findSchemaAttribute(settings, 'email')).toEqual({
    Name: 'email',
    AttributeDataType: 'String',
    DeveloperOnlyAttribute: false,
    Mutable: false,
    Required: true,
    StringAttributeConstraints: { MinLength: '0', MaxLength: '2048' },
  });
  expect(requiredAttributes(settings)).toEqual(['email']);
});

test('a bound that is given for a standard attribute leaves the other as it was', () => {
  const Schema = [
    { Name: 'name', StringAttributeConstraints: { MaxLength: '64' } },
    { Name: 'updated_at', NumberAttributeConstraints: { MaxValue: '9' } },
  ];
  const settings = settingsForCreate({ Schema });
  expect(findSchemaAttribute(settings, 'name')?.StringAttributeConstraints).toEqual({
    MinLength: '0',
    MaxLength: '64',
  });
  expect(findSchemaAttribute(settings, 'updated_at')?.NumberAttributeConstraints).toEqual({
    MinValue: '0',
    MaxValue: '9',
  });
});

test.each([
  ['team', false, 'custom:team'],
  ['team', true, 'dev:custom:team'],
  ['custom:team', false, 'custom:custom:team'],
])('a custom attribute %s, for developers: %s, is %s on users', (Name, DeveloperOnlyAttribute, onUsers) => {
  const Schema = [{ Name, AttributeDataType: 'String' as const, DeveloperOnlyAttribute }];
  expect(schemaAttributes(settingsForCreate({ Schema })).at(-1)).toEqual({
    Name: onUsers,
    AttributeDataType: 'String',
    DeveloperOnlyAttribute,
    Mutable: true,
    Required: false,
    StringAttributeConstraints: {},
  });
});

test('bounds of another type are dropped', () => {
  const Schema = [
    {
      Name: 'on',
      AttributeDataType: 'Boolean' as const,
      StringAttributeConstraints: { MinLength: '1' },
      NumberAttributeConstraints: { MinValue: '1' },
    },
  ];
  expect(schemaAttributes(settingsForCreate({ Schema })).at(-1)).toEqual({
    Name: 'custom:on',
    AttributeDataType: 'Boolean',
    DeveloperOnlyAttribute: false,
    Mutable: true,
    Required: false,
  });
});

test('an attribute added later is custom even under a standard name, and is added once', () => {
  const email = [{ Name: 'email', AttributeDataType: 'String' as const }];
  checkNewAttributes({}, email);
  const settings = settingsWithCustomAttributes({}, email);
  expect(schemaAttributes(settings).at(-1)?.Name).toBe('custom:email');
  expect(() => checkNewAttributes(settings, email)).toThrow(
    expect.objectContaining({
      code: 'InvalidParameterException',
      message: 'custom:email: Existing attribute already has name custom:email.',
    }),
  );
});
