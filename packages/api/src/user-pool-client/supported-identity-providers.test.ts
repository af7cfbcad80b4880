import { describe, expect, test } from 'vitest';
import { answerTo } from './testing/answer-to.ts';

describe('identity providers', () => {
  test('COGNITO and those of the pool are accepted', () => {
    expect(answerTo({ SupportedIdentityProviders: ['COGNITO', 'Corporate'] })).toBe('accepted');
  });

  test.each(['Google', 'corporate'])('%s is not one of the pool', (provider) => {
    expect(answerTo({ SupportedIdentityProviders: ['COGNITO', provider] })).toBe(
      `InvalidParameterException: The provider ${provider} does not exist for User Pool us-east-1_abcdefghi.`,
    );
  });
});
