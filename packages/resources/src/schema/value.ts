/**
 * Values of a managed resource, in the one form that both providers translate to and from: JSON values, and one
 * mark for what is not known before it is applied.
 *
 * @module
 */

/** A value that will be known only once something else was applied. It may stand at any depth. */
export const unknown: unique symbol = Symbol('known after apply');

/** Any value. A set is an array whose order means nothing; an absent list block is an empty array, never null. */
export type Value = null | string | number | boolean | typeof unknown | readonly Value[] | Values;

/** The values of an object, by attribute name in Terraform's spelling. */
export interface Values {
  readonly [name: string]: Value;
}

/** Whether nothing below a value is unknown. */
export function isWhollyKnown(value: Value): boolean {
  if (value === unknown) return false;
  if (value === null || typeof value !== 'object') return true;
  const members: readonly Value[] = Array.isArray(value) ? value : Object.values(value as Values);
  return members.every(isWhollyKnown);
}
