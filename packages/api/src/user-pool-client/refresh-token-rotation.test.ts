import { expect, test } from 'vitest';
import { answerTo } from './testing/answer-to.ts';

// The text of the rule is not confirmed.

test('rotation and ALLOW_REFRESH_TOKEN_AUTH do not go together', () => {
  const listed = { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] } as const;
  const ExplicitAuthFlows = [...listed.ExplicitAuthFlows];
  expect(answerTo({ ExplicitAuthFlows, RefreshTokenRotation: { Feature: 'ENABLED' } })).toMatch(
    /^InvalidParameterException: .*rotation/,
  );
  expect(answerTo({ ExplicitAuthFlows, RefreshTokenRotation: { Feature: 'DISABLED' } })).toBe('accepted');
  expect(
    answerTo({ ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH'], RefreshTokenRotation: { Feature: 'ENABLED' } }),
  ).toBe('accepted');
  expect(answerTo({ RefreshTokenRotation: { Feature: 'ENABLED' } })).toBe('accepted');
});
