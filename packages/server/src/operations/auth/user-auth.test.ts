import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSession } from '../../accounts/challenge-session.ts';
import type { UserPoolClientRecord, UserPoolRecord, UserRecord } from '../../store/records.ts';
import { type SignInService, startSignInService } from './testing/sign-in-service.ts';
import { startSrpClient } from './testing/srp-client.ts';
import { everyFlow, initiate, MINUTE, PASSWORD, respond, type Step, tokensOf } from './testing/steps.ts';

let service: SignInService;
let pool: UserPoolRecord;
let client: UserPoolClientRecord;
let ann: UserRecord;
beforeAll(async () => {
  service = await startSignInService();
  pool = await service.pool();
  client = await service.client(pool, everyFlow);
  ann = await service.user(pool, { username: 'ann', password: PASSWORD });
  await service.user(pool, { username: 'bob', password: PASSWORD });
});
afterAll(() => service[Symbol.asyncDispose]());

const start = (more = {}, request = {}) =>
  initiate(service, client, 'USER_AUTH', { USERNAME: 'ann', ...more }, request);
const answer = (name: string, { Session }: Step, more: Record<string, string>) =>
  respond(service, client, name, { USERNAME: 'ann', ...more }, { Session });
const incorrect = ['NotAuthorizedException', 'Incorrect username or password.'];

/** Proves the password to the PASSWORD_VERIFIER that `ask` leads to. */
async function proveAfter(ask: (publicValue: string) => Promise<Step>): Promise<Step> {
  const srp = startSrpClient(pool.userPoolId);
  const asked = await ask(srp.publicValue);
  expect(asked.ChallengeName).toBe('PASSWORD_VERIFIER');
  const proof = srp.answer(asked.ChallengeParameters ?? {}, PASSWORD, service.clock.now());
  return respond(service, client, 'PASSWORD_VERIFIER', proof);
}

describe('the preferred challenge', () => {
  test('PASSWORD with the password answers tokens', async () => {
    const step = await start({ PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD });
    expect(tokensOf(step).AccessToken).toBeDefined();
  });

  test('PASSWORD_SRP with SRP_A answers PASSWORD_VERIFIER', async () => {
    const step = await proveAfter((SRP_A) => start({ PREFERRED_CHALLENGE: 'PASSWORD_SRP', SRP_A }));
    expect(tokensOf(step).AccessToken).toBeDefined();
  });

  test('PASSWORD without the password asks for it', async () => {
    const asked = await start({ PREFERRED_CHALLENGE: 'PASSWORD' });
    expect(asked).toEqual({
      ChallengeName: 'PASSWORD',
      ChallengeParameters: {},
      Session: expect.any(String),
    });
    expect(tokensOf(await answer('PASSWORD', asked, { PASSWORD })).AccessToken).toBeDefined();
  });

  test('PASSWORD_SRP without SRP_A asks for it', async () => {
    const asked = await start({ PREFERRED_CHALLENGE: 'PASSWORD_SRP' });
    expect(asked).toEqual({
      ChallengeName: 'PASSWORD_SRP',
      ChallengeParameters: {},
      Session: expect.any(String),
    });
    const step = await proveAfter((SRP_A) => answer('PASSWORD_SRP', asked, { SRP_A }));
    expect(tokensOf(step).AccessToken).toBeDefined();
  });

  test.each([
    ['is missing', {}],
    ['is not available', { PREFERRED_CHALLENGE: 'EMAIL_OTP' }],
    ['is a passkey, which no user has', { PREFERRED_CHALLENGE: 'WEB_AUTHN' }],
  ])('leads to SELECT_CHALLENGE where it %s', async (_, parameters) => {
    expect(await start(parameters)).toEqual({
      ChallengeName: 'SELECT_CHALLENGE',
      ChallengeParameters: {},
      Session: expect.any(String),
      AvailableChallenges: ['PASSWORD_SRP', 'PASSWORD'],
    });
  });
});

describe('SELECT_CHALLENGE', () => {
  test('takes PASSWORD with the password', async () => {
    const step = await answer('SELECT_CHALLENGE', await start(), { ANSWER: 'PASSWORD', PASSWORD });
    expect(tokensOf(step).AccessToken).toBeDefined();
  });

  test('takes PASSWORD_SRP with SRP_A', async () => {
    const asked = await start();
    const step = await proveAfter((SRP_A) =>
      answer('SELECT_CHALLENGE', asked, { ANSWER: 'PASSWORD_SRP', SRP_A }),
    );
    expect(tokensOf(step).AccessToken).toBeDefined();
  });

  test('asks for the credential that a choice lacks', async () => {
    const chosen = await answer('SELECT_CHALLENGE', await start(), { ANSWER: 'PASSWORD' });
    expect(chosen.ChallengeName).toBe('PASSWORD');
    expect(tokensOf(await answer('PASSWORD', chosen, { PASSWORD })).AccessToken).toBeDefined();
  });

  test('refuses a choice that was not offered', async () => {
    const [code] = await refusalOf(answer('SELECT_CHALLENGE', await start(), { ANSWER: 'SMS_OTP' }));
    expect(code).toBe('InvalidParameterException');
  });

  test('stays after a wrong password and is used up by a right one', async () => {
    const asked = await start();
    const choose = (password: string) =>
      answer('SELECT_CHALLENGE', asked, { ANSWER: 'PASSWORD', PASSWORD: password });
    expect(await refusalOf(choose('Wr0ng-pass!'))).toEqual(incorrect);
    expect(tokensOf(await choose(PASSWORD)).AccessToken).toBeDefined();
    expect(await refusalOf(choose(PASSWORD))).toEqual([
      'NotAuthorizedException',
      'Invalid session for the user, session can only be used once.',
    ]);
  });
});

test.each(['TARGET_ACR_VALUES', 'MAX_AGE', 'ACCESS_TOKEN'])('%s is refused by name', async (name) => {
  expect(await refusalOf(start({ [name]: '1' }))).toEqual([
    'UnsupportedOperationException',
    `Poolkeeper does not implement the USER_AUTH parameter ${name} yet.`,
  ]);
});

test.each(['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP', 'WEB_AUTHN', 'DEVICE_SRP_AUTH'])(
  'an answer to %s, which is never asked, is refused by name',
  async (name) => {
    expect(await refusalOf(answer(name, await start(), {}))).toEqual([
      'UnsupportedOperationException',
      `Poolkeeper does not implement the challenge ${name} yet.`,
    ]);
  },
);

describe('the session of a confirmed sign-up', () => {
  const sessionOf = (user: UserRecord) =>
    openSession(service.core, client, { challenge: 'AUTO_SIGN_IN', subject: user.sub, state: {} });
  const invalid = ['NotAuthorizedException', 'Invalid session for the user.'];

  test('signs its user in without a password, once', async () => {
    const Session = await sessionOf(ann);
    expect(tokensOf(await start({}, { Session })).AccessToken).toBeDefined();
    expect(await refusalOf(start({}, { Session }))).toEqual([
      'NotAuthorizedException',
      'Invalid session for the user, session can only be used once.',
    ]);
  });

  test('signs nobody else in', async () => {
    expect(await refusalOf(start({ USERNAME: 'bob' }, { Session: await sessionOf(ann) }))).toEqual(invalid);
  });

  test('signs in nobody who is gone, by whatever name', async () => {
    const eve = await service.user(pool, { username: 'eve', password: PASSWORD });
    await service.core.store.users.delete(pool.userPoolId, eve.sub);
    for (const USERNAME of ['eve', eve.sub]) {
      expect(await refusalOf(start({ USERNAME }, { Session: await sessionOf(eve) }))).toEqual(invalid);
    }
  });

  test('signs in nobody who got a temporary password since', async () => {
    const status = 'FORCE_CHANGE_PASSWORD';
    const fay = await service.user(pool, { username: 'fay', password: PASSWORD, status });
    const Session = await sessionOf(fay);
    expect(await refusalOf(start({ USERNAME: 'fay' }, { Session }))).toEqual(invalid);
  });

  test('expires', async () => {
    const Session = await sessionOf(ann);
    service.clock.advance(3 * MINUTE);
    expect(await refusalOf(start({}, { Session }))).toEqual([
      'NotAuthorizedException',
      'Invalid session for the user, session is expired.',
    ]);
  });

  test('is not the session of a challenge', async () => {
    const { Session } = await start();
    expect(await refusalOf(start({}, { Session }))).toEqual(invalid);
  });
});
