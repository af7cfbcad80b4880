import { expect, test } from 'vitest';
import { answerTo } from './testing/answer-to.ts';

test('the default is one of the callback URLs, character by character', () => {
  const settings = { CallbackURLs: ['https://a.example/'], DefaultRedirectURI: 'https://a.example' };
  expect(answerTo(settings)).toBe(
    'InvalidParameterException: The default redirect URI https://a.example is not in the callback URIs list.',
  );
  expect(answerTo({ DefaultRedirectURI: 'https://a.example' })).toContain(
    'is not in the callback URIs list.',
  );
  expect(answerTo({ ...settings, DefaultRedirectURI: 'https://a.example/' })).toBe('accepted');
});
