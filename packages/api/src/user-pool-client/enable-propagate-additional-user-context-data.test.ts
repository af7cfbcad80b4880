import { expect, test } from 'vitest';
import { answerTo } from './testing/answer-to.ts';

test('user context needs a secret', () => {
  const settings = { EnablePropagateAdditionalUserContextData: true };
  expect(answerTo(settings)).toBe(
    'InvalidParameterException: Client Secret is required to set EnablePropagateAdditionalUserContextData as true',
  );
  expect(answerTo(settings, { hasSecret: true })).toBe('accepted');
  expect(answerTo({ EnablePropagateAdditionalUserContextData: false })).toBe('accepted');
});
