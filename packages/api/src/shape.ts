/**
 * The vocabulary in which every request, response and setting is described: TypeBox schemas, which are plain
 * data, with the constraint names of Amazon's own models. `decode.ts` checks values against them; `derive/`
 * reads them.
 *
 * @module
 */
import type { Static, TObject, TOptional, TSchema, TUnsafe } from 'typebox';
import {
  arraySchema,
  booleanSchema,
  integerSchema,
  numberSchema,
  objectSchema,
  optionalSchema,
  stringSchema,
} from './schema.ts';

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
  return stringSchema({
    ...rest,
    ...(min === undefined ? {} : { minLength: min }),
    ...(max === undefined ? {} : { maxLength: max }),
  });
};

/** Bytes: base64 on the wire, and kept so. The bound counts bytes. No message prints them. */
export const blob = ({ max }: { readonly max: number }) => stringSchema({ maxBytes: max, sensitive: true });

/** Any JSON object, whose members no model declares. */
export const document = (notes: Notes = {}) =>
  // As in {@link choice}.
  ({ ...notes, type: 'document' }) as unknown as TUnsafe<Readonly<Record<string, unknown>>>;

/** One of a closed set of strings. Messages list the values in the order given here. */
export const choice = <const Values extends readonly string[]>(values: Values, notes: Notes = {}) =>
  // A schema of its own making, whose static type is declared here.
  ({ ...notes, type: 'string', enum: values }) as unknown as TUnsafe<Values[number]>;

/** A whole number of 32 bits. */
export const integer = (bounds: NumberBounds = {}) => {
  const { min, max, ...rest } = bounds;
  return integerSchema({
    ...rest,
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
  });
};

/** A number with a fraction. */
export const decimal = (notes: Notes = {}) => numberSchema({ ...notes });

/** A boolean. */
export const flag = (notes: Notes = {}) => booleanSchema({ ...notes });

/** A moment, on the wire a JSON number: epoch seconds with a fraction of milliseconds. */
export const timestamp = (notes: Notes = {}) => numberSchema({ ...notes, timestamp: true });

/** A list. */
export const list = <Member extends TSchema>(member: Member, bounds: ListBounds = {}) => {
  const { min, max, ...rest } = bounds;
  return arraySchema(member, {
    ...rest,
    ...(min === undefined ? {} : { minItems: min }),
    ...(max === undefined ? {} : { maxItems: max }),
  });
};

/** A map from strings to values of one shape. */
export const map = <Value extends TSchema>(key: TSchema, value: Value, notes: Notes = {}) =>
  // As in {@link choice}.
  ({ ...notes, type: 'object', mapKey: key, mapValue: value }) as unknown as TUnsafe<
    Record<string, Static<Value>>
  >;

/** A structure. Members not wrapped in {@link optional} are required. Unknown members are dropped. */
export const structure = <Members extends Record<string, TSchema>>(members: Members, notes: Notes = {}) =>
  objectSchema(members, { ...notes });

/** Marks a member of a structure as one that may be left out. */
export const optional = <Member extends TSchema>(member: Member) => optionalSchema(member);

/** The same structure with every member {@link optional}. */
export const partial = <Members extends Record<string, TSchema>>(whole: TObject<Members>) => {
  const members = Object.entries(whole.properties).map(([name, member]) => [name, optionalSchema(member)]);
  // The names are the same, and each member was made optional.
  return structure(Object.fromEntries(members) as { [Name in keyof Members]: TOptional<Members[Name]> });
};

/** A copy of a schema, with the hidden members that mark its kind, and with more. */
export function extended<Schema extends TSchema, More extends object>(
  schema: Schema,
  more: More,
): Schema & More {
  const copy: Schema = Object.create(Object.prototype, Object.getOwnPropertyDescriptors(schema));
  return Object.assign(copy, more);
}

/** A schema that others share, with what it means here. */
export const described = <Schema extends TSchema>(schema: Schema, description: string): Schema =>
  extended(schema, { description });

/** The members of a structure that were declared with {@link structure}, in order. */
export function membersOf(schema: TSchema): Readonly<Record<string, TSchema>> {
  return (schema as { properties?: Record<string, TSchema> }).properties ?? {};
}
