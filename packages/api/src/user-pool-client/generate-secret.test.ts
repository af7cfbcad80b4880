import { expect, test } from 'vitest';
import { answerTo } from './testing/answer-to.ts';

// The text of the rule is not confirmed.

test('a secret is not generated and given', () => {
  expect(answerTo({}, { generateSecret: true, givenSecret: true, hasSecret: true })).toMatch(
    /^InvalidParameterException: .*ClientSecret/,
  );
  expect(answerTo({}, { generateSecret: false, givenSecret: true, hasSecret: true })).toBe('accepted');
  expect(answerTo({}, { generateSecret: true, hasSecret: true })).toBe('accepted');
});
