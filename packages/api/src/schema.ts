/**
 * Makes TypeBox's schemas without TypeBox's code: its types give every shape its static type, and what it builds is
 * plain data that takes a few lines to build. Loading the library would cost a fifth of the time to the first answer.
 *
 * @module
 * @see docs/adr/0003-one-model.md
 */
import type { TArray, TBoolean, TInteger, TNumber, TObject, TOptional, TSchema, TString } from 'typebox';

type Options = Readonly<Record<string, unknown>>;

/** Data with TypeBox's mark of its kind, hidden as TypeBox hides it: neither copied nor printed. */
const create = (kind: string, schema: Options): TSchema =>
  Object.defineProperty({ ...schema }, '~kind', { value: kind });

const isOptional = (schema: TSchema): boolean => Object.hasOwn(schema, '~optional');

// Each of these builds what the type of its answer declares.

export const stringSchema = (options: Options): TString =>
  create('String', { type: 'string', ...options }) as TString;

export const integerSchema = (options: Options): TInteger =>
  create('Integer', { type: 'integer', ...options }) as TInteger;

export const numberSchema = (options: Options): TNumber =>
  create('Number', { type: 'number', ...options }) as TNumber;

export const booleanSchema = (options: Options): TBoolean =>
  create('Boolean', { type: 'boolean', ...options }) as TBoolean;

export const arraySchema = <Member extends TSchema>(items: Member, options: Options): TArray<Member> =>
  create('Array', { type: 'array', ...options, items }) as TArray<Member>;

export function objectSchema<Members extends Record<string, TSchema>>(
  properties: Members,
  options: Options,
): TObject<Members> {
  const required = Object.keys(properties).filter((name) => !isOptional(properties[name] ?? {}));
  const schema = { type: 'object', ...(required.length > 0 ? { required } : {}), properties, ...options };
  return create('Object', schema) as TObject<Members>;
}

/** A copy that may be left out of a structure. */
export function optionalSchema<Member extends TSchema>(member: Member): TOptional<Member> {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(member));
  return Object.defineProperty(copy, '~optional', { value: true }) as TOptional<Member>;
}
