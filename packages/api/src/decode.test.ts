import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';
import { CognitoError } from './errors.ts';
import {
  blob,
  choice,
  document,
  flag,
  integer,
  list,
  map,
  optional,
  structure,
  type TSchema,
  text,
  timestamp,
} from './shape.ts';

/** Decodes `{ Field: value }`, and gives the code and the message of the refusal. */
function refusalOf(field: TSchema, value: unknown): string {
  try {
    decode(structure({ Field: field }), { Field: value });
  } catch (error) {
    if (error instanceof CognitoError) return `${error.code}: ${error.message}`;
    throw error;
  }
  throw new Error('nothing was refused');
}

const one = (rest: string): string => `InvalidParameterException: 1 validation error detected: ${rest}`;

describe('the wording of a violated constraint', () => {
  test.each([
    [
      text({ max: 3 }),
      'abcd',
      "Value 'abcd' at 'field' failed to satisfy constraint: Member must have length less than or equal to 3",
    ],
    [
      text({ min: 3 }),
      'ab',
      "Value 'ab' at 'field' failed to satisfy constraint: Member must have length greater than or equal to 3",
    ],
    [
      text({ pattern: '[a-z]+' }),
      'ab1',
      "Value 'ab1' at 'field' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-z]+",
    ],
    [
      choice(['LEGACY', 'ENABLED']),
      'on',
      "Value 'on' at 'field' failed to satisfy constraint: Member must satisfy enum value set: [LEGACY, ENABLED]",
    ],
    [text(), null, "Value null at 'field' failed to satisfy constraint: Member must not be null"],
    [
      integer({ max: 15 }),
      16,
      "Value '16' at 'field' failed to satisfy constraint: Member must have value less than or equal to 15",
    ],
    [
      integer({ min: 3 }),
      2,
      "Value '2' at 'field' failed to satisfy constraint: Member must have value greater than or equal to 3",
    ],
    [
      list(choice(['implicit', 'client_credentials', 'code'])),
      ['token'],
      "Value '[token]' at 'field' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [implicit, client_credentials, code]]",
    ],
    [
      list(text({ min: 1, max: 1024, pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]+` })),
      ['https://a.example', 'a b'],
      String.raw`Value '[https://a.example, a b]' at 'field' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 1024, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [\p{L}\p{M}\p{S}\p{N}\p{P}]+]`,
    ],
    [
      list(text(), { max: 1 }),
      ['a', 'b'],
      "Value '[a, b]' at 'field' failed to satisfy constraint: Member must have length less than or equal to 1",
    ],
    [
      map(text({ max: 1 }), text()),
      { ab: 'c' },
      "Value '{ab=c}' at 'field' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 1]",
    ],
    [
      map(text(), text({ max: 1 })),
      { a: 'bc' },
      "Value '{a=bc}' at 'field' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 1]",
    ],
  ])('%#', (schema, value, message) => {
    expect(refusalOf(schema, value)).toBe(one(message));
  });

  test('names members in lower camel case', () => {
    expect(() =>
      decode(structure({ CallbackURLs: list(text()), ClientName: text() }), { CallbackURLs: [] }),
    ).toThrow("Value null at 'clientName' failed");
  });

  test('names the place of a structure in a list', () => {
    const schema = list(structure({ Name: text({ max: 2 }) }));
    expect(refusalOf(schema, [{ Name: 'ok' }, { Name: 'long' }])).toContain(
      "Value 'long' at 'field.2.member.name'",
    );
  });

  test('counts the violations and joins them', () => {
    expect(() => decode(structure({ A: text(), B: integer({ min: 3 }) }), { B: 2 })).toThrow(
      "2 validation errors detected: Value null at 'a' failed to satisfy constraint: Member must not be null; Value '2' at 'b' failed to satisfy constraint: Member must have value greater than or equal to 3",
    );
  });
});

describe('what is secret', () => {
  const masked = one(
    "Value at 'field' failed to satisfy constraint: Member must have length less than or equal to 1",
  );

  test('a sensitive value is not printed', () => {
    expect(refusalOf(text({ max: 1, sensitive: true }), 'hunter2')).toBe(masked);
  });

  test('nor is a list or map of sensitive values', () => {
    expect(refusalOf(list(text({ sensitive: true }), { max: 1 }), ['hunter2', 'x'])).toBe(masked);
    expect(refusalOf(map(text({ max: 1 }), text({ sensitive: true })), { key: 'hunter2' })).not.toContain(
      'hunter2',
    );
  });

  test('nor is a list of structures with a sensitive member', () => {
    const user = structure({ Name: text(), Value: text({ sensitive: true }) });
    expect(
      refusalOf(list(user, { max: 1 }), [
        { Name: 'a', Value: 'hunter2' },
        { Name: 'b', Value: 'x' },
      ]),
    ).toBe(masked);
  });
});

describe('a value of the wrong JSON type', () => {
  test.each([
    [text(), 1, 'NUMBER_VALUE can not be converted to a String'],
    [text(), ['a'], 'START_ARRAY can not be converted to a String'],
    [text(), {}, 'START_OBJECT can not be converted to a String'],
    [choice(['A']), true, 'BOOLEAN_VALUE can not be converted to a String'],
    [integer(), '1', 'STRING_VALUE can not be converted to an Integer'],
    [integer(), 1.5, 'NUMBER_VALUE can not be converted to an Integer'],
    [integer(), 2 ** 31, 'NUMBER_VALUE can not be converted to an Integer'],
    [integer(), -(2 ** 31) - 1, 'NUMBER_VALUE can not be converted to an Integer'],
    [timestamp(), '1', 'STRING_VALUE can not be converted to a Double'],
    [flag(), 'true', 'STRING_VALUE can not be converted to a Boolean'],
    [list(text()), 'a', 'STRING_VALUE can not be converted to a list'],
    [list(text()), [null], 'NULL_VALUE can not be converted to a String'],
    [structure({}), 'a', 'STRING_VALUE can not be converted to a structure'],
    [map(text(), text()), [], 'START_ARRAY can not be converted to a structure'],
    [map(text(), text()), { a: 1 }, 'NUMBER_VALUE can not be converted to a String'],
  ])('%#', (schema, value, message) => {
    expect(refusalOf(schema, value)).toBe(`SerializationException: ${message}`);
  });
});

describe('what is let through', () => {
  test('unknown members are dropped, and null is the same as absent', () => {
    const schema = structure({ Name: text(), Flag: optional(flag()) });
    expect(decode(schema, { Name: 'a', Flag: null, Other: 1 })).toStrictEqual({ Name: 'a' });
    expect(decode(map(text(), text()), { a: null, b: 'c' })).toStrictEqual({ b: 'c' });
  });

  test('bounds are inclusive', () => {
    const schema = structure({ Text: text({ min: 2, max: 2 }), Number: integer({ min: 3, max: 3 }) });
    expect(decode(schema, { Text: 'ab', Number: 3 })).toStrictEqual({ Text: 'ab', Number: 3 });
  });

  test('a pattern has to match the whole value', () => {
    expect(refusalOf(text({ pattern: '[a-z]+' }), 'a\n')).toContain('regular expression');
    expect(refusalOf(text({ pattern: 'a|b' }), 'ax')).toContain('regular expression');
  });

  test('white space of a pattern is ASCII alone', () => {
    expect(refusalOf(text({ pattern: String.raw`[\w\s+=,.@-]+` }), 'a\u00a0b')).toContain(
      'regular expression',
    );
    expect(decode(text({ pattern: String.raw`[\S]+` }), 'a\u00a0b')).toBe('a\u00a0b');
  });

  test('an absent body is an empty one', () => {
    expect(decode(structure({}), null)).toStrictEqual({});
  });
});

describe('hostile input', () => {
  const hostile: unknown = JSON.parse('{"__proto__": {"Admin": "yes"}, "constructor": "x"}');

  test('a member named __proto__ reaches no prototype', () => {
    const decoded = decode(structure({ Admin: optional(text()) }), hostile);
    expect(decoded.Admin).toBeUndefined();
  });

  test('a required member is not taken from a prototype', () => {
    expect(() => decode(structure({ constructor: text(), toString: text() }), {})).toThrow(
      '2 validation errors',
    );
  });

  test('a map keeps __proto__ as a key', () => {
    const decoded = decode(map(text(), text()), JSON.parse('{"__proto__": "a"}'));
    expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype);
    expect(Object.entries(decoded)).toStrictEqual([['__proto__', 'a']]);
  });

  test('a long value is cut in the message', () => {
    expect(refusalOf(text({ max: 1 }), 'x'.repeat(100_000)).length).toBeLessThan(500);
  });

  test('a deep value is refused like any other', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(refusalOf(list(text(), { max: 0 }), [deep])).toContain('SerializationException');
  });

  test('many violations are counted, and the first of them named', () => {
    const members = Array.from({ length: 20_000 }, () => ({ Name: 'long' }));
    const message = refusalOf(list(structure({ Name: text({ max: 1 }) })), members);
    expect(message).toContain('20000 validation errors detected: ');
    expect(message.split('; ')).toHaveLength(50);
  });

  test('a map with many broken keys is reported once', () => {
    const keys = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`key-${index}`, 'x']));
    expect(refusalOf(map(text({ max: 1 }), text()), keys)).toContain('1 validation error detected');
  });
});

describe('bytes', () => {
  test('are base64, and stay so', () => {
    const shape = structure({ Field: blob({ max: 4 }) });
    expect(['', 'YQ==', 'YWI=', 'YWJjZA=='].map((Field) => decode(shape, { Field }))).toEqual(
      ['', 'YQ==', 'YWI=', 'YWJjZA=='].map((Field) => ({ Field })),
    );
  });

  test('are counted as bytes and never printed', () => {
    expect(refusalOf(blob({ max: 4 }), 'YWJjZGU=')).toBe(
      one("Value at 'field' failed to satisfy constraint: Member must have length less than or equal to 4"),
    );
  });

  test.each(['a', 'YQ=', 'YQ', '=YQ=', 'YQ==YQ==', 'Y Q=', 'YW-_'])('%j is not base64', (value) => {
    expect(refusalOf(blob({ max: 4 }), value)).toBe(
      'SerializationException: STRING_VALUE can not be converted to a Blob',
    );
  });
});

describe('a document', () => {
  test('is any object, as it is', () => {
    const Field = { a: [1, { b: null }], '': true };
    expect(decode(structure({ Field: document() }), { Field })).toEqual({ Field });
  });

  test.each([
    [[], 'START_ARRAY'],
    ['text', 'STRING_VALUE'],
  ])('%j is none', (value, found) => {
    expect(refusalOf(document(), value)).toBe(
      `SerializationException: ${found} can not be converted to a Document`,
    );
  });
});
