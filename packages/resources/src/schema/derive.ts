/**
 * What the shape of an attribute tells: its type, and what it means.
 *
 * @module
 */
import { constraintsOf } from '@poolkeeper/api/decode/constraints';
import type { TSchema } from '@poolkeeper/api/shape';
import { timestampOf } from '../exchange/timestamp.ts';
import type { Attribute, Attributes } from './attribute.ts';
import { isUnordered } from './same.ts';

/** The type of a value, whatever manages it. */
export type ValueType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | { readonly kind: 'list' | 'set' | 'map'; readonly of: ValueType }
  | { readonly kind: 'object'; readonly members: Readonly<Record<string, ValueType>> };

/**
 * The type of an attribute. A single block is a list of one object; a moment is a string (RFC 3339).
 *
 * @throws TypeError for a structure without `members`, which is a mistake in a resource
 */
export function typeOf(attribute: Attribute): ValueType {
  const { members, nesting, shape } = attribute;
  const kind = isUnordered(attribute) ? 'set' : 'list';
  if (members === undefined) return typeOfShape(shape, kind);
  const object = objectOf(members);
  const isMany = nesting === undefined || nesting === 'attribute' ? isListShape(shape) : true;
  return isMany ? { kind, of: object } : object;
}

/** The type of an object of these attributes. */
export const objectOf = (members: Attributes): ValueType => ({
  kind: 'object',
  members: Object.fromEntries(Object.entries(members).map(([name, member]) => [name, typeOf(member)])),
});

const isListShape = (shape: TSchema): boolean => constraintsOf(shape).type === 'array';

function typeOfShape(shape: TSchema, kind: 'list' | 'set'): ValueType {
  const { type, items, mapValue } = constraintsOf(shape);
  switch (type) {
    case 'string':
    case 'integer':
    case 'boolean':
      return type;
    case 'number':
      return timestampOf(shape) ? 'string' : 'number';
    case 'array':
      if (items) return { kind, of: typeOfShape(items, 'list') };
      break;
    case 'object':
      if (mapValue) return { kind: 'map', of: typeOfShape(mapValue, 'list') };
      break;
    case 'document':
      // Kept as the JSON text that it is.
      return 'string';
  }
  throw new TypeError(`no type of an attribute: ${JSON.stringify(shape)}`);
}

/** What an attribute means, in Markdown: in its own words, or those of its shape or of its elements; else empty. */
export function descriptionOf({ description, shape }: Attribute): string {
  const { items } = constraintsOf(shape);
  return description ?? saidOf(shape) ?? (items && saidOf(items)) ?? '';
}

const saidOf = (shape: TSchema): string | undefined =>
  (shape as { readonly description?: string }).description;

/** The values that an attribute, or an element of it, has to be one of; undefined where any may be. */
export function choicesOf({ shape }: Attribute): readonly string[] | undefined {
  const { enum: values, items } = constraintsOf(shape);
  return values ?? (items && constraintsOf(items).enum);
}
