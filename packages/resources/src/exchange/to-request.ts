/**
 * Values as a request gives them.
 *
 * @module
 */
import type { Attribute, Attributes } from '../schema/attribute.ts';
import { isList, isValues } from '../schema/same.ts';
import { isBlock } from '../schema/unset.ts';
import { unknown, type Value, type Values } from '../schema/value.ts';
import { memberOf } from './names.ts';

/** What goes over the wire. */
export type Json = null | string | number | boolean | readonly Json[] | { readonly [name: string]: Json };

/**
 * The members of a request: every attribute that a configuration can give and that has a value. Left out is what is
 * null, not known, an absent block, or the `''` or 0 that stands for nothing. An empty list is sent: it empties.
 */
export const toRequest = (attributes: Attributes, values: Values): { readonly [member: string]: Json } =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]) => {
      const value = attribute.mode === 'computed' ? null : (values[name] ?? null);
      const sent = toWire(attribute, value);
      return sent === undefined ? [] : [[memberOf(name, attribute), sent]];
    }),
  );

function toWire(attribute: Attribute, value: Value): Json | undefined {
  if (value === null || value === unknown) return undefined;
  // `false` says something, also where it stands for nothing in state.
  if (value === attribute.none && !isList(value) && value !== false) return undefined;
  const { members, nesting } = attribute;
  if (nesting === 'single block' && isList(value)) {
    const [block] = value;
    return isValues(block) && members ? toRequest(members, block) : undefined;
  }
  if (isBlock(attribute) && isList(value) && value.length === 0) return undefined;
  if (!members) return toJson(value);
  if (isValues(value)) return toRequest(members, value);
  return isList(value) ? value.filter(isValues).map((element) => toRequest(members, element)) : undefined;
}

function toJson(value: Value): Json {
  if (value === unknown) throw new TypeError('an unknown value cannot be sent');
  if (isList(value)) return value.map(toJson);
  if (!isValues(value)) return value;
  // A map with null under a key is one without it.
  const given = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(given.map(([name, member]) => [name, toJson(member)]));
}
