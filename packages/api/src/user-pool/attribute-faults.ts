/**
 * What may be wrong with one declared attribute.
 *
 * @module
 */
import type { SchemaAttribute } from './shapes/attributes.ts';
import { findStandardAttribute, LONGEST_ATTRIBUTE_VALUE } from './standard-attributes.ts';

type Fault = (attribute: SchemaAttribute) => string | undefined;

/** A row a check, in the order in which they are made. */
const faults: readonly Fault[] = [
  attributeHasAName,
  standardAttributeKeepsItsType,
  customAttributeHasAType,
  customAttributeIsOptional,
  textBoundsAreLengths,
  numberBoundsAreNumbers,
];

/** Why an attribute cannot be declared so, in Cognito's words; undefined when it can. */
export function attributeFault(attribute: SchemaAttribute): string | undefined {
  for (const fault of faults) {
    const message = fault(attribute);
    if (message !== undefined) return message;
  }
  return undefined;
}

/** Of one that was declared without a name, nothing is left but the prefix. The text is ours. */
function attributeHasAName({ Name = '' }: SchemaAttribute): string | undefined {
  return /^(?:dev:)?custom:$/.test(Name) ? 'Every schema attribute needs a name.' : undefined;
}

function standardAttributeKeepsItsType({
  Name = '',
  AttributeDataType: type,
  DeveloperOnlyAttribute,
}: SchemaAttribute): string | undefined {
  const standard = findStandardAttribute(Name);
  if (!standard) return undefined;
  return DeveloperOnlyAttribute || (type !== undefined && type !== standard.AttributeDataType)
    ? `You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute ${Name}`
    : undefined;
}

function customAttributeHasAType({ Name = '', AttributeDataType }: SchemaAttribute): string | undefined {
  return AttributeDataType === undefined && !findStandardAttribute(Name)
    ? 'Invalid AttributeDataType input, consider using the provided AttributeDataType enum.'
    : undefined;
}

function customAttributeIsOptional({ Name = '', Required }: SchemaAttribute): string | undefined {
  return Required && !findStandardAttribute(Name)
    ? 'Required custom attributes are not supported currently.'
    : undefined;
}

function textBoundsAreLengths({
  Name = '',
  StringAttributeConstraints: bounds = {},
}: SchemaAttribute): string | undefined {
  const [shortest, longest] = [bounds.MinLength, bounds.MaxLength].map(wholeNumber);
  if (shortest === null || longest === null) return invalidConstraints('StringAttributeConstraints', Name);
  if ((shortest ?? 0) > LONGEST_ATTRIBUTE_VALUE || (longest ?? 0) > LONGEST_ATTRIBUTE_VALUE) {
    return `user.${Name}: String attributes cannot have a length of more than ${LONGEST_ATTRIBUTE_VALUE}`;
  }
  return shortest !== undefined && longest !== undefined && shortest > longest
    ? `Attribute ${Name} cannot have a max length shorter than it's min length`
    : undefined;
}

function numberBoundsAreNumbers({
  Name = '',
  NumberAttributeConstraints: bounds = {},
}: SchemaAttribute): string | undefined {
  const [least, greatest] = [bounds.MinValue, bounds.MaxValue].map(decimal);
  if (least === null || greatest === null) return invalidConstraints('NumberAttributeConstraints', Name);
  return least !== undefined && greatest !== undefined && least > greatest
    ? `Attribute ${Name} cannot have a max value smaller than it's min value`
    : undefined;
}

const invalidConstraints = (member: string, name: string): string =>
  `Invalid ${member} for schema attribute ${name}`;

/** The number a bound is written as; undefined where there is none, null where it is not one. */
const decimal = (written: string | undefined): number | null | undefined =>
  written === undefined || written === ''
    ? undefined
    : /^-?\d+(?:\.\d+)?$/.test(written)
      ? Number(written)
      : null;

const wholeNumber = (written: string | undefined): number | null | undefined =>
  written === undefined || written === '' ? undefined : /^\d+$/.test(written) ? Number(written) : null;
