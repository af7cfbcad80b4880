/**
 * `google.protobuf.Struct`, to and from the JSON that it stands for.
 *
 * @module
 */

/** A JSON value. */
export type Json = null | string | number | boolean | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: Json;
}

/** A `google.protobuf.Value` as the decoder gives it: one member is set. */
export interface ValueMessage {
  readonly nullValue?: number;
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly structValue?: StructMessage;
  readonly listValue?: { readonly values?: readonly ValueMessage[] };
}

/** A `google.protobuf.Struct` as the decoder gives it. */
export interface StructMessage {
  readonly fields?: Readonly<Record<string, ValueMessage>>;
}

/** A Struct's object. A Struct that was not sent is an empty one. */
export function fromStruct(struct: StructMessage | null | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries(struct?.fields ?? {}).map(([name, value]) => [name, fromValue(value)]),
  );
}

function fromValue(value: ValueMessage): Json {
  // The decoder puts what was not sent on the prototype.
  const sent = (member: keyof ValueMessage): boolean => Object.hasOwn(value, member);
  if (sent('stringValue')) return value.stringValue ?? '';
  if (sent('boolValue')) return value.boolValue ?? false;
  if (sent('numberValue')) return value.numberValue ?? 0;
  if (sent('structValue')) return fromStruct(value.structValue);
  if (sent('listValue')) return (value.listValue?.values ?? []).map(fromValue);
  return null;
}

/** An object's Struct. */
export function toStruct(object: JsonObject): StructMessage {
  return {
    fields: Object.fromEntries(Object.entries(object).map(([name, value]) => [name, toValue(value)])),
  };
}

function toValue(value: Json): ValueMessage {
  if (value === null) return { nullValue: 0 };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (isList(value)) return { listValue: { values: value.map(toValue) } };
  return { structValue: toStruct(value) };
}

/** `Array.isArray`, which does not narrow a list that is read-only. */
export const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Whether a value is an object. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);
