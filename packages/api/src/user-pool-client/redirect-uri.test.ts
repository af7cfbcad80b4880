import { describe, expect, test } from 'vitest';
import { defaultRedirect, isRegisteredCallback, isRegisteredLogout } from './redirect-uri.ts';

const settings = {
  CallbackURLs: ['https://a.example/callback'],
  LogoutURLs: ['https://a.example/bye'],
};

test('a callback URL equals one that is registered, character by character', () => {
  expect(isRegisteredCallback(settings, 'https://a.example/callback')).toBe(true);
  for (const other of ['/', '?x', '/callback/', ':443/callback']) {
    expect(isRegisteredCallback(settings, `https://a.example${other}`)).toBe(false);
  }
  expect(isRegisteredCallback(settings, 'https://A.example/callback')).toBe(false);
  expect(isRegisteredCallback({}, 'https://a.example/callback')).toBe(false);
});

test('callback URLs are no logout URLs', () => {
  expect(isRegisteredLogout(settings, 'https://a.example/bye')).toBe(true);
  expect(isRegisteredLogout(settings, 'https://a.example/callback')).toBe(false);
  expect(isRegisteredLogout({}, 'https://a.example/bye')).toBe(false);
});

describe('a request without a redirect URI', () => {
  const one = { ...settings, SupportedIdentityProviders: ['COGNITO'] };
  const two = { ...one, CallbackURLs: ['https://a.example/1', 'https://a.example/2'] };

  test.each([
    ['goes to the only callback URL', one, 'https://a.example/callback'],
    ['goes to the default', { ...two, DefaultRedirectURI: 'https://a.example/2' }, 'https://a.example/2'],
    ['goes nowhere when there are several callback URLs', two, undefined],
    ['goes nowhere when there are none', { SupportedIdentityProviders: ['COGNITO'] }, undefined],
    [
      'goes nowhere when there are several providers',
      { ...one, SupportedIdentityProviders: ['COGNITO', 'X'] },
      undefined,
    ],
    ['goes nowhere when there is no provider', settings, undefined],
  ])('%s', (_name, client, url) => {
    expect(defaultRedirect(client)).toBe(url);
  });
});
