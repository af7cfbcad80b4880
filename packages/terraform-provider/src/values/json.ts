/**
 * Values out of a state file, whoever wrote it and with whichever version of the schema.
 *
 * @module
 */
import type { Attribute, Attributes } from '@poolkeeper/resources/schema/attribute';
import { nothingOf } from '@poolkeeper/resources/schema/unset';
import type { Value, Values } from '@poolkeeper/resources/schema/value';
import { attributeType } from '../schema/attribute-type.ts';
import type { ScalarType, Type } from './type.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * The state of a resource from its JSON: attributes that the schema has not are dropped, those that the JSON has not
 * are what stands for nothing. Versions 4 and earlier of `hashicorp/aws` left null where later ones have `""`, 0 or an
 * empty set; those become the later form.
 */
export const stateFromJson = (json: Json, attributes: Attributes): Values =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [name, attributeFromJson(json[name], attribute)]),
  );

function attributeFromJson(json: unknown, attribute: Attribute): Value {
  if (json === null || json === undefined) return nothingOf(attribute);
  const { members } = attribute;
  if (members === undefined) return valueFromJson(json, attributeType(attribute));
  if (Array.isArray(json)) return json.filter(isObject).map((element) => stateFromJson(element, members));
  return isObject(json) ? stateFromJson(json, members) : nothingOf(attribute);
}

const isObject = (json: unknown): json is Json =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** @throws TypeError when the JSON holds a value of another type, and no older form of it */
function valueFromJson(json: unknown, type: Type): Value {
  if (json === null || json === undefined) return null;
  if (type === 'string' && (typeof json === 'number' || typeof json === 'boolean')) return String(json);
  if (type === 'number' && typeof json === 'string' && json.trim() !== '') return numberOf(json);
  if (type === 'bool' && (json === 'true' || json === 'false')) return json === 'true';
  if (type === 'string' && typeof json === 'string') return json;
  if (type === 'number' && typeof json === 'number') return json;
  if (type === 'bool' && typeof json === 'boolean') return json;
  if (typeof type !== 'string') return collectionFromJson(json, type);
  throw mismatch(json, type);
}

function collectionFromJson(json: unknown, type: Exclude<Type, ScalarType>): Value {
  if ((type[0] === 'list' || type[0] === 'set') && Array.isArray(json)) {
    const [, member] = type;
    return json.map((one) => valueFromJson(one, member));
  }
  if (type[0] === 'map' && isObject(json)) {
    const [, member] = type;
    return Object.fromEntries(Object.entries(json).map(([key, one]) => [key, valueFromJson(one, member)]));
  }
  throw mismatch(json, type);
}

const mismatch = (json: unknown, type: Type): TypeError =>
  new TypeError(`the state holds ${typeof json} where ${JSON.stringify(type)} is expected`);

function numberOf(digits: string): number {
  const number = Number(digits);
  if (Number.isNaN(number)) throw new TypeError('the state holds text where a number is expected');
  return number;
}
