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
    const shown = violations.slice(0, SHOWN_VIOLATIONS).join('; ');
    throw new CognitoError('InvalidParameterException', `${count} detected: ${shown}`);
  }
  // Checked member by member above.
  return decoded as Static<Schema>;
}

/** Most violations that a message names; all are counted. */
const SHOWN_VIOLATIONS = 50;

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
  if (!mapKey || !mapValue) throw new TypeError(`map without keys or values at ${path}`);
  // Without a prototype a key such as __proto__ is a key like any other.
  const decoded: Record<string, unknown> = Object.create(null);
  let keysHold = true;
  let valuesHold = true;
  for (const [key, member] of Object.entries(value)) {
    if (member === null) continue;
    if (scalarViolations(mapKey, key).length > 0) keysHold = false;
    if (isScalar(mapValue)) {
      if (scalarViolations(mapValue, member).length > 0) valuesHold = false;
      decoded[key] = member;
    } else {
      decoded[key] = decodeValue(mapValue, member, `${path}.${print(key)}.member`, violations);
    }
  }
  // One report for the whole map, as for a list: a report a key would repeat the map as often as it has keys.
  const broken: string[] = [];
  if (!keysHold) broken.push(`Map keys must satisfy constraint: [${describeConstraints(mapKey).join(', ')}]`);
  if (!valuesHold)
    broken.push(`Map value must satisfy constraint: [${describeConstraints(mapValue).join(', ')}]`);
  report(schema, value, path, violations, broken);
  // Spreading copies each key as it is, onto a plain object.
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
  let membersHold = true;
  for (const member of value) {
    if (scalarViolations(items, member).length > 0) membersHold = false;
  }
  if (!membersHold) {
    // One report for the whole list, with every constraint of a member, as Cognito prints it.
    const constraints = describeConstraints(items).join(', ');
    report(schema, value, path, violations, [`Member must satisfy constraint: [${constraints}]`]);
  }
  return [...value];
}

const isScalar = (schema: TSchema): boolean =>
  !['object', 'array'].includes(constraintsOf(schema).type ?? '');

/** Every constraint of a scalar that `value` breaks. @throws SerializationException on the wrong JSON type */
function scalarViolations(schema: TSchema, value: unknown): readonly string[] {
  const constraints = constraintsOf(schema);
  switch (constraints.type) {
    case 'string': {
      if (typeof value !== 'string') throw wrongType(value, 'a String');
      if (constraints.enum) return constraints.enum.includes(value) ? NONE : describeConstraints(schema);
      return textViolations(constraints, value);
    }
    case 'integer':
    case 'number': {
      if (typeof value !== 'number')
        throw wrongType(value, constraints.type === 'integer' ? 'an Integer' : 'a Double');
      if (constraints.type === 'integer' && !Number.isInteger(value)) throw wrongType(value, 'an Integer');
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
function describeConstraints(schema: TSchema): string[] {
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

function report(
  schema: TSchema,
  value: unknown,
  path: string,
  violations: string[],
  broken: readonly string[],
): void {
  if (broken.length === 0) return;
  // What no message will name need not be printed.
  const shown =
    violations.length >= SHOWN_VIOLATIONS || isSensitive(schema) ? 'Value' : `Value '${print(value)}'`;
  for (const constraint of broken) {
    violations.push(`${shown} at '${path}' failed to satisfy constraint: ${constraint}`);
  }
}

/** Whether a schema is sensitive or holds anything that is, so that printing a whole prints no secret part. */
const isSensitive = (schema: TSchema): boolean => {
  const { sensitive, items, mapKey, mapValue } = constraintsOf(schema);
  const parts = [items, mapKey, mapValue, ...Object.values(membersOf(schema))];
  return sensitive === true || parts.some((part) => part !== undefined && isSensitive(part));
};

/** Longest value that a message repeats; the whole would let a caller grow headers and logs at will. */
const SHOWN_CHARACTERS = 256;

/** A value as messages show it: lists as `[a, b]`, maps as `{a=b}`, cut when it is long. */
function print(value: unknown): string {
  let printed = '';
  // Stops as soon as enough is printed, so that neither a long value nor a deep one costs more than that.
  const add = (part: unknown): boolean => {
    if (printed.length > SHOWN_CHARACTERS) return false;
    if (typeof part !== 'object' || part === null) {
      printed += String(part).slice(0, SHOWN_CHARACTERS + 1);
      return true;
    }
    printed += Array.isArray(part) ? '[' : '{';
    let separator = '';
    for (const key in part) {
      printed += Array.isArray(part) ? separator : `${separator}${key.slice(0, SHOWN_CHARACTERS)}=`;
      separator = ', ';
      if (!add((part as Record<string, unknown>)[key])) return false;
    }
    printed += Array.isArray(part) ? ']' : '}';
    return true;
  };
  add(value);
  return printed.length > SHOWN_CHARACTERS ? `${printed.slice(0, SHOWN_CHARACTERS)}...` : printed;
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
    expression = new RegExp(`^(?:${asciiSpace(pattern)})$`, 'u');
    patterns.set(pattern, expression);
  }
  return expression;
}

/** White space is ASCII in Amazon's patterns, as in Java; every one of them has it inside a class. */
const asciiSpace = (pattern: string): string =>
  pattern
    .replaceAll(String.raw`[\S]`, String.raw`[^\t\n\x0B\f\r ]`)
    .replaceAll(String.raw`\s`, String.raw`\t\n\x0B\f\r `);

/** `CallbackURLs` to `callbackURLs`: how Cognito names members in validation messages. */
export const lowerCamel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
