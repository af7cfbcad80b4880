/**
 * Messages to bytes and back, by their descriptions.
 *
 * @module
 * @see https://protobuf.dev/programming-guides/encoding/
 */
import type { Field, Scalar } from './message.ts';
import { type MessageName, messages, type Received, type Sent } from './messages.ts';
import { DELIMITED, Reader, tag, VARINT, varint } from './protobuf.ts';

type Loose = Readonly<Record<string, unknown>>;

const wireTypes: Readonly<Record<Scalar, number>> = {
  string: DELIMITED,
  bytes: DELIMITED,
  bool: VARINT,
  uint32: VARINT,
};

/** How deep messages may lie in each other. Schemas are as deep as their blocks. */
const MAX_DEPTH = 100;

/** The fields of each message, listed once: a schema is thousands of messages. */
const fields: ReadonlyMap<string, readonly (readonly [key: string, field: Field])[]> = new Map(
  Object.entries(messages).map(([name, described]) => [name, Object.entries<Field>(described)]),
);

const fieldsOf = (name: string): readonly (readonly [key: string, field: Field])[] => fields.get(name) ?? [];

/** The bytes of a message. */
export function encodeMessage<Name extends MessageName>(name: Name, message: Sent<Name>): Buffer {
  const parts: Uint8Array[] = [];
  // What the description says is what the type says.
  write(parts, name, message as Loose);
  return Buffer.concat(parts);
}

function write(parts: Uint8Array[], name: string, message: Loose): void {
  for (const [key, field] of fieldsOf(name)) {
    const value = message[key];
    if (value === undefined) continue;
    if ('map' in field) {
      for (const [entry, member] of Object.entries(value as Readonly<Record<string, Loose>>)) {
        const pair: Uint8Array[] = [];
        writeOne(pair, ENTRY_KEY, entry);
        writeOne(pair, { number: 2, message: field.message }, member);
        writeDelimited(parts, field.number, Buffer.concat(pair));
      }
    } else if (field.many) {
      for (const member of value as readonly unknown[]) writeOne(parts, field, member);
    } else {
      writeOne(parts, field, value);
    }
  }
}

const ENTRY_KEY = { number: 1, scalar: 'string' } as const;

function writeOne(parts: Uint8Array[], field: Field, value: unknown): void {
  if (field.scalar === undefined) {
    const inner: Uint8Array[] = [];
    write(inner, field.message, value as Loose);
    writeDelimited(parts, field.number, Buffer.concat(inner));
  } else if (wireTypes[field.scalar] === DELIMITED) {
    writeDelimited(
      parts,
      field.number,
      typeof value === 'string' ? Buffer.from(value) : (value as Uint8Array),
    );
  } else {
    parts.push(tag(field.number, VARINT), varint(Number(value)));
  }
}

function writeDelimited(parts: Uint8Array[], number: number, content: Uint8Array): void {
  parts.push(tag(number, DELIMITED), varint(content.length), content);
}

/** The message of bytes. @throws Error when they are none */
export function decodeMessage<Name extends MessageName>(name: Name, bytes: Uint8Array): Received<Name> {
  // As in {@link encodeMessage}.
  return read(new Reader(bytes), name, 0) as Received<Name>;
}

function zeroOf(field: Field): unknown {
  if ('map' in field) return {};
  if (field.many) return [];
  if (field.scalar === 'string') return '';
  if (field.scalar === 'bytes') return new Uint8Array();
  if (field.scalar === 'bool') return false;
  return field.scalar === 'uint32' ? 0 : undefined;
}

function read(reader: Reader, name: string, depth: number): Loose {
  if (depth > MAX_DEPTH) throw new Error('a message is too deep');
  const described = fieldsOf(name);
  const message: Record<string, unknown> = Object.fromEntries(
    described.map(([key, field]) => [key, zeroOf(field)]),
  );
  while (!reader.isAtEnd) {
    const [number, wireType] = readTag(reader);
    const [key, field] = described.find(([, known]) => known.number === number) ?? [];
    if (key === undefined || field === undefined) {
      reader.skip(wireType);
    } else if ('map' in field) {
      const entry = readEntry(new Reader(reader.delimited()), field.message, depth);
      Object.defineProperty(message[key], entry.key, { value: entry.value, enumerable: true });
    } else if (field.many) {
      (message[key] as unknown[]).push(readOne(reader, field, depth));
    } else {
      message[key] = readOne(reader, field, depth);
    }
  }
  return message;
}

function readTag(reader: Reader): readonly [number: number, wireType: number] {
  const value = reader.varint();
  return [value >>> 3, value & 7];
}

function readOne(reader: Reader, field: Field, depth: number): unknown {
  if (field.scalar === undefined) return read(new Reader(reader.delimited()), field.message, depth + 1);
  if (field.scalar === 'string') return reader.delimited().toString();
  if (field.scalar === 'bytes') return reader.delimited();
  return field.scalar === 'bool' ? reader.varint() !== 0 : reader.varint();
}

function readEntry(reader: Reader, message: string, depth: number): { key: string; value: unknown } {
  let key = '';
  let value: unknown = {};
  while (!reader.isAtEnd) {
    const [number, wireType] = readTag(reader);
    if (number === 1) key = reader.delimited().toString();
    else if (number === 2) value = readOne(reader, { number: 2, message }, depth);
    else reader.skip(wireType);
  }
  return { key, value };
}
