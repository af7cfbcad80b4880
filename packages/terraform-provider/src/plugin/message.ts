/**
 * How messages of Terraform's plugin protocol are described, and what type a described message has.
 *
 * @module
 */

/** The kinds of value that the protocol's fields have. Whole numbers here are never negative or large. */
export type Scalar = 'string' | 'bytes' | 'bool' | 'uint32';

/** One field: its number on the wire, its kind, and how often it may stand. */
export type Field =
  | { readonly number: number; readonly scalar: Scalar; readonly message?: undefined; readonly many?: true }
  | { readonly number: number; readonly message: string; readonly scalar?: undefined; readonly many?: true }
  | { readonly number: number; readonly message: string; readonly scalar?: undefined; readonly map: true };

export type Fields = Readonly<Record<string, Field>>;

/** Descriptions by message name. */
export type Descriptions = Readonly<Record<string, Fields>>;

const scalar =
  <const Kind extends Scalar>(kind: Kind) =>
  <const Number_ extends number>(number: Number_) =>
    ({ number, scalar: kind }) as const;

export const text = scalar('string');
export const bytes = scalar('bytes');
export const flag = scalar('bool');
export const count = scalar('uint32');

/** A message inside a message; absent where it is not set. */
export const message = <const Name extends string>(name: Name, number: number) =>
  ({ number, message: name }) as const;

/** Any number of messages. */
export const many = <const Name extends string>(name: Name, number: number) =>
  ({ number, message: name, many: true }) as const;

/** Messages by string key. */
export const mapOf = <const Name extends string>(name: Name, number: number) =>
  ({ number, message: name, map: true }) as const;

interface Scalars {
  readonly string: string;
  readonly bytes: Uint8Array;
  readonly bool: boolean;
  readonly uint32: number;
}

type One<All extends Descriptions, Of extends Field> = Of extends {
  readonly scalar: infer Kind extends Scalar;
}
  ? Scalars[Kind]
  : Of extends { readonly message: infer Name extends string & keyof All }
    ? Outgoing<All, Name>
    : never;

type Repeated<Of extends Field, Value> = Of extends { readonly many: true }
  ? readonly Value[]
  : Of extends { readonly map: true }
    ? Readonly<Record<string, Value>>
    : Value;

/** A message as it is sent: what is left out has the protocol's zero value. */
export type Outgoing<All extends Descriptions, Name extends keyof All> = {
  readonly [Key in keyof All[Name]]?: Repeated<All[Name][Key], One<All, All[Name][Key]>> | undefined;
};

type OneIncoming<All extends Descriptions, Of extends Field> = Of extends {
  readonly scalar: infer Kind extends Scalar;
}
  ? Scalars[Kind]
  : Of extends { readonly message: infer Name extends string & keyof All }
    ? Incoming<All, Name>
    : never;

type MaybeAbsent<Of extends Field> = Of extends
  | { readonly scalar: Scalar }
  | { readonly many: true }
  | { readonly map: true }
  ? never
  : undefined;

/** A message as it was received: zero values filled in, messages inside it perhaps absent. */
export type Incoming<All extends Descriptions, Name extends keyof All> = {
  readonly [Key in keyof All[Name]]:
    | Repeated<All[Name][Key], OneIncoming<All, All[Name][Key]>>
    | MaybeAbsent<All[Name][Key]>;
};
