/**
 * A response as state holds it.
 *
 * @module
 */
import { constraintsOf } from '@poolkeeper/api/decode/constraints';
import type { Attribute, Attributes } from '../schema/attribute.ts';
import { isList, isUnordered, isValues, means } from '../schema/same.ts';
import { isBlock, nothingOf } from '../schema/unset.ts';
import { unknown, type Value, type Values } from '../schema/value.ts';
import { memberOf } from './names.ts';
import { timestampOf, toRfc3339 } from './timestamp.ts';

/** An answer of a service, or a part of one. */
export type Response = Readonly<Record<string, unknown>>;

/**
 * Every attribute, from a response. What the response does not hold is the attribute's `none`, else null; what means
 * the same as before keeps the form that it had: the order of a set, `''` or an empty list for nothing.
 *
 * @param prior state before, or what was planned; its unknown values count for nothing
 */
export const toState = (attributes: Attributes, response: Response, prior: Values = {}): Values =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const member = Object.hasOwn(response, memberOf(name, attribute))
        ? response[memberOf(name, attribute)]
        : undefined;
      return [name, stateOf(attribute, member, prior[name] ?? null)];
    }),
  );

function stateOf(attribute: Attribute, member: unknown, prior: Value): Value {
  if (attribute.writeOnly === true) return null;
  const nothing = nothingOf(attribute);
  if (isNothing(member)) {
    if (isBlock(attribute)) return emptyBlockIn(attribute, prior) ?? nothing;
    return isNothing(prior) ? (prior ?? nothing) : nothing;
  }
  const value = fromWire(attribute, member, prior);
  return prior !== null && !attribute.members && means(attribute, value, prior) ? prior : value;
}

/** A block that was there and said nothing (`lambda_config {}`): for a service it is the same as none. */
function emptyBlockIn({ nesting, members }: Attribute, prior: Value): Value | undefined {
  const [block] = nesting === 'single block' && isList(prior) ? prior : [];
  if (!members || !isValues(block)) return undefined;
  const saysNothing = Object.values(block).every((value) => value === unknown || isNothing(value));
  return saysNothing ? [toState(members, {}, block)] : undefined;
}

/** Whether a value stands for none at all. An answer of 0 or `false` is one. */
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function fromWire(attribute: Attribute, member: unknown, prior: Value): Value {
  const { members, nesting, shape } = attribute;
  if (members) {
    const before: readonly Value[] = isList(prior) ? prior : [prior];
    if (!Array.isArray(member)) {
      const object = objectOf(members, member, before[0] ?? null);
      return nesting === 'single block' || nesting === 'list block' ? [object] : object;
    }
    const isOrdered = !isUnordered(attribute);
    const elements = member.map((element, place) =>
      objectOf(members, element, isOrdered ? (before[place] ?? null) : null),
    );
    return means(attribute, elements, prior) ? prior : elements;
  }
  if (timestampOf(shape) && typeof member === 'number') return toRfc3339(member);
  if (constraintsOf(shape).type === 'document' && typeof member === 'object') return JSON.stringify(member);
  return jsonOf(member);
}

function objectOf(members: Attributes, element: unknown, prior: Value): Values {
  if (typeof element !== 'object' || element === null) throw new TypeError('an answer without its structure');
  // Of a structure, every member may be asked for by name.
  return toState(members, element as Response, isValues(prior) ? prior : {});
}

/** JSON, with nothing in it that JSON does not have. */
function jsonOf(member: unknown): Value {
  if (Array.isArray(member)) return member.map(jsonOf);
  if (typeof member === 'object' && member !== null) {
    return Object.fromEntries(Object.entries(member).map(([name, value]) => [name, jsonOf(value)]));
  }
  if (typeof member === 'string' || typeof member === 'number' || typeof member === 'boolean') return member;
  return null;
}
