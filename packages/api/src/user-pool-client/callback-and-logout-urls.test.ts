import { describe, expect, test } from 'vitest';
import { answerTo } from './testing/answer-to.ts';

describe('callback and logout URLs', () => {
  test.each([
    'https://a.example',
    'https://a.example:8443/callback?x=1',
    'http://localhost',
    'http://localhost:3000/callback',
    'http://127.0.0.1/',
    'http://[::1]:8080/x',
    'myapp://callback',
    'com.example.app:/callback',
  ])('%s is accepted', (url) => {
    expect(answerTo({ CallbackURLs: [url], LogoutURLs: [url] })).toBe('accepted');
  });

  test.each([
    'http://a.example/callback',
    'http://localhost.a.example/',
    'http://localhost:80@a.example/',
    'http://localhost?x',
    'http://127.0.0.10/',
    'HTTP://a.example/',
  ])('%s goes over plain HTTP', (url) => {
    const refused = `InvalidParameterException: ${url} cannot use the HTTP protocol.`;
    expect(answerTo({ CallbackURLs: ['https://a.example', url] })).toBe(refused);
    expect(answerTo({ LogoutURLs: [url] })).toBe(refused);
  });

  test.each(['https://a.example/#', 'https://a.example/#top', 'myapp://x#y'])('%s has a fragment', (url) => {
    const refused = `InvalidParameterException: ${url} cannot use fragment`;
    expect(answerTo({ CallbackURLs: [url] })).toBe(refused);
    expect(answerTo({ LogoutURLs: [url] })).toBe(refused);
  });

  test.each([
    '/callback',
    'a.example',
    'https:a.example',
    'https://',
    'https:///x',
    'https://a.example:port/',
    'https://a.example/%zz',
    'https://a.example/<x>',
    'javascript:/x/.source',
    'data:/text',
  ])('%s is not an absolute URI', (url) => {
    // The text is not confirmed.
    expect(answerTo({ CallbackURLs: [url] })).toMatch(/^InvalidParameterException: .*valid URI/);
    expect(answerTo({ LogoutURLs: [url] })).toMatch(/^InvalidParameterException: .*valid URI/);
  });
});
