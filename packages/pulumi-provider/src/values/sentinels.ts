/**
 * What Pulumi writes into a Struct where JSON has no word for it.
 *
 * @module
 * @see Pulumi developer documentation, "Property values and their wire encoding"
 */
import { unknown, type Value } from '@poolkeeper/resources/schema/value';
import { isList, isObject, type Json, type JsonObject } from '../wire/struct.ts';

/** Stands for a value that is known only once something else was made. */
const UNKNOWN = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';

/** Marks an object as something else than an object; its value says as what. */
const SPECIAL = '4dabf18193072939515e22adb298388d';

const SECRET = '1b47061264138c4ac30d75fd1eb44270';
const RESOURCE = '5cf8f73096256a8f31e491e813e4eb8e';
const OUTPUT = 'd0e6a833031e9bbcd3f4e8bde6ca49a4';

const kindOf = (value: Json): Json | undefined => (isObject(value) ? value[SPECIAL] : undefined);

/** Whether a value is no object but something that is written as one: a secret, an output, a resource. */
export const isMarked = (value: Json): boolean => kindOf(value) !== undefined;

/** Something that Pulumi can send and no setting here can hold: an asset or an archive. */
export class UnsupportedValueError extends Error {}

/**
 * A value as it is meant: secrets and outputs opened, resources by their id, and what is not known as `unknown`.
 *
 * @throws UnsupportedValueError for an asset or an archive
 */
export function reveal(value: Json): Value {
  if (value === UNKNOWN) return unknown;
  if (isList(value)) return value.map(reveal);
  if (!isObject(value)) return value;
  const kind = value[SPECIAL];
  if (kind === undefined) return revealObject(value);
  if (kind === SECRET) return reveal(value.value ?? null);
  // An output that has no value has none yet.
  if (kind === OUTPUT) return Object.hasOwn(value, 'value') ? reveal(value.value ?? null) : unknown;
  if (kind === RESOURCE) {
    const id = value.id ?? value.urn ?? null;
    return id === '' ? unknown : reveal(id);
  }
  throw new UnsupportedValueError('An asset or an archive cannot stand here.');
}

/** The members of an object, each as {@link reveal} has it. */
export const revealObject = (object: JsonObject): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, reveal(value)]));

/** Whether a value is a secret, or holds one at any depth. */
export function holdsSecret(value: Json): boolean {
  const kind = kindOf(value);
  if (kind === SECRET) return true;
  if (kind === OUTPUT && isObject(value) && value.secret === true) return true;
  if (isList(value)) return value.some(holdsSecret);
  return isObject(value) && Object.values(value).some(holdsSecret);
}

/** A value as a secret; one that already is stays as it is. */
export const conceal = (value: Json): Json =>
  kindOf(value) === SECRET ? value : { [SPECIAL]: SECRET, value };

/** The opposite of {@link reveal}, secrets apart. */
export function toWire(value: Value): Json {
  if (value === unknown) return UNKNOWN;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toWire);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toWire(member)]));
}

/** The members of an object with their secrets open, for an engine that knows none. */
export const strip = (object: JsonObject): JsonObject => {
  const open = (value: Json): Json => {
    if (isList(value)) return value.map(open);
    if (!isObject(value)) return value;
    return value[SPECIAL] === SECRET ? open(value.value ?? null) : strip(value);
  };
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, open(value)]));
};
