/**
 * What a schema asks of a value, and Cognito's words for what is asked.
 *
 * @module
 */
import { CognitoError } from '../errors.ts';
import { membersOf, type TSchema } from '../shape.ts';
import { compiled } from './pattern.ts';

interface Constraints {
  readonly type?: 'document' | 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Of base64: how many bytes it may stand for. */
  readonly maxBytes?: number;
  readonly pattern?: string;
  readonly testedAs?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: TSchema;
  readonly mapKey?: TSchema;
  readonly mapValue?: TSchema;
  readonly required?: readonly string[];
  readonly sensitive?: boolean;
}

/** The constraints of a schema, whatever its kind. */
export const constraintsOf = (schema: TSchema): Constraints => schema as Constraints;

/** Whether values of a schema are strings, numbers or booleans. */
export const isScalar = (schema: TSchema): boolean =>
  !['object', 'array'].includes(constraintsOf(schema).type ?? '');

/** Every constraint of a scalar that `value` breaks. @throws SerializationException on the wrong JSON type */
export function scalarViolations(schema: TSchema, value: unknown): readonly string[] {
  const constraints = constraintsOf(schema);
  switch (constraints.type) {
    case 'string': {
      if (typeof value !== 'string') throw wrongType(value, 'a String');
      if (constraints.enum) return constraints.enum.includes(value) ? NONE : describeConstraints(schema);
      if (constraints.maxBytes !== undefined) return blobViolations(constraints.maxBytes, value);
      return textViolations(constraints, value);
    }
    case 'integer':
    case 'number': {
      if (typeof value !== 'number')
        throw wrongType(value, constraints.type === 'integer' ? 'an Integer' : 'a Double');
      if (constraints.type === 'integer' && !isInteger(value)) throw wrongType(value, 'an Integer');
      const { maximum, minimum } = constraints;
      if (maximum !== undefined && value > maximum) return [tooLarge(maximum)];
      if (minimum !== undefined && value < minimum) return [tooSmall(minimum)];
      return NONE;
    }
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongType(value, 'a Boolean');
      return NONE;
    default:
      throw new TypeError(`shape without a type: ${JSON.stringify(schema)}`);
  }
}

/** Whether a number is an integer of Amazon's model: a whole number of 32 bits. Zero may carry a sign. */
const isInteger = (value: number): boolean => value === (value | 0);

/** Characters of base64, the last group filled up. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function blobViolations(maxBytes: number, value: string): readonly string[] {
  if (!BASE64.test(value)) throw wrongType(value, 'a Blob');
  const padding = value.endsWith('==') ? 2 : value.endsWith('=') ? 1 : 0;
  return (value.length / 4) * 3 - padding > maxBytes ? [tooLong(maxBytes)] : NONE;
}

function textViolations(constraints: Constraints, value: string): readonly string[] {
  const { maxLength, minLength, pattern, testedAs = pattern } = constraints;
  const broken: string[] = [];
  if (maxLength !== undefined && value.length > maxLength) broken.push(tooLong(maxLength));
  if (minLength !== undefined && value.length < minLength) broken.push(tooShort(minLength));
  if (pattern !== undefined && testedAs !== undefined && !compiled(testedAs).test(value)) {
    broken.push(mismatch(pattern));
  }
  return broken;
}

const NONE: readonly string[] = [];

/** All constraints of a scalar, in the order in which Cognito lists them for a list's member. */
export function describeConstraints(schema: TSchema): string[] {
  const { maxLength, minLength, pattern, enum: values, maximum, minimum } = constraintsOf(schema);
  if (values) return [`Member must satisfy enum value set: [${values.join(', ')}]`];
  const described: string[] = [];
  if (maxLength !== undefined) described.push(tooLong(maxLength));
  if (minLength !== undefined) described.push(tooShort(minLength));
  if (pattern !== undefined) described.push(mismatch(pattern));
  if (maximum !== undefined) described.push(tooLarge(maximum));
  if (minimum !== undefined) described.push(tooSmall(minimum));
  return described;
}

const tooLong = (max: number): string => `Member must have length less than or equal to ${max}`;
const tooShort = (min: number): string => `Member must have length greater than or equal to ${min}`;
const tooLarge = (max: number): string => `Member must have value less than or equal to ${max}`;
const tooSmall = (min: number): string => `Member must have value greater than or equal to ${min}`;
const mismatch = (pattern: string): string => `Member must satisfy regular expression pattern: ${pattern}`;

/** Whether a schema is sensitive or holds anything that is, so that printing a whole prints no secret part. */
export const isSensitive = (schema: TSchema): boolean => {
  const { sensitive, items, mapKey, mapValue } = constraintsOf(schema);
  const parts = [items, mapKey, mapValue, ...Object.values(membersOf(schema))];
  return sensitive === true || parts.some((part) => part !== undefined && isSensitive(part));
};

/** The refusal of a value of another JSON type than `expected`. */
export function wrongType(value: unknown, expected: string): CognitoError {
  const found = Array.isArray(value)
    ? 'START_ARRAY'
    : value === null
      ? 'NULL_VALUE'
      : JSON_TOKENS[typeof value];
  return new CognitoError(
    'SerializationException',
    `${found ?? 'UNKNOWN_VALUE'} can not be converted to ${expected}`,
  );
}

const JSON_TOKENS: Readonly<Record<string, string>> = {
  string: 'STRING_VALUE',
  number: 'NUMBER_VALUE',
  boolean: 'BOOLEAN_VALUE',
  object: 'START_OBJECT',
};
