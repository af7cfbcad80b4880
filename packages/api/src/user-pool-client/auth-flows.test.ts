import { describe, expect, test } from 'vitest';
import { type AuthFlow, type ExplicitAuthFlow, permitsAuthFlow, permitsClientToken } from './auth-flows.ts';

const flows = [
  'USER_PASSWORD_AUTH',
  'USER_SRP_AUTH',
  'CUSTOM_AUTH',
  'ADMIN_USER_PASSWORD_AUTH',
  'ADMIN_NO_SRP_AUTH',
  'REFRESH_TOKEN_AUTH',
  'REFRESH_TOKEN',
  'USER_AUTH',
] as const satisfies readonly AuthFlow[];

const permitted = (ExplicitAuthFlows: ExplicitAuthFlow[]): AuthFlow[] =>
  flows.filter((flow) => permitsAuthFlow({ ExplicitAuthFlows }, flow));

describe('each ALLOW_ value opens its flow and its alias, and no other', () => {
  test.each([
    ['ALLOW_USER_PASSWORD_AUTH', ['USER_PASSWORD_AUTH']],
    ['ALLOW_USER_SRP_AUTH', ['USER_SRP_AUTH']],
    ['ALLOW_CUSTOM_AUTH', ['CUSTOM_AUTH']],
    ['ALLOW_ADMIN_USER_PASSWORD_AUTH', ['ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH']],
    ['ALLOW_REFRESH_TOKEN_AUTH', ['REFRESH_TOKEN_AUTH', 'REFRESH_TOKEN']],
    ['ALLOW_USER_AUTH', ['USER_AUTH']],
    ['ALLOW_CLIENT_TOKEN_AUTH', []],
  ] as const)('%s', (value, opened) => {
    expect(permitted([value])).toEqual(opened);
  });
});

describe('legacy values leave SRP, custom and refresh open', () => {
  const open = ['USER_SRP_AUTH', 'CUSTOM_AUTH', 'REFRESH_TOKEN_AUTH', 'REFRESH_TOKEN'];

  test.each([
    ['USER_PASSWORD_AUTH', ['USER_PASSWORD_AUTH', ...open]],
    ['ADMIN_NO_SRP_AUTH', ['ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH', ...open]],
  ] as const)('%s opens its own besides', (value, opened) => {
    expect(permitted([value])).toHaveLength(opened.length);
    expect(permitted([value])).toEqual(expect.arrayContaining([...opened]));
  });

  test('CUSTOM_AUTH_FLOW_ONLY closes every flow with a password', () => {
    const only = ['CUSTOM_AUTH', 'REFRESH_TOKEN_AUTH', 'REFRESH_TOKEN'];
    expect(permitted(['CUSTOM_AUTH_FLOW_ONLY'])).toEqual(only);
    expect(permitted(['CUSTOM_AUTH_FLOW_ONLY', 'USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH'])).toEqual(only);
  });
});

test.each([[{}], [{ ExplicitAuthFlows: [] }]])(
  'without a list SRP, custom and refresh are open: %j',
  (settings) => {
    expect(flows.filter((flow) => permitsAuthFlow(settings, flow))).toEqual([
      'USER_SRP_AUTH',
      'CUSTOM_AUTH',
      'REFRESH_TOKEN_AUTH',
      'REFRESH_TOKEN',
    ]);
  },
);

test.each([[[]], [['ADMIN_NO_SRP_AUTH']], [['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']]] as [
  ExplicitAuthFlow[],
][])('a rotating client refuses the refresh flow: %j', (ExplicitAuthFlows) => {
  const settings = { ExplicitAuthFlows, RefreshTokenRotation: { Feature: 'ENABLED' } } as const;
  expect(permitsAuthFlow(settings, 'REFRESH_TOKEN_AUTH')).toBe(false);
  expect(permitsAuthFlow(settings, 'REFRESH_TOKEN')).toBe(false);
  expect(
    permitsAuthFlow({ ...settings, RefreshTokenRotation: { Feature: 'DISABLED' } }, 'REFRESH_TOKEN'),
  ).toBe(true);
});

test('a client gets tokens for itself only when it does nothing else', () => {
  expect(permitsClientToken({ ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH'] })).toBe(true);
  expect(permitsClientToken({})).toBe(false);
  expect(permitsClientToken({ ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] })).toBe(false);
  expect(permitsClientToken({ ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH'] })).toBe(
    false,
  );
});
