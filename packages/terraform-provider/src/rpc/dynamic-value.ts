/**
 * Objects in requests and responses.
 *
 * @module
 */
import type { Attributes } from '@poolkeeper/resources/schema/attribute';
import type { Values } from '@poolkeeper/resources/schema/value';
import type { Received, Sent } from '../plugin/messages.ts';
import { objectType } from '../schema/attribute-type.ts';
import { stateFromJson } from '../values/json.ts';
import { decodeObject, encodeValue } from '../values/msgpack.ts';

/** The object that a request holds; null where it holds none. */
export function objectOf(value: Received<'DynamicValue'> | undefined, attributes: Attributes): Values | null {
  if (value === undefined) return null;
  if (value.msgpack.length > 0) return decodeObject(value.msgpack, objectType(attributes));
  return value.json.length > 0 ? objectOfJson(value.json, attributes) : null;
}

/** The configuration that a request holds: it always holds one. */
export const configOf = (value: Received<'DynamicValue'> | undefined, attributes: Attributes): Values =>
  objectOf(value, attributes) ?? {};

/** State as it lies in a state file. @throws TypeError when it is none */
export function objectOfJson(bytes: Uint8Array, attributes: Attributes): Values | null {
  const json: unknown = JSON.parse(Buffer.from(bytes).toString());
  if (json === null) return null;
  if (typeof json !== 'object' || Array.isArray(json)) throw new TypeError('the state is no object');
  return stateFromJson(json as Readonly<Record<string, unknown>>, attributes);
}

/** An object to send; null is sent too. */
export const dynamicValue = (values: Values | null, attributes: Attributes): Sent<'DynamicValue'> => ({
  msgpack: encodeValue(values, objectType(attributes)),
});
