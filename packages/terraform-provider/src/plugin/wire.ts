/**
 * Messages to bytes and back, by their descriptions.
 *
 * The reader and the writer are those of protobufjs; its reflection, which would do the same from a `.proto`, takes as
 * long to load as all the rest of the provider.
 *
 * @module
 * @see https://protobuf.dev/programming-guides/encoding/
 */
import protobuf from 'protobufjs/minimal.js';
import type { Field, Scalar } from './message.ts';
import { type MessageName, messages, type Received, type Sent } from './messages.ts';

type Loose = Readonly<Record<string, unknown>>;

const VARINT = 0;
const DELIMITED = 2;

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
  const writer = protobuf.Writer.create();
  // What the description says is what the type says.
  write(writer, name, message as Loose);
  return Buffer.from(writer.finish());
}

function write(writer: protobuf.Writer, name: string, message: Loose): void {
  for (const [key, field] of fieldsOf(name)) {
    const value = message[key];
    if (value === undefined) continue;
    if ('map' in field) {
      for (const [entry, member] of Object.entries(value as Readonly<Record<string, Loose>>)) {
        writer.uint32((field.number << 3) | DELIMITED).fork();
        writer.uint32((1 << 3) | DELIMITED).string(entry);
        writeOne(writer, { number: 2, message: field.message }, member);
        writer.ldelim();
      }
    } else if (field.many) {
      for (const member of value as readonly unknown[]) writeOne(writer, field, member);
    } else {
      writeOne(writer, field, value);
    }
  }
}

function writeOne(writer: protobuf.Writer, field: Field, value: unknown): void {
  if (field.scalar === undefined) {
    writer.uint32((field.number << 3) | DELIMITED).fork();
    write(writer, field.message, value as Loose);
    writer.ldelim();
    return;
  }
  writer.uint32((field.number << 3) | wireTypes[field.scalar]);
  if (field.scalar === 'string') writer.string(value as string);
  else if (field.scalar === 'bytes') writer.bytes(value as Uint8Array);
  else if (field.scalar === 'bool') writer.bool(value as boolean);
  else writer.uint32(value as number);
}

/** The message of bytes. @throws Error when they are none */
export function decodeMessage<Name extends MessageName>(name: Name, bytes: Uint8Array): Received<Name> {
  const reader = protobuf.Reader.create(bytes);
  // As in {@link encodeMessage}.
  return read(reader, name, { end: reader.len, depth: 0 }) as Received<Name>;
}

function zeroOf(field: Field): unknown {
  if ('map' in field) return {};
  if (field.many) return [];
  if (field.scalar === 'string') return '';
  if (field.scalar === 'bytes') return new Uint8Array();
  if (field.scalar === 'bool') return false;
  return field.scalar === 'uint32' ? 0 : undefined;
}

interface Extent {
  readonly end: number;
  readonly depth: number;
}

function read(reader: protobuf.Reader, name: string, { end, depth }: Extent): Loose {
  if (depth > MAX_DEPTH) throw new Error('a message is too deep');
  const described = fieldsOf(name);
  const message: Record<string, unknown> = Object.fromEntries(
    described.map(([key, field]) => [key, zeroOf(field)]),
  );
  while (reader.pos < end) {
    const tag = reader.uint32();
    const [key, field] = described.find(([, { number }]) => number === tag >>> 3) ?? [];
    if (key === undefined || field === undefined) {
      reader.skipType(tag & 7);
    } else if ('map' in field) {
      const entry = readEntry(reader, field.message, depth);
      Object.defineProperty(message[key], entry.key, { value: entry.value, enumerable: true });
    } else if (field.many) {
      (message[key] as unknown[]).push(readOne(reader, field, depth));
    } else {
      message[key] = readOne(reader, field, depth);
    }
  }
  return message;
}

function readOne(reader: protobuf.Reader, field: Field, depth: number): unknown {
  if (field.scalar === undefined) {
    const length = reader.uint32();
    return read(reader, field.message, { end: reader.pos + length, depth: depth + 1 });
  }
  if (field.scalar === 'string') return reader.string();
  if (field.scalar === 'bytes') return reader.bytes();
  return field.scalar === 'bool' ? reader.bool() : reader.uint32();
}

function readEntry(reader: protobuf.Reader, message: string, depth: number): { key: string; value: unknown } {
  const end = reader.uint32() + reader.pos;
  let key = '';
  let value: unknown = {};
  while (reader.pos < end) {
    const tag = reader.uint32();
    if (tag >>> 3 === 1) key = reader.string();
    else if (tag >>> 3 === 2) value = readOne(reader, { number: 2, message }, depth);
    else reader.skipType(tag & 7);
  }
  return { key, value };
}
