import { Type } from 'typebox';
import { expect, test } from 'vitest';
import { choice, flag, integer, list, optional, partial, structure, text, timestamp } from './shape.ts';

const marks = (schema: object): readonly unknown[] =>
  ['~kind', '~optional'].map((name) => Object.getOwnPropertyDescriptor(schema, name)?.value);

const typeBox = Type.Object({
  Name: Type.String({ description: 'a', minLength: 1, maxLength: 2 }),
  Count: Type.Optional(Type.Integer({ minimum: 0 })),
  On: Type.Optional(Type.Boolean({})),
  At: Type.Number({ timestamp: true }),
  Members: Type.Array(Type.Unsafe<'a' | 'b'>({ type: 'string', enum: ['a', 'b'] }), { maxItems: 3 }),
});

const ours = structure({
  Name: text({ description: 'a', min: 1, max: 2 }),
  Count: optional(integer({ min: 0 })),
  On: optional(flag()),
  At: timestamp(),
  Members: list(choice(['a', 'b']), { max: 3 }),
});

test('shapes are the schemas that TypeBox builds, marks and all', () => {
  expect(ours).toEqual(typeBox);
  expect(marks(ours)).toEqual(marks(typeBox));
  for (const name of ['Name', 'Count', 'On', 'At'] as const) {
    expect(marks(ours.properties[name])).toEqual(marks(typeBox.properties[name]));
  }
});

test('a structure whose members are all optional is the one that TypeBox builds', () => {
  expect(partial(ours)).toEqual(Type.Partial(typeBox));
});
