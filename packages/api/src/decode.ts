/**
 * Turns a parsed JSON body into typed input, or throws what Cognito answers to a body that does not fit:
 * `SerializationException` for a value of the wrong JSON type, `InvalidParameterException` with every violated
 * constraint for a value out of bounds.
 *
 * @module
 */

import {
  constraintsOf,
  describeConstraints,
  isScalar,
  isSensitive,
  scalarViolations,
  wrongType,
} from './decode/constraints.ts';
import { print } from './decode/print.ts';
import { CognitoError } from './errors.ts';
import { membersOf, type Static, type TSchema } from './shape.ts';

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
    case 'document':
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw wrongType(value, 'a Document');
      return value;
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

/** `CallbackURLs` to `callbackURLs`: how Cognito names members in validation messages. */
export const lowerCamel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
