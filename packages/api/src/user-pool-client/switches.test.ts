import { describe, expect, test } from 'vitest';
import { analyticsDestination, serviceLinkedRole, sharesUserData } from './analytics.ts';
import { challengeLifetime } from './challenge-session.ts';
import { hidesUserExistence } from './existence.ts';
import { offeredIdentityProviders, permitsOAuthFlow, permittedScopes, usesOAuth } from './oauth.ts';
import { revokesTokens, tracesTokenOrigin } from './revocation.ts';
import { rotatesRefreshTokens, rotationGracePeriod } from './rotation.ts';
import { propagatesUserContext } from './user-context.ts';

test('existence is hidden only when that is asked for', () => {
  expect(hidesUserExistence({})).toBe(false);
  expect(hidesUserExistence({ PreventUserExistenceErrors: 'LEGACY' })).toBe(false);
  expect(hidesUserExistence({ PreventUserExistenceErrors: 'ENABLED' })).toBe(true);
});

test('tokens can be revoked unless that is turned off', () => {
  expect(revokesTokens({})).toBe(true);
  expect(revokesTokens({ EnableTokenRevocation: true })).toBe(true);
  expect(revokesTokens({ EnableTokenRevocation: false })).toBe(false);
});

test('tokens name their sign-in for revocation and for rotation', () => {
  const off = { EnableTokenRevocation: false };
  expect(tracesTokenOrigin({})).toBe(true);
  expect(tracesTokenOrigin(off)).toBe(false);
  expect(tracesTokenOrigin({ ...off, RefreshTokenRotation: { Feature: 'ENABLED' } })).toBe(true);
});

describe('rotation', () => {
  test('is off unless it is enabled', () => {
    expect(rotatesRefreshTokens({})).toBe(false);
    expect(rotatesRefreshTokens({ RefreshTokenRotation: { Feature: 'DISABLED' } })).toBe(false);
    expect(rotatesRefreshTokens({ RefreshTokenRotation: { Feature: 'ENABLED' } })).toBe(true);
  });

  test.each([
    [{}, 0],
    [{ RefreshTokenRotation: { Feature: 'ENABLED' } }, 0],
    [{ RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 60 } }, 60],
    [{ RefreshTokenRotation: { Feature: 'DISABLED', RetryGracePeriodSeconds: 60 } }, 0],
  ] as const)('%j gives a replaced token %i seconds', (settings, seconds) => {
    expect(rotationGracePeriod(settings)).toBe(seconds);
  });
});

test('a challenge waits three minutes, or as many as are set', () => {
  expect(challengeLifetime({})).toBe(180);
  expect(challengeLifetime({ AuthSessionValidity: 15 })).toBe(900);
});

test('user context is believed only when that is asked for', () => {
  expect(propagatesUserContext({})).toBe(false);
  expect(propagatesUserContext({ EnablePropagateAdditionalUserContextData: true })).toBe(true);
});

describe('OAuth', () => {
  const settings = { AllowedOAuthFlows: ['code' as const], AllowedOAuthScopes: ['openid', 'orders/read'] };

  test('is closed unless it is opened, whatever flows are listed', () => {
    expect(usesOAuth(settings)).toBe(false);
    expect(permitsOAuthFlow(settings, 'code')).toBe(false);
    expect(permitsOAuthFlow({ ...settings, AllowedOAuthFlowsUserPoolClient: true }, 'code')).toBe(true);
    expect(permitsOAuthFlow({ ...settings, AllowedOAuthFlowsUserPoolClient: true }, 'implicit')).toBe(false);
  });

  test('scopes and providers are those listed', () => {
    expect(permittedScopes(settings)).toEqual(new Set(['openid', 'orders/read']));
    expect(permittedScopes({})).toEqual(new Set());
    expect(offeredIdentityProviders({ SupportedIdentityProviders: ['COGNITO'] })).toEqual(
      new Set(['COGNITO']),
    );
    expect(offeredIdentityProviders({})).toEqual(new Set());
  });
});

describe('analytics', () => {
  test('go to a project by its ARN or by its id', () => {
    expect(analyticsDestination({})).toBeUndefined();
    expect(
      analyticsDestination({
        AnalyticsConfiguration: { ApplicationArn: 'arn', RoleArn: serviceLinkedRole('123456789012') },
      }),
    ).toEqual({ by: 'arn', applicationArn: 'arn' });
    expect(analyticsDestination({ AnalyticsConfiguration: { ApplicationArn: 'arn' } })).toEqual({
      by: 'arn',
      applicationArn: 'arn',
    });
    const AnalyticsConfiguration = { ApplicationId: 'abc', RoleArn: 'role', ExternalId: 'x' };
    expect(analyticsDestination({ AnalyticsConfiguration })).toEqual({
      by: 'id',
      applicationId: 'abc',
      roleArn: 'role',
      externalId: 'x',
    });
  });

  test('carry personal data only when that is asked for', () => {
    expect(sharesUserData({})).toBe(false);
    expect(sharesUserData({ AnalyticsConfiguration: { ApplicationArn: 'arn' } })).toBe(false);
    expect(sharesUserData({ AnalyticsConfiguration: { ApplicationArn: 'arn', UserDataShared: true } })).toBe(
      true,
    );
  });
});
