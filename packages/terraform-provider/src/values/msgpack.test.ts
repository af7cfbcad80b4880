import { unknown, type Value } from '@poolkeeper/resources/schema/value';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeObject, decodeValue, encodeValue } from './msgpack.ts';
import type { Type } from './type.ts';

const hex = (text: string): Uint8Array => Buffer.from(text.replaceAll(' ', ''), 'hex');

interface Typed {
  readonly type: Type;
  readonly value: Value;
}

const scalar: fc.Arbitrary<Typed> = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((value) => ({ type: 'string', value }) as const),
  fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => ({
    type: 'number' as const,
    // Terraform's numbers have no negative zero.
    value: value + 0,
  })),
  fc.boolean().map((value) => ({ type: 'bool', value }) as const),
);

const known: fc.Arbitrary<Typed> = fc.letrec<{ any: Typed }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc
      .tuple(fc.constantFrom('list' as const, 'set' as const), tie('any'), fc.nat(3))
      .map(([kind, { type, value }, size]) => ({
        type: [kind, type] as const,
        value: Array(size).fill(value),
      })),
    fc.tuple(tie('any'), fc.uniqueArray(fc.string(), { maxLength: 3 })).map(([{ type, value }, keys]) => ({
      type: ['map', type] as const,
      value: Object.fromEntries(keys.map((key) => [key, value])) as Value,
    })),
    fc.dictionary(fc.string(), tie('any'), { maxKeys: 4 }).map((members) => ({
      type: [
        'object',
        Object.fromEntries(Object.entries(members).map(([name, { type }]) => [name, type])),
      ] as const,
      value: Object.fromEntries(Object.entries(members).map(([name, { value }]) => [name, value])) as Value,
    })),
  ),
})).any;

const any: fc.Arbitrary<Typed> = fc
  .tuple(known, fc.constantFrom('known', 'null', 'unknown'))
  .map(([typed, form]) =>
    form === 'known' ? typed : { type: typed.type, value: form === 'null' ? null : unknown },
  );

test('every value of every type comes back as it was', () => {
  fc.assert(
    fc.property(any, ({ type, value }) => {
      expect(decodeValue(encodeValue(value, type), type)).toEqual(value);
    }),
    { numRuns: 500 },
  );
});

describe('what Terraform 1.11 sent', () => {
  test.each([
    ['null', 'c0', 'string', null],
    ['an unknown value', 'd40000', 'string', unknown],
    ['one that is known not to be null', 'c7030c8101c2', 'string', unknown],
    ['one of which the beginning is known', 'c7090c8201c202a4 7072652d', 'string', unknown],
    ['an absent block', '90', ['list', ['object', {}]], []],
    ['a set with an unknown member', '92a161d40000', ['set', 'string'], ['a', unknown]],
    ['a number as digits', 'b43132333435363738393031323334353637383930', 'number', 1.2345678901234567e19],
  ] as const)('%s', (_what, bytes, type, value) => {
    expect(decodeValue(hex(bytes), type as Type)).toEqual(value);
  });
});

test('an absent list and an empty one stay what they are', () => {
  const type = ['list', 'string'] as const;
  expect(Buffer.from(encodeValue(null, type)).toString('hex')).toBe('c0');
  expect(Buffer.from(encodeValue([], type)).toString('hex')).toBe('90');
});

test('an unknown value is written as Terraform writes it', () => {
  expect(Buffer.from(encodeValue(unknown, 'string')).toString('hex')).toBe('d40000');
});

test('an attribute that has no value is written as null', () => {
  const type = ['object', { a: 'string', b: 'number' }] as const;
  expect(decodeObject(encodeValue({ b: 1 }, type), type)).toEqual({ a: null, b: 1 });
});

test('a value of any type brings its type', () => {
  const value = { list: ['a', 1, true], none: null };
  expect(decodeValue(encodeValue(value, 'dynamic'), 'dynamic')).toEqual(value);
});

test.each([
  ['a number for a string', 1, 'string', 'expected a value of type string, found number'],
  ['a string for a list', 'a', ['list', 'string'], 'expected a value of type list, found string'],
  ['a list for an object', [], ['object', {}], 'expected a value of type object, found a list'],
  ['a list for a map', [], ['map', 'string'], 'expected a value of type map, found a list'],
  ['an attribute that the schema has not', { a: 1 }, ['object', {}], 'the attribute a is not in the schema'],
] as const)('%s is refused', (_what, value, type, message) => {
  expect(() => encodeValue(value as Value, type as Type)).toThrow(new TypeError(message));
});

test('bytes of another type are refused', () => {
  expect(() => decodeValue(encodeValue('a', 'string'), ['list', 'string'])).toThrow(
    new TypeError('expected a value of type list, found string'),
  );
});
