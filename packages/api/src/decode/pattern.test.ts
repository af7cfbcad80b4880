import { describe, expect, test } from 'vitest';
import { operations } from '../operations/index.ts';
import { membersOf, type TSchema } from '../shape.ts';
import { constraintsOf } from './constraints.ts';
import { compiled } from './pattern.ts';

/** Every string of every input that has to match a pattern, longest bound first. */
function patternedTexts(): Map<string, { readonly tested: string; readonly longest: number }> {
  const found = new Map<string, { tested: string; longest: number }>();
  const visit = (schema: TSchema): void => {
    const { pattern, testedAs, maxLength = LONGEST_BODY, items, mapKey, mapValue } = constraintsOf(schema);
    if (pattern !== undefined) {
      const longest = Math.max(Math.min(maxLength, LONGEST_BODY), found.get(pattern)?.longest ?? 0);
      found.set(pattern, { tested: testedAs ?? pattern, longest });
    }
    for (const part of [items, mapKey, mapValue, ...Object.values(membersOf(schema))]) if (part) visit(part);
  };
  for (const { input } of Object.values(operations)) visit(input);
  return found;
}

/** Stands for the length of a member that only the body bounds: long enough for anything quadratic to take seconds. */
const LONGEST_BODY = 32 * 1024;

/** Milliseconds of this process's own work, however busy the machine is. A pattern that backtracks needs seconds. */
const LONG = 250;

/** Beginnings that lead into a pattern, what is repeated, and ends that let the match fail at the last. */
const heads = [
  '',
  'a',
  'arn:aws:iam::0',
  'arn:a:a:a:0:a:',
  'https://a',
  'us-east-1_',
  'a@',
  '{username}',
  '{##',
  '{####}',
];
const units = [
  'a',
  '0',
  ' ',
  ':',
  '/',
  '.',
  '-',
  '_',
  '=',
  '+',
  '@',
  '#',
  '{',
  '}',
  '\\',
  'é',
  '😀',
  'a:',
  'a ',
  '0:',
  '{####}',
  '{##',
  '##}',
  '{username}',
  'a.a',
  '\n',
  '\u0000',
  '<',
];
const tails = ['', '\u0000', ' ', '\n', '!', '"', '{', '\ud800'];

describe('no text makes a pattern of the model search for long', () => {
  test.each([...patternedTexts()])('%s', (_, { tested, longest }) => {
    const expression = compiled(tested);
    let slowest = { took: 0, text: '' };
    for (const head of heads) {
      for (const unit of units) {
        for (const tail of tails) {
          const middle = unit.repeat(
            Math.max(0, Math.floor((longest - head.length - tail.length) / unit.length)),
          );
          const text = head + middle + tail;
          const before = process.cpuUsage();
          expression.test(text);
          const took = process.cpuUsage(before).user / 1000;
          if (took > slowest.took) slowest = { took, text: `${head}${unit}…${tail}` };
        }
      }
    }
    expect(slowest.took, JSON.stringify(slowest.text)).toBeLessThan(LONG);
  });
});
