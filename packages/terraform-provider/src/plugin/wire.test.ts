import fc from 'fast-check';
import protobuf from 'protobufjs/light.js';
import { expect, test } from 'vitest';
import type { Field } from './message.ts';
import { type MessageName, messages } from './messages.ts';
import { decodeMessage, encodeMessage } from './wire.ts';

/** The same descriptions, for protobufjs's own reflection. */
const root = protobuf.Root.fromJSON({
  nested: Object.fromEntries(
    Object.entries(messages).map(([name, fields]) => [
      name.replaceAll('.', '_'),
      {
        fields: Object.fromEntries(
          Object.entries(fields as Readonly<Record<string, Field>>).map(([key, field]) => {
            const type = field.scalar ?? field.message.replaceAll('.', '_');
            if ('map' in field) return [key, { keyType: 'string', type, id: field.number }];
            return [key, { type, id: field.number, ...(field.many ? { rule: 'repeated' } : {}) }];
          }),
        ),
      },
    ]),
  ),
});

const reflected = (name: MessageName): protobuf.Type => root.lookupType(name.replaceAll('.', '_'));

const scalars = {
  string: fc.string({ unit: 'grapheme' }),
  bytes: fc.uint8Array(),
  bool: fc.boolean(),
  uint32: fc.nat(),
} as const;

function arbitrary(name: MessageName, depth = 0): fc.Arbitrary<object> {
  const fields = Object.entries(messages[name] as Readonly<Record<string, Field>>);
  const members = fields.flatMap(([key, field]) => {
    if (field.scalar === undefined && depth > 3) return [];
    const one: fc.Arbitrary<unknown> =
      field.scalar === undefined ? arbitrary(field.message as MessageName, depth + 1) : scalars[field.scalar];
    if ('map' in field) return [[key, fc.dictionary(fc.string(), one, { maxKeys: 2 })]];
    return [[key, field.many ? fc.array(one, { maxLength: 2 }) : one]];
  });
  return fc.record(Object.fromEntries(members), { requiredKeys: [] });
}

const names = Object.keys(messages) as MessageName[];

test.each(names)('%s is read by protobufjs as it was written, and the other way round', (name) => {
  const type = reflected(name);
  fc.assert(
    fc.property(arbitrary(name), (message) => {
      const written = encodeMessage(name, message);
      const read = decodeMessage(name, written);
      expect(decodeMessage(name, type.encode(type.fromObject(message)).finish())).toEqual(read);
      expect(decodeMessage(name, type.encode(type.decode(written)).finish())).toEqual(read);
    }),
    { numRuns: 40 },
  );
});

test('what is absent has the zero value of its kind', () => {
  expect(decodeMessage('Diagnostic', Buffer.of())).toEqual({
    severity: 0,
    summary: '',
    detail: '',
    attribute: undefined,
  });
  expect(decodeMessage('GetProviderSchema.Response', Buffer.of())).toMatchObject({
    resource_schemas: {},
    diagnostics: [],
  });
});

test('a field that is not described is skipped', () => {
  const bytes = Buffer.concat([Buffer.of(0x7a, 2, 1, 2), encodeMessage('TypeName', { type_name: 'a' })]);
  expect(decodeMessage('TypeName', bytes)).toEqual({ type_name: 'a' });
});

test('a message that ends too early is refused', () => {
  expect(() => decodeMessage('Diagnostic', Buffer.of(0x22, 9, 0x0a))).toThrow(/cut off/);
});
