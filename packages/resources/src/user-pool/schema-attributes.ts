/**
 * Declared attributes of a pool, between the configuration and the service. The service answers every attribute that
 * users have, with names and bounds filled in; a configuration holds those that it declares.
 *
 * @module
 */
import type { SchemaAttribute } from '@poolkeeper/api/user-pool/shapes/attributes';
import { findStandardAttribute } from '@poolkeeper/api/user-pool/standard-attributes';
import { blockIn, blocksIn, flagIn, saidIn, textIn } from '../schema/members.ts';
import type { Value, Values } from '../schema/value.ts';

/** What the service puts before the name of an attribute that is not a standard one. */
const PREFIX = /^(?:dev:)?(?:custom:)?/;

/** The name that a configuration has for an attribute. */
const configuredName = ({ Name = '' }: SchemaAttribute): string => Name.replace(PREFIX, '');

/** As CreateUserPool and AddCustomAttributes take it. What is not said is false, as it always was in Terraform. */
export function declarationOf(block: Values): SchemaAttribute {
  const number = constraintsIn(block, 'number_attribute_constraints', { min: 'min_value', max: 'max_value' });
  const text = constraintsIn(block, 'string_attribute_constraints', { min: 'min_length', max: 'max_length' });
  return {
    Name: textIn(block, 'name') ?? '',
    // The plan was checked against the choices of the shape.
    AttributeDataType: textIn(block, 'attribute_data_type') as SchemaAttribute['AttributeDataType'] & string,
    DeveloperOnlyAttribute: flagIn(block, 'developer_only_attribute') ?? false,
    Mutable: flagIn(block, 'mutable') ?? false,
    Required: flagIn(block, 'required') ?? false,
    ...(number && {
      NumberAttributeConstraints: {
        ...(number.min !== undefined && { MinValue: number.min }),
        ...(number.max !== undefined && { MaxValue: number.max }),
      },
    }),
    ...(text && {
      StringAttributeConstraints: {
        ...(text.min !== undefined && { MinLength: text.min }),
        ...(text.max !== undefined && { MaxLength: text.max }),
      },
    }),
  };
}

interface Bounds {
  readonly min: string | undefined;
  readonly max: string | undefined;
}

/** Undefined where there is no bound: the service then has its own. */
function constraintsIn(
  block: Values,
  name: string,
  names: { readonly min: string; readonly max: string },
): Bounds | undefined {
  const constraints = blockIn(block, name);
  if (!constraints) return undefined;
  const bounds = { min: saidIn(constraints, names.min), max: saidIn(constraints, names.max) };
  return bounds.min === undefined && bounds.max === undefined ? undefined : bounds;
}

/** As state holds what the service has. */
const blockOf = (attribute: SchemaAttribute): Values => ({
  name: configuredName(attribute),
  attribute_data_type: attribute.AttributeDataType ?? null,
  developer_only_attribute: attribute.DeveloperOnlyAttribute ?? false,
  mutable: attribute.Mutable ?? false,
  required: attribute.Required ?? false,
  number_attribute_constraints: attribute.NumberAttributeConstraints
    ? [
        {
          max_value: attribute.NumberAttributeConstraints.MaxValue ?? '',
          min_value: attribute.NumberAttributeConstraints.MinValue ?? '',
        },
      ]
    : [],
  string_attribute_constraints: attribute.StringAttributeConstraints
    ? [
        {
          max_length: attribute.StringAttributeConstraints.MaxLength ?? '',
          min_length: attribute.StringAttributeConstraints.MinLength ?? '',
        },
      ]
    : [],
});

/**
 * The blocks of state: those of before, where they still say what the service has, and every other attribute that is
 * not a standard one as it always is.
 */
export function schemaState(
  attributes: readonly SchemaAttribute[],
  before: readonly Values[],
): readonly Values[] {
  return attributes.flatMap((attribute) => {
    const name = configuredName(attribute);
    const was = before.find((block) => textIn(block, 'name') === name);
    if (was && declares(was, attribute)) return [was];
    return isUntouched(attribute) ? [] : [blockOf(attribute)];
  });
}

/** Whether a block says what an attribute of the service is. A bound that it leaves out is left to the service. */
export function declares(block: Values, attribute: SchemaAttribute): boolean {
  const declared = declarationOf(block);
  return (
    declared.Name === configuredName(attribute) &&
    declared.AttributeDataType === attribute.AttributeDataType &&
    declared.DeveloperOnlyAttribute === (attribute.DeveloperOnlyAttribute ?? false) &&
    declared.Mutable === (attribute.Mutable ?? false) &&
    declared.Required === (attribute.Required ?? false) &&
    isWithin(declared.NumberAttributeConstraints, attribute.NumberAttributeConstraints) &&
    isWithin(declared.StringAttributeConstraints, attribute.StringAttributeConstraints)
  );
}

const isWithin = (some: object = {}, all: object = {}): boolean => {
  const others = new Map(Object.entries(all));
  return Object.entries(some).every(([name, value]) => others.get(name) === value);
};

/** Whether an attribute is there in every pool, as it is, or was added for users of identity providers. */
function isUntouched(attribute: SchemaAttribute): boolean {
  if (attribute.Name === 'identities') return true;
  const standard = findStandardAttribute(attribute.Name ?? '');
  return standard !== undefined && declares(blockOf(attribute), standard);
}

/** Whether two lists of blocks declare the same: bounds that one of them leaves out count for nothing. */
export function sameSchema(one: Value, other: Value): boolean {
  const [some, others] = [declaredBlocks(one), declaredBlocks(other)];
  return isCovered(some, others) && isCovered(others, some);
}

const declaredBlocks = (schema: Value): readonly Values[] =>
  blocksIn({ schema }, 'schema').filter((block) => !isUntouched(declarationOf(block)));

const isCovered = (some: readonly Values[], others: readonly Values[]): boolean =>
  some.every((block) => others.some((other) => sameAttribute(block, other)));

export const sameAttribute = (one: Values, other: Values): boolean =>
  declares(one, declarationOf(other)) || declares(other, declarationOf(one));
