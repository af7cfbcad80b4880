/**
 * The attributes of a pool: the standard ones, as the pool changed them, and its custom ones.
 *
 * @module
 */
import type { UserPoolSettings } from './settings.ts';
import type { SchemaAttribute } from './shapes/attributes.ts';
import { findStandardAttribute, standardAttributes } from './standard-attributes.ts';

/** The members of the settings that say which attributes there are. */
export type Declared = Pick<UserPoolSettings, 'SchemaAttributes'>;

/** An attribute with everything decided that the API lets a caller leave out. */
export type DecidedAttribute = SchemaAttribute &
  Required<
    Pick<SchemaAttribute, 'Name' | 'AttributeDataType' | 'DeveloperOnlyAttribute' | 'Mutable' | 'Required'>
  >;

/** Every attribute of the pool's users: standard ones first, custom ones in the order in which they were made. */
export function schemaAttributes({ SchemaAttributes: declared = [] }: Declared): readonly DecidedAttribute[] {
  const custom = declared.filter(({ Name }) => !findStandardAttribute(Name ?? ''));
  return [
    ...standardAttributes.map((standard) => decideStandard(standard, declared)),
    // Declared attributes carry a name and a type: `attributes-declared` refuses others.
    ...(custom as DecidedAttribute[]),
  ];
}

/** One attribute by its name on users (`email`, `custom:team`); undefined when the pool has none of that name. */
export const findSchemaAttribute = (settings: Declared, name: string): DecidedAttribute | undefined =>
  schemaAttributes(settings).find(({ Name }) => Name === name);

/** The names of the attributes that every user must have, without `sub`, which the service gives. */
export const requiredAttributes = (settings: Declared): readonly string[] =>
  schemaAttributes(settings)
    .filter(({ Name, Required }) => Required && Name !== 'sub')
    .map(({ Name }) => Name);

function decideStandard(standard: SchemaAttribute, declared: readonly SchemaAttribute[]): DecidedAttribute {
  const given = declared.find(({ Name }) => Name === standard.Name) ?? {};
  const decided = { ...standard, ...given };
  if (standard.StringAttributeConstraints) {
    decided.StringAttributeConstraints = {
      ...standard.StringAttributeConstraints,
      ...given.StringAttributeConstraints,
    };
  }
  if (standard.NumberAttributeConstraints) {
    decided.NumberAttributeConstraints = {
      ...standard.NumberAttributeConstraints,
      ...given.NumberAttributeConstraints,
    };
  }
  // Each standard attribute of the table has all members.
  return decided as DecidedAttribute;
}
