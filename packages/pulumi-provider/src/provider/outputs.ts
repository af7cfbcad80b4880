/**
 * State as the engine keeps it, with what is secret marked.
 *
 * @module
 */
import type { Attribute, Attributes } from '@poolkeeper/resources/schema/attribute';
import type { Value, Values } from '@poolkeeper/resources/schema/value';
import { type PropertyType, propertiesOf } from '../values/property-type.ts';
import { conceal, holdsSecret, toWire } from '../values/sentinels.ts';
import { toProperties } from '../values/to-properties.ts';
import type { Json, JsonObject } from '../wire/struct.ts';

const isSecret = ({ sensitive, writeOnly }: Attribute): boolean => sensitive === true || writeOnly === true;

function mark(value: Value, type: PropertyType): Json {
  if (type.kind === 'list' && Array.isArray(value)) {
    return value.map((member: Value) => mark(member, type.of));
  }
  // What `toProperties` made of an object is one, or is not known.
  if (type.kind === 'object' && typeof value === 'object') return markObject(type.members, value as Values);
  return toWire(value);
}

function markObject(attributes: Attributes, properties: Values): JsonObject {
  const known = new Map(propertiesOf(attributes).map((property) => [property.name, property]));
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]): [string, Json] => {
      const property = known.get(name);
      if (property === undefined) return [name, toWire(value)];
      const marked = mark(value, property.type);
      return [name, isSecret(property.attribute) ? conceal(marked) : marked];
    }),
  );
}

/** Values as outputs: secret is what an attribute declares so, and what came from an input that was. */
export function toOutputs(attributes: Attributes, values: Values, inputs: JsonObject): JsonObject {
  const properties = toProperties(attributes, values);
  const { id: _, ...outputs } = markObject(attributes, properties);
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [
      name,
      Object.hasOwn(inputs, name) && holdsSecret(inputs[name] ?? null) ? conceal(value) : value,
    ]),
  );
}

/** What a function answers. */
export const toAnswer = (attributes: Attributes, values: Values): JsonObject =>
  markObject(attributes, toProperties(attributes, values));
