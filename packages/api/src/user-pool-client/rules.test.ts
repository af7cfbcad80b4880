import { describe, expect, test } from 'vitest';
import type { UserPoolClientSettings } from './fields.ts';
import { findViolations, userPoolClientRules } from './rules.ts';
import { answerTo } from './testing/answer-to.ts';

test('a client without settings is accepted', () => {
  expect(answerTo({})).toBe('accepted');
});

describe('with partial knowledge', () => {
  const found = (subject: Parameters<typeof findViolations>[0]): string[] =>
    [...findViolations(subject)].map(({ rule, path }) => `${rule.name} at ${path.join('.')}`);

  test('a rule that needs more than is known is passed over', () => {
    const settings: UserPoolClientSettings = {
      AllowedOAuthScopes: ['api/read'],
      SupportedIdentityProviders: ['Google'],
      EnablePropagateAdditionalUserContextData: true,
    };
    expect(found({ settings })).toEqual([]);
    expect(found({ settings, hasSecret: false })).toEqual([
      'user context needs a secret at EnablePropagateAdditionalUserContextData',
    ]);
  });

  test('a rule that concerns an unknown setting is passed over', () => {
    const settings: UserPoolClientSettings = { AllowedOAuthFlows: ['code'] };
    expect(found({ settings })).toEqual(['callback URLs required at CallbackURLs']);
    expect(found({ settings, unknown: new Set(['CallbackURLs'] as const) })).toEqual([]);
  });

  test('every fault is found, with its place', () => {
    const settings: UserPoolClientSettings = {
      AccessTokenValidity: 25,
      CallbackURLs: ['https://a.example', 'http://b.example'],
      LogoutURLs: ['https://c.example/#'],
    };
    expect(found({ settings })).toEqual([
      'range of token lifetimes at AccessTokenValidity',
      'redirect URLs are https at CallbackURLs.1',
      'redirect URLs have no fragment at LogoutURLs.0',
    ]);
  });
});

test('rules have names of their own', () => {
  const names = userPoolClientRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
