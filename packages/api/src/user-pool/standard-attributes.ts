/**
 * The attributes that every user of every pool has, as DescribeUserPool answers them for a pool that declares none.
 *
 * @module
 * @see OpenID Connect Core 1.0 section 5.1
 */
import type { SchemaAttribute } from './shapes/attributes.ts';

/** The longest value of a string attribute, in characters. */
export const LONGEST_ATTRIBUTE_VALUE = 2048;

const text = (Name: string, min = 0, max = LONGEST_ATTRIBUTE_VALUE): SchemaAttribute => ({
  Name,
  AttributeDataType: 'String',
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
  StringAttributeConstraints: { MinLength: `${min}`, MaxLength: `${max}` },
});

const flag = (Name: string): SchemaAttribute => ({
  Name,
  AttributeDataType: 'Boolean',
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
});

const count = (Name: string): SchemaAttribute => ({
  Name,
  AttributeDataType: 'Number',
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
  NumberAttributeConstraints: { MinValue: '0' },
});

/** A row an attribute, in Cognito's order. */
export const standardAttributes: readonly SchemaAttribute[] = [
  { ...text('sub', 1), Mutable: false, Required: true },
  text('name'),
  text('given_name'),
  text('family_name'),
  text('middle_name'),
  text('nickname'),
  text('preferred_username'),
  text('profile'),
  text('picture'),
  text('website'),
  text('email'),
  flag('email_verified'),
  text('gender'),
  text('birthdate', 10, 10),
  text('zoneinfo'),
  text('locale'),
  text('phone_number'),
  flag('phone_number_verified'),
  text('address'),
  count('updated_at'),
];

const byName = new Map(standardAttributes.map((attribute) => [attribute.Name ?? '', attribute]));

/** The standard attribute of a name; undefined for a custom one. */
export const findStandardAttribute = (name: string): SchemaAttribute | undefined => byName.get(name);
