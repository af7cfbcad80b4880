/**
 * What an attribute is when nobody gives it.
 *
 * @module
 */
import { notesOf } from '@poolkeeper/api/user-pool-client/setting';
import type { Attribute } from './attribute.ts';
import type { Value } from './value.ts';

/** Whether an attribute is written as blocks. */
export const isBlock = (attribute: Attribute): boolean =>
  attribute.nesting !== undefined && attribute.nesting !== 'attribute';

/** What state holds where there is nothing: blocks are absent as an empty list, never null. */
export const nothingOf = (attribute: Attribute): Value => attribute.none ?? (isBlock(attribute) ? [] : null);

/** What a value that was configured and no longer is returns to. */
export function unsetOf(attribute: Attribute): Value {
  if (attribute.unset !== undefined) return attribute.unset;
  const returned = notesOf(attribute.shape)?.returned;
  const isScalar =
    typeof returned === 'string' || typeof returned === 'number' || typeof returned === 'boolean';
  return isScalar ? returned : nothingOf(attribute);
}
