/**
 * What a resource is told to be when it is refreshed, imported or looked up.
 *
 * @module
 */

import { isDeepStrictEqual } from 'node:util';
import { parseImportId } from '@poolkeeper/resources/import-id';
import type { Attribute, Attributes } from '@poolkeeper/resources/schema/attribute';
import type { Value, Values } from '@poolkeeper/resources/schema/value';
import { isInput, propertiesOf } from '../values/property-type.ts';
import { isMarked, reveal, revealObject } from '../values/sentinels.ts';
import { toState } from '../values/to-values.ts';
import { isObject, type Json, type JsonObject } from '../wire/struct.ts';
import type { Kind } from './catalogue.ts';
import { DEFAULTS } from './plan.ts';

/** State to read from: what the engine knows, or what the id tells where it knows too little. */
export function priorOf(
  kind: Kind,
  { id, outputs }: { readonly id: string; readonly outputs: JsonObject },
): Values {
  const known = toState(kind.attributes, id, revealObject(outputs));
  const isEnough = kind.resource.import.parts.every((part) => (known[part] ?? null) !== null);
  return isEnough ? known : { ...known, ...parseImportId(kind.resource, id) };
}

/** Inputs of a refresh: those that a program gave, as they are where the resource still means the same. */
function refreshed(attributes: Attributes, inputs: JsonObject, outputs: JsonObject): JsonObject {
  const known = new Map(propertiesOf(attributes).map(({ name, attribute }) => [name, attribute]));
  const entries = Object.entries(inputs).flatMap(([name, value]): [string, Json][] => {
    const attribute = known.get(name);
    const now = outputs[name];
    if (attribute === undefined || attribute.writeOnly) return [[name, value]];
    if (now === undefined) return [];
    // Of an object, too, only what a program gave is an input.
    if (attribute.members && isObject(value) && isObject(now) && !isMarked(value) && !isMarked(now)) {
      return [[name, refreshed(attribute.members, value, now)]];
    }
    return [[name, isAsGiven(attribute, reveal(value), reveal(now)) ? value : now]];
  });
  return Object.fromEntries(entries);
}

const sorted = (value: Value): Value => (Array.isArray(value) ? value.toSorted() : value);

const isAsGiven = ({ equal, unordered }: Attribute, given: Value, now: Value): boolean =>
  isDeepStrictEqual(given, now) ||
  equal?.(given, now) === true ||
  (unordered === true && isDeepStrictEqual(sorted(given), sorted(now)));

/** Inputs of an import: all that could have been given, and a note that no program gave it. */
function found(attributes: Attributes, outputs: JsonObject): JsonObject {
  const inputs = propertiesOf(attributes)
    .filter(({ attribute, name }) => isInput(attribute) && outputs[name] !== undefined)
    .map(({ name }): [string, Json] => [name, outputs[name] ?? null])
    .filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0));
  return { ...Object.fromEntries(inputs), [DEFAULTS]: inputs.map(([name]) => name) };
}

/** The inputs that a program would have given for a resource as it is. */
export const inputsOf = (kind: Kind, inputs: JsonObject, outputs: JsonObject): JsonObject =>
  Object.keys(inputs).length > 0
    ? refreshed(kind.attributes, inputs, outputs)
    : found(kind.attributes, outputs);
