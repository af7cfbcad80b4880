/**
 * Turns a parsed JSON body into typed input, or throws what Cognito answers to a body that does not fit:
 * `SerializationException` for a value of the wrong JSON type, `InvalidParameterException` with every violated
 * constraint for a value out of bounds.
 *
 * @module
 */
import { CognitoError } from './errors.ts';
import { membersOf, type Static, type TSchema } from './shape.ts';

interface Constraints {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly minLength?: number;
  readonly maxLength?: number;
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

const constraintsOf = (schema: TSchema): Constraints => schema as Constraints;

/**
 * Checks `value` against `schema` and returns it without unknown members and without nulls, which count as absent.
 *
 * @throws SerializationException when a value has another JSON type than the model says
 * @throws InvalidParameterException listing every violated constraint, in Cognito's wording
 */
export function decode<Schema extends TSchema>(schema: Schema, value: unknown): Static<Schema> {
  const violations: string[] = [];
  const decoded = decodeValue(schema, value ?? {}, '', violations);
  if (violations.length > 0) {
    const count = violations.length === 1 ? '1 validation error' : `${violations.length} validation errors`;
    throw new CognitoError('InvalidParameterException', `${count} detected: ${violations.join('; ')}`);
  }
  // Checked member by member above.
  return decoded as Static<Schema>;
}

function decodeValue(schema: TSchema, value: unknown, path: string, violations: string[]): unknown {
  const constraints = constraintsOf(schema);
  switch (constraints.type) {
    case 'object':
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw wrongType(value, 'a structure');
      return constraints.mapValue
        ? decodeMap(schema, value, path, violations)
        : decodeStructure(schema, value, path, violations);
    case 'array':
      return decodeList(schema, value, path, violations);
    default:
      report(schema, value, path, violations, scalarViolations(schema, value));
      return value;
  }
}

function decodeStructure(schema: TSchema, value: object, path: string, violations: string[]): object {
  const { required = [] } = constraintsOf(schema);
  const given = value as Record<string, unknown>;
  const decoded: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(membersOf(schema))) {
    const memberPath = path === '' ? lowerCamel(name) : `${path}.${lowerCamel(name)}`;
    const memberValue = Object.hasOwn(given, name) ? given[name] : undefined;
    if (memberValue === undefined || memberValue === null) {
      if (required.includes(name)) {
        violations.push(
          `Value null at '${memberPath}' failed to satisfy constraint: Member must not be null`,
        );
      }
      continue;
    }
    decoded[name] = decodeValue(member, memberValue, memberPath, violations);
  }
  return decoded;
}

function decodeMap(schema: TSchema, value: object, path: string, violations: string[]): object {
  const { mapKey, mapValue } = constraintsOf(schema);
  const decoded: Record<string, unknown> = Object.create(null);
  for (const [key, member] of Object.entries(value)) {
    if (member === null || member === undefined) continue;
    if (mapKey) {
      const broken = scalarViolations(mapKey, key);
      if (broken.length > 0)
        report(schema, value, path, violations, [`Map keys must satisfy constraint: [${broken.join(', ')}]`]);
    }
    if (!mapValue) continue;
    if (isScalar(mapValue)) {
      const broken = scalarViolations(mapValue, member);
      if (broken.length > 0)
        report(schema, value, path, violations, [
          `Map value must satisfy constraint: [${broken.join(', ')}]`,
        ]);
      decoded[key] = member;
    } else {
      decoded[key] = decodeValue(mapValue, member, `${path}.${key}.member`, violations);
    }
  }
  // A plain prototype again: the map was filled without one so that a key such as __proto__ stays a key.
  return { ...decoded };
}

function decodeList(schema: TSchema, value: unknown, path: string, violations: string[]): unknown[] {
  if (!Array.isArray(value)) throw wrongType(value, 'a list');
  const { items, minItems, maxItems } = constraintsOf(schema);
  if (!items) throw new TypeError(`list without members at ${path}`);
  const broken: string[] = [];
  if (maxItems !== undefined && value.length > maxItems) {
    broken.push(`Member must have length less than or equal to ${maxItems}`);
  }
  if (minItems !== undefined && value.length < minItems) {
    broken.push(`Member must have length greater than or equal to ${minItems}`);
  }
  report(schema, value, path, violations, broken);
  if (!isScalar(items)) {
    return value.map((member, index) =>
      decodeValue(items, member, `${path}.${index + 1}.member`, violations),
    );
  }
  const memberBroken = value
    .map((member) => scalarViolations(items, member))
    .find((found) => found.length > 0);
  // One report for the whole list, with every constraint of a member, as Cognito prints it.
  if (memberBroken)
    report(schema, value, path, violations, [
      `Member must satisfy constraint: [${describeConstraints(items).join(', ')}]`,
    ]);
  return [...value];
}

const isScalar = (schema: TSchema): boolean =>
  !['object', 'array'].includes(constraintsOf(schema).type ?? '');

/** Every constraint of a scalar that `value` breaks. @throws SerializationException on the wrong JSON type */
function scalarViolations(schema: TSchema, value: unknown): string[] {
  const constraints = constraintsOf(schema);
  switch (constraints.type) {
    case 'string': {
      if (typeof value !== 'string') throw wrongType(value, 'a String');
      if (constraints.enum) return constraints.enum.includes(value) ? [] : describeConstraints(schema);
      const broken: string[] = [];
      if (constraints.maxLength !== undefined && value.length > constraints.maxLength)
        broken.push(tooLong(constraints.maxLength));
      if (constraints.minLength !== undefined && value.length < constraints.minLength)
        broken.push(tooShort(constraints.minLength));
      const { pattern, testedAs = pattern } = constraints;
      if (pattern !== undefined && testedAs !== undefined && !compiled(testedAs).test(value)) {
        broken.push(mismatch(pattern));
      }
      return broken;
    }
    case 'integer':
    case 'number': {
      if (typeof value !== 'number')
        throw wrongType(value, constraints.type === 'integer' ? 'an Integer' : 'a Double');
      if (constraints.type === 'integer' && !Number.isInteger(value)) throw wrongType(value, 'an Integer');
      const broken: string[] = [];
      if (constraints.maximum !== undefined && value > constraints.maximum)
        broken.push(`Member must have value less than or equal to ${constraints.maximum}`);
      if (constraints.minimum !== undefined && value < constraints.minimum)
        broken.push(`Member must have value greater than or equal to ${constraints.minimum}`);
      return broken;
    }
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongType(value, 'a Boolean');
      return [];
    default:
      throw new TypeError(`shape without a type: ${JSON.stringify(schema)}`);
  }
}

/** All constraints of a string, in the order in which Cognito lists them for a list's member. */
function describeConstraints(schema: TSchema): string[] {
  const { maxLength, minLength, pattern, enum: values, maximum, minimum } = constraintsOf(schema);
  if (values) return [`Member must satisfy enum value set: [${values.join(', ')}]`];
  const described: string[] = [];
  if (maxLength !== undefined) described.push(tooLong(maxLength));
  if (minLength !== undefined) described.push(tooShort(minLength));
  if (pattern !== undefined) described.push(mismatch(pattern));
  if (maximum !== undefined) described.push(`Member must have value less than or equal to ${maximum}`);
  if (minimum !== undefined) described.push(`Member must have value greater than or equal to ${minimum}`);
  return described;
}

const tooLong = (max: number): string => `Member must have length less than or equal to ${max}`;
const tooShort = (min: number): string => `Member must have length greater than or equal to ${min}`;
const mismatch = (pattern: string): string => `Member must satisfy regular expression pattern: ${pattern}`;

function report(
  schema: TSchema,
  value: unknown,
  path: string,
  violations: string[],
  broken: readonly string[],
): void {
  const shown = isSensitive(schema) ? 'Value' : `Value '${print(value)}'`;
  for (const constraint of broken)
    violations.push(`${shown} at '${path}' failed to satisfy constraint: ${constraint}`);
}

const isSensitive = (schema: TSchema): boolean => {
  const { sensitive, items, mapValue } = constraintsOf(schema);
  return (
    sensitive === true ||
    (items !== undefined && isSensitive(items)) ||
    (mapValue !== undefined && isSensitive(mapValue))
  );
};

/** Longest value that a message repeats; the whole would let a caller grow headers and logs at will. */
const SHOWN_CHARACTERS = 256;

function print(value: unknown): string {
  const whole = Array.isArray(value)
    ? `[${value.map(print).join(', ')}]`
    : typeof value === 'object' && value !== null
      ? `{${Object.entries(value)
          .map(([key, member]) => `${key}=${print(member)}`)
          .join(', ')}}`
      : String(value);
  return whole.length > SHOWN_CHARACTERS ? `${whole.slice(0, SHOWN_CHARACTERS)}...` : whole;
}

function wrongType(value: unknown, expected: string): CognitoError {
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

const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  let expression = patterns.get(pattern);
  if (!expression) {
    expression = new RegExp(`^(?:${pattern})$`, 'u');
    patterns.set(pattern, expression);
  }
  return expression;
}

/** `CallbackURLs` to `callbackURLs`: how Cognito names members in validation messages. */
export const lowerCamel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
