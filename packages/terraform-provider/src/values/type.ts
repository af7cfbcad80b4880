/**
 * Terraform's types of values, in the form that its protocol writes as JSON.
 *
 * @module
 * @see https://github.com/zclconf/go-cty/blob/main/docs/json.md
 */

/** A type without parts. A `dynamic` value brings its type along. */
export type ScalarType = 'string' | 'number' | 'bool' | 'dynamic';

/** A type. An object has all of its attributes, null where one has no value. */
export type Type =
  | ScalarType
  | readonly ['list', Type]
  | readonly ['set', Type]
  | readonly ['map', Type]
  | readonly ['object', ObjectTypes]
  | readonly ['tuple', readonly Type[]];

/** The types of an object's attributes. */
export interface ObjectTypes {
  readonly [attribute: string]: Type;
}

/** A type as the protocol carries it. */
export const typeBytes = (type: Type): Uint8Array => Buffer.from(JSON.stringify(type));
