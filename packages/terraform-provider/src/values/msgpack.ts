/**
 * Values as Terraform sends them: MessagePack, read and written by type.
 *
 * @module
 * @see https://github.com/zclconf/go-cty/blob/main/docs/refinements.md
 */
import { decode, ExtData, ExtensionCodec, encode } from '@msgpack/msgpack';
import { unknown, type Value, type Values } from '@poolkeeper/resources/schema/value';
import type { ScalarType, Type } from './type.ts';

/** An unknown value, and one of which something is known: that it is not null, say, or how it begins. */
const UNKNOWN = 0;
const REFINED_UNKNOWN = 12;

/** What stands for an unknown value between MessagePack and {@link Value}. */
const unknownMark = new ExtData(UNKNOWN, new Uint8Array(1));

const extensions = new ExtensionCodec();
for (const type of [UNKNOWN, REFINED_UNKNOWN]) {
  // What a refinement tells is not used: Terraform takes a wholly unknown value in its place.
  extensions.register({ type, encode: () => null, decode: () => unknownMark });
}

/** Values of a type out of bytes. @throws TypeError when they are of another type */
export function decodeValue(bytes: Uint8Array, type: Type): Value {
  return fromPacked(decode(bytes, { extensionCodec: extensions }), type);
}

/** The bytes of a value. @throws TypeError when it is of another type */
export function encodeValue(value: Value, type: Type): Uint8Array {
  return encode(toPacked(value, type), { extensionCodec: extensions });
}

function mismatch(value: unknown, type: Type): TypeError {
  const kind = typeof type === 'string' ? type : type[0];
  const found = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
  return new TypeError(`expected a value of type ${kind}, found ${found}`);
}

function fromPacked(packed: unknown, type: Type): Value {
  if (packed === null || packed === undefined) return null;
  if (packed === unknownMark) return unknown;
  if (typeof type === 'string') return scalarFromPacked(packed, type);
  if (type[0] === 'tuple') {
    const [, members] = type;
    if (!Array.isArray(packed) || packed.length !== members.length) throw mismatch(packed, type);
    return members.map((member, index) => fromPacked(packed[index], member));
  }
  if (type[0] === 'list' || type[0] === 'set') {
    const [, member] = type;
    if (!Array.isArray(packed)) throw mismatch(packed, type);
    return packed.map((one) => fromPacked(one, member));
  }
  if (!isPlainObject(packed)) throw mismatch(packed, type);
  if (type[0] === 'map') {
    const [, member] = type;
    return mapValues(packed, (one) => fromPacked(one, member));
  }
  return mapValues(type[1], (member, name) => fromPacked(packed[name], member));
}

function scalarFromPacked(packed: unknown, type: ScalarType): Value {
  if (type === 'dynamic') {
    if (!Array.isArray(packed) || !(packed[0] instanceof Uint8Array)) throw mismatch(packed, type);
    // Terraform wrote it.
    return fromPacked(packed[1], JSON.parse(Buffer.from(packed[0]).toString()) as Type);
  }
  // A number that no binary fraction holds exactly comes as its digits.
  if (type === 'number' && typeof packed === 'string') return Number(packed);
  if (typeof packed !== nativeTypes[type]) throw mismatch(packed, type);
  return packed as string | number | boolean;
}

const nativeTypes = { string: 'string', number: 'number', bool: 'boolean' } as const;

function toPacked(value: Value | undefined, type: Type): unknown {
  if (value === null || value === undefined) return null;
  if (value === unknown) return unknownMark;
  if (typeof type === 'string') return scalarToPacked(value, type);
  if (type[0] === 'tuple') {
    const [, members] = type;
    if (!isList(value) || value.length !== members.length) throw mismatch(value, type);
    return members.map((member, index) => toPacked(value[index], member));
  }
  if (type[0] === 'list' || type[0] === 'set') {
    const [, member] = type;
    if (!isList(value)) throw mismatch(value, type);
    return value.map((one) => toPacked(one, member));
  }
  if (typeof value !== 'object' || isList(value)) throw mismatch(value, type);
  if (type[0] === 'map') {
    const [, member] = type;
    return mapValues(value, (one) => toPacked(one, member));
  }
  const [, members] = type;
  const extra = Object.keys(value).find((name) => !Object.hasOwn(members, name));
  if (extra !== undefined) throw new TypeError(`the attribute ${extra} is not in the schema`);
  return mapValues(members, (member, name) => toPacked(value[name], member));
}

function scalarToPacked(value: Value, type: ScalarType): unknown {
  if (type === 'dynamic') {
    const own = typeOf(value);
    return [Buffer.from(JSON.stringify(own)), toPacked(value, own)];
  }
  if (typeof value !== nativeTypes[type]) throw mismatch(value, type);
  return value;
}

/** The type that a value of no declared type has. */
function typeOf(value: Value): Type {
  if (typeof value === 'string' || typeof value === 'number')
    return typeof value === 'string' ? 'string' : 'number';
  if (typeof value === 'boolean') return 'bool';
  if (value === null || typeof value === 'symbol') return 'dynamic';
  return isList(value) ? ['tuple', value.map(typeOf)] : ['object', mapValues(value, typeOf)];
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

/** An object of the same keys, whatever they are called. */
function mapValues<From, To>(
  object: Readonly<Record<string, From>>,
  make: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, make(value, key)]));
}

/** The values of an object, or null for what is not there. @throws TypeError when it is something else */
export function decodeObject(bytes: Uint8Array, type: Type): Values | null {
  const value = decodeValue(bytes, type);
  if (value === null) return null;
  if (typeof value !== 'object' || isList(value)) throw mismatch(value, type);
  return value;
}
