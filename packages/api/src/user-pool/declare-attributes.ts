/**
 * From the attributes that a caller gives to those that the pool keeps.
 *
 * @module
 */
import type { SchemaAttribute } from './shapes/attributes.ts';
import { findStandardAttribute } from './standard-attributes.ts';

/** `Schema` of CreateUserPool: a standard name changes that attribute, any other makes a custom one. */
export const declareAttributes = (schema: readonly SchemaAttribute[]): SchemaAttribute[] =>
  schema.map((given) =>
    findStandardAttribute(given.Name ?? '') ? declareStandard(given) : declareCustom(given),
  );

/** `CustomAttributes` of AddCustomAttributes: custom ones, whatever their names. */
export const declareCustomAttributes = (given: readonly SchemaAttribute[]): SchemaAttribute[] =>
  given.map(declareCustom);

/** The name a custom attribute has on users. The prefix is always added, also to a name that begins with it. */
const customName = ({ Name = '', DeveloperOnlyAttribute }: SchemaAttribute): string =>
  `${DeveloperOnlyAttribute ? 'dev:' : ''}custom:${Name}`;

function declareCustom(given: SchemaAttribute): SchemaAttribute {
  const { AttributeDataType, DeveloperOnlyAttribute = false, Mutable = true, Required = false } = given;
  return {
    Name: customName(given),
    ...(AttributeDataType ? { AttributeDataType } : {}),
    DeveloperOnlyAttribute,
    Mutable,
    Required,
    // Cognito answers an empty structure for a custom attribute without bounds.
    ...constraintsFor(AttributeDataType, given, {}),
  };
}

function declareStandard(given: SchemaAttribute): SchemaAttribute {
  const type = findStandardAttribute(given.Name ?? '')?.AttributeDataType;
  const { StringAttributeConstraints, NumberAttributeConstraints, ...rest } = given;
  return { ...rest, ...constraintsFor(type, { StringAttributeConstraints, NumberAttributeConstraints }) };
}

/** The constraints that fit the type; those of another type are dropped, as Cognito drops them. */
function constraintsFor(
  type: SchemaAttribute['AttributeDataType'],
  given: {
    readonly StringAttributeConstraints?: SchemaAttribute['StringAttributeConstraints'] | undefined;
    readonly NumberAttributeConstraints?: SchemaAttribute['NumberAttributeConstraints'] | undefined;
  },
  otherwise?: object,
): Pick<SchemaAttribute, 'StringAttributeConstraints' | 'NumberAttributeConstraints'> {
  const text = given.StringAttributeConstraints ?? otherwise;
  const number = given.NumberAttributeConstraints ?? otherwise;
  if (type === 'String' && text) return { StringAttributeConstraints: text };
  if (type === 'Number' && number) return { NumberAttributeConstraints: number };
  return {};
}
