import { describe, expect, test } from 'vitest';
import { answerTo } from './testing/answer-to.ts';

describe.each([
  ['create', 'creating'],
  ['update', 'updating'],
] as const)('attributes on %s', (operation, verb) => {
  test.each([[['email', 'sub', 'email_verified', 'custom:team']], [['oidc:profile']], [[]]])(
    'reads %j',
    (names) => {
      expect(answerTo({ ReadAttributes: names }, { operation })).toBe('accepted');
    },
  );

  test.each([[['email', 'custom:other']], [['nickname']]])('does not read %j', (names) => {
    expect(answerTo({ ReadAttributes: names }, { operation })).toBe(
      `InvalidParameterException: Invalid read attributes specified while ${verb} a client`,
    );
  });

  test.each([[['email']], [['email', 'oidc:profile', 'custom:team']], [[]]])('writes %j', (names) => {
    expect(answerTo({ WriteAttributes: names }, { operation })).toBe('accepted');
  });

  test.each([
    ['an unknown one', ['email', 'custom:other']],
    ['sub', ['email', 'sub']],
    ['email_verified', ['email', 'email_verified']],
    ['phone_number_verified', ['email', 'phone_number_verified']],
    ['all but a required one', ['name']],
  ])('does not write %s', (_name, names) => {
    expect(answerTo({ WriteAttributes: names }, { operation })).toBe(
      `InvalidParameterException: Invalid write attributes specified while ${verb} a client`,
    );
  });

  test('oidc:profile covers a required attribute of the profile', () => {
    const schema = [{ Name: 'name', Required: true }];
    expect(answerTo({ WriteAttributes: ['oidc:profile'] }, { operation, schema })).toBe('accepted');
  });
});
