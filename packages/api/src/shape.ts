/**
 * The vocabulary in which every request, response and setting is described: TypeBox schemas, which are plain
 * data, with the constraint names of Amazon's own models. `decode.ts` checks values against them; `derive/`
 * reads them.
 *
 * @module
 */
import { type Static, type TSchema, Type } from 'typebox';

export type { Static, TSchema };

/** Notes that any shape may carry besides its constraints. They end up in reference documentation. */
export interface Notes {
  /** What the member means, in one or two sentences. */
  readonly description?: string;
  /** The value is a secret or personal: it is never printed in a validation message. */
  readonly sensitive?: boolean;
}

/** Bounds of a string, counted in UTF-16 units as Amazon's Java services count. */
export interface TextBounds extends Notes {
  readonly min?: number;
  readonly max?: number;
  /** A regular expression the whole value must match; it is printed in messages as written here. */
  readonly pattern?: string;
  /**
   * An expression that matches exactly what `pattern` matches, in linear time. Given where `pattern` is Amazon's
   * text and backtracks badly; it is tested, and never printed.
   */
  readonly testedAs?: string;
}

/** Bounds of a whole number. */
export interface NumberBounds extends Notes {
  readonly min?: number;
  readonly max?: number;
}

/** Bounds of a list, in members. */
export interface ListBounds extends Notes {
  readonly min?: number;
  readonly max?: number;
}

/** A string. */
export const text = (bounds: TextBounds = {}) => {
  const { min, max, ...rest } = bounds;
  return Type.String({
    ...rest,
    ...(min === undefined ? {} : { minLength: min }),
    ...(max === undefined ? {} : { maxLength: max }),
  });
};

/** One of a closed set of strings. Messages list the values in the order given here. */
export const choice = <const Values extends readonly string[]>(values: Values, notes: Notes = {}) =>
  Type.Unsafe<Values[number]>({ ...notes, type: 'string', enum: values });

/** A whole number. */
export const integer = (bounds: NumberBounds = {}) => {
  const { min, max, ...rest } = bounds;
  return Type.Integer({
    ...rest,
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
  });
};

/** A boolean. */
export const flag = (notes: Notes = {}) => Type.Boolean({ ...notes });

/** A moment, on the wire a JSON number: epoch seconds with a fraction of milliseconds. */
export const timestamp = (notes: Notes = {}) => Type.Number({ ...notes, timestamp: true });

/** A list. */
export const list = <Member extends TSchema>(member: Member, bounds: ListBounds = {}) => {
  const { min, max, ...rest } = bounds;
  return Type.Array(member, {
    ...rest,
    ...(min === undefined ? {} : { minItems: min }),
    ...(max === undefined ? {} : { maxItems: max }),
  });
};

/** A map from strings to values of one shape. */
export const map = <Value extends TSchema>(key: TSchema, value: Value, notes: Notes = {}) =>
  Type.Unsafe<Record<string, Static<Value>>>({ ...notes, type: 'object', mapKey: key, mapValue: value });

/** A structure. Members not wrapped in {@link optional} are required. Unknown members are dropped. */
export const structure = <Members extends Record<string, TSchema>>(members: Members, notes: Notes = {}) =>
  Type.Object(members, { ...notes });

/** Marks a member of a structure as one that may be left out. */
export const optional = <Member extends TSchema>(member: Member) => Type.Optional(member);

/** The members of a structure that were declared with {@link structure}, in order. */
export function membersOf(schema: TSchema): Readonly<Record<string, TSchema>> {
  return (schema as { properties?: Record<string, TSchema> }).properties ?? {};
}
