/**
 * Values that no honest client sends, and some that one might.
 *
 * @module
 */
import fc from 'fast-check';

/** Longest string that is made up, in characters: over every bound of the model, under the limit of a body. */
const HUGE = 140_000;

/** The names of maps' keys that the service looks for. */
export const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

/** Strings that break what does not expect them. */
export const STRANGE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\r\nX-Injected: 1',
  '\u202eabc',
  '\ud800',
  'x\udc00y',
  '😀'.repeat(20),
  'İıſẞ',
  'e\u0301',
  '\u00e9',
  "' OR 1=1 --",
  '"; drop table users; --',
  '%',
  '_',
  '\\',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  'null',
  '0',
  '-1',
  'NaN',
  '1e400',
  'true',
  ...PROTOTYPE_NAMES,
];

/** Texts of the kinds that patterns of the model ask for; each pattern picks those that fit. */
export const PLAUSIBLE_TEXTS: readonly string[] = [
  'a',
  'name',
  'Str0ng-Enough!',
  '3f2b8c1e-7a4d-4e6f-9b0a-5c1d2e3f4a5b',
  'Name With Spaces',
  'person@example.com',
  '+12065550100',
  '123456',
  'us-east-1_AAAAAAAAA',
  'us-east-1_0123abcd-4567',
  'https://example.com/callback',
  'openid',
  'arn:aws:lambda:us-east-1:000000000000:function:anything',
  'arn:aws:iam::000000000000:role/anything',
  'arn:aws:ses:us-east-1:000000000000:identity/person@example.com',
  'Your code is {####}',
  'Your name is {username} and your code is {####}',
  'Follow {##this link##}',
  '0123456789abcdef0123456789abcdef',
  'true',
  'VkFMSUQ=',
  '/path/',
  'us-east-1:01234567-89ab-cdef-0123-456789abcdef',
  'authenticated',
  'OpenSearch_2.11',
  'm5.large.search',
];

/** Any string: plausible, strange, made of control and astral characters, or huge. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PLAUSIBLE_TEXTS) },
  { weight: 4, arbitrary: fc.constantFrom(...STRANGE_TEXTS) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom('a', ' ', '\u0000', '😀', '"').map((each) => each.repeat(2500)) },
);

const hugeText = fc.constantFrom('a', 'Aa1! ', '/').map((unit) => unit.repeat(HUGE / unit.length));

const anyNumber = fc.oneof(
  fc.constantFrom(0, -1, 1, 0.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e21, -1e300, 5e-324),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Deeper than any shape; malformed.test.ts goes deeper, where no JSON writer can follow. */
const deepValue = fc.tuple(fc.constantFrom(10, 100, 500), fc.boolean()).map(([depth, asList]) => {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level++) value = asList ? [value] : { a: value };
  return value;
});

/** An object with an own member of any name, `__proto__` too, which a literal would not make. */
const objectOf = (name: string, value: unknown): object => Object.fromEntries([[name, value]]);

/** A value of no particular shape. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: anyText },
  { weight: 2, arbitrary: anyNumber },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [null], [[]], '') },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...PROTOTYPE_NAMES), anyText).map(([n, v]) => objectOf(n, v)),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.oneof({ weight: 9, arbitrary: deepValue }, { weight: 1, arbitrary: hugeText }) },
);
