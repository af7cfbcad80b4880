/**
 * Whether two values of an attribute mean the same.
 *
 * @module
 */
import type { Attribute, Attributes } from './attribute.ts';
import { isBlock } from './unset.ts';
import { unknown, type Value, type Values } from './value.ts';

/**
 * Whether an attribute is of the kind that Terraform's older SDK made: optional, and `none` where it is not given. Null
 * and `none` are the same there, and Terraform has to be told that plans may mix them (`legacy_type_system`).
 */
export const isLegacy = ({ mode, none }: Attribute): boolean => mode === 'optional' && none !== undefined;

const isNothing = ({ none }: Attribute, value: Value): boolean =>
  value === null || value === none || (isEmpty(none) && isEmpty(value));

const isEmpty = (value: Value | undefined): boolean =>
  isList(value)
    ? value.length === 0
    : isValues(value) && Object.values(value).every((member) => member === null);

/** Whether a value is an object or a map. */
export const isValues = (value: Value | undefined): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a list or a set. */
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** Whether the order of an attribute's elements means nothing. */
export const isUnordered = (attribute: Attribute): boolean =>
  attribute.unordered === true || attribute.nesting === 'set block';

/**
 * Whether two values of an attribute mean the same: equal, with no regard to order where it has none, or `equal`
 * by the attribute's own word. What is unknown is the same as nothing.
 */
export function means(attribute: Attribute, one: Value, other: Value): boolean {
  if (one === unknown || other === unknown) return false;
  if (one === other) return true;
  if (attribute.equal?.(one, other)) return true;
  if (isLegacy(attribute) && isNothing(attribute, one) && isNothing(attribute, other)) return true;
  // State that another tool wrote may not know of a block at all.
  if (isBlock(attribute)) return sameElements(attribute, isList(one) ? one : [], isList(other) ? other : []);
  if (isList(one) && isList(other)) return sameElements(attribute, one, other);
  return sameElement(attribute, one, other);
}

function sameElements(attribute: Attribute, some: readonly Value[], others: readonly Value[]): boolean {
  if (!isUnordered(attribute)) {
    return (
      some.length === others.length &&
      some.every((element, place) => sameElement(attribute, element, others[place] ?? null))
    );
  }
  if (some.every(isPlain) && others.every(isPlain)) {
    const left = new Set(some);
    const right = new Set(others);
    return left.size === right.size && [...left].every((element) => right.has(element));
  }
  const holds = (elements: readonly Value[], wanted: Value): boolean =>
    elements.some((element) => sameElement(attribute, element, wanted));
  return some.every((element) => holds(others, element)) && others.every((element) => holds(some, element));
}

const isPlain = (value: Value): boolean =>
  value === null || (typeof value !== 'object' && typeof value !== 'symbol');

function sameElement(attribute: Attribute, one: Value, other: Value): boolean {
  if (one === unknown || other === unknown) return false;
  if (!attribute.members || !isValues(one) || !isValues(other)) return equals(one, other);
  return sameMembers(attribute.members, one, other);
}

/** Whether two objects mean the same, attribute by attribute. An absent one is null. */
export const sameMembers = (attributes: Attributes, one: Values, other: Values): boolean =>
  Object.entries(attributes).every(([name, attribute]) =>
    means(attribute, one[name] ?? null, other[name] ?? null),
  );

/**
 * Whether two values are equal, whatever they are of: order counts, what is unknown equals nothing, and null under a
 * key is as no key at all.
 */
export function equals(one: Value, other: Value): boolean {
  if (one === unknown || other === unknown) return false;
  if (one === other) return true;
  if (isList(one) && isList(other)) {
    return (
      one.length === other.length && one.every((element, place) => equals(element, other[place] ?? null))
    );
  }
  if (!isValues(one) || !isValues(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => equals(one[name] ?? null, other[name] ?? null));
}
