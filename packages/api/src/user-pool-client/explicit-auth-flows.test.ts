import { expect, test } from 'vitest';
import { answerTo } from './testing/answer-to.ts';

// The texts of these rules are not confirmed.

test('legacy values and ALLOW_ values do not mix', () => {
  expect(answerTo({ ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH', 'ALLOW_USER_SRP_AUTH'] })).toMatch(
    /^InvalidParameterException: .+ALLOW_/,
  );
  expect(answerTo({ ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH', 'USER_PASSWORD_AUTH'] })).toBe('accepted');
});
test('a list without ALLOW_REFRESH_TOKEN_AUTH is accepted', () => {
  expect(answerTo({ ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] })).toBe('accepted');
});
test('choice-based sign-in needs a tier above LITE', () => {
  const settings = { ExplicitAuthFlows: ['ALLOW_USER_AUTH' as const] };
  expect(answerTo(settings, { tier: 'LITE' })).toMatch(/^FeatureUnavailableInTierException: .*LITE/);
  expect(answerTo(settings, { tier: 'ESSENTIALS' })).toBe('accepted');
  expect(answerTo(settings, { tier: 'PLUS' })).toBe('accepted');
});
test('ALLOW_CLIENT_TOKEN_AUTH stands alone and needs a secret', () => {
  const alone = { ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH' as const] };
  expect(answerTo(alone, { hasSecret: true })).toBe('accepted');
  expect(answerTo(alone)).toMatch(/^InvalidParameterException: .*[Ss]ecret/);
  expect(
    answerTo({ ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH'] }, { hasSecret: true }),
  ).toMatch(/^InvalidParameterException: .*ALLOW_CLIENT_TOKEN_AUTH/);
});
