import { describe, expect, test } from 'vitest';
import { answerTo } from './testing/answer-to.ts';

describe('analytics', () => {
  const byArn = { ApplicationArn: 'arn:aws:mobiletargeting:us-east-1:123456789012:apps/x' };
  const byId = { ApplicationId: 'abc', RoleArn: 'arn:aws:iam::123456789012:role/x', ExternalId: 'x' };

  test.each([[byArn], [byId], [{ ...byArn, UserDataShared: true }]])(
    '%j is one project',
    (AnalyticsConfiguration) => {
      expect(answerTo({ AnalyticsConfiguration })).toBe('accepted');
    },
  );

  test.each([
    [{}],
    [{ UserDataShared: true }],
    [{ ...byArn, ...byId }],
    [{ ...byArn, ExternalId: 'x' }],
    [{ ApplicationId: 'abc' }],
    [{ ApplicationId: 'abc', RoleArn: byId.RoleArn }],
  ])('%j is not', (AnalyticsConfiguration) => {
    expect(answerTo({ AnalyticsConfiguration })).toBe(
      'InvalidParameterException: Invalid analytics configuration given, either <application arn> or <application id, role arn, external id> are valid',
    );
  });

  test.each(['eu-north-1', 'sa-east-1'])('%s has none', (region) => {
    expect(answerTo({ AnalyticsConfiguration: byArn }, { region })).toBe(
      `InvalidParameterException: The integration with Pinpoint is not supported for the requested ${region} region.`,
    );
    expect(answerTo({}, { region })).toBe('accepted');
  });
});
