import { refusalOf } from '@poolkeeper/api/testing/refusal';
import type { UserPoolClientSettings } from '@poolkeeper/api/user-pool-client/fields';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UserPoolClientRecord, UserPoolRecord } from '../../store/records.ts';
import { type SignInService, startSignInService } from './testing/sign-in-service.ts';
import { startSrpClient } from './testing/srp-client.ts';
import { everyFlow, initiate, MINUTE, PASSWORD, respond, signIn, tokensOf } from './testing/steps.ts';

let service: SignInService;
let pool: UserPoolRecord;
beforeAll(async () => {
  service = await startSignInService();
  pool = await service.pool();
  await service.user(pool, { username: 'bob', password: PASSWORD });
});
afterAll(() => service[Symbol.asyncDispose]());

const expired = ['NotAuthorizedException', 'Invalid session for the user, session is expired.'];
const used = ['NotAuthorizedException', 'Invalid session for the user, session can only be used once.'];
const invalid = ['NotAuthorizedException', 'Invalid session for the user.'];

/** A client, and a user of it whose temporary password was just accepted. */
async function askedForPassword(settings: UserPoolClientSettings = {}) {
  const client = await service.client(pool, { ...everyFlow, ...settings });
  const username = `ann-${client.clientId}`;
  await service.user(pool, { username, password: PASSWORD, status: 'FORCE_CHANGE_PASSWORD' });
  const { Session, ChallengeName } = await signIn(service, client, { USERNAME: username });
  expect(ChallengeName).toBe('NEW_PASSWORD_REQUIRED');
  const answer = (more: Record<string, string> = {}, by: UserPoolClientRecord = client, session = Session) =>
    respond(
      service,
      by,
      'NEW_PASSWORD_REQUIRED',
      { USERNAME: username, NEW_PASSWORD: 'N3w-password!', ...more },
      { Session: session },
    );
  return { client, username, Session, answer };
}

describe('a Session', () => {
  test('is 20 to 2048 characters long', async () => {
    const { Session = '' } = await askedForPassword();
    expect(Session.length).toBeGreaterThanOrEqual(20);
    expect(Session.length).toBeLessThanOrEqual(2048);
  });

  test.each([
    ['three minutes where nothing is set', {}, 3],
    ['the minutes that are set', { AuthSessionValidity: 3 }, 3],
    ['up to fifteen minutes', { AuthSessionValidity: 15 }, 15],
  ])('lives %s', async (_, settings, minutes) => {
    const inTime = await askedForPassword(settings);
    service.clock.advance(minutes * MINUTE - 1);
    expect(tokensOf(await inTime.answer()).AccessToken).toBeDefined();

    const tooLate = await askedForPassword(settings);
    service.clock.advance(minutes * MINUTE);
    expect(await refusalOf(tooLate.answer())).toEqual(expired);
    await service.core.store.sweep(service.clock.now());
    expect(await refusalOf(tooLate.answer())).toEqual(expired);
  });

  test('is used once', async () => {
    const { answer } = await askedForPassword();
    await answer();
    expect(await refusalOf(answer())).toEqual(used);
  });

  test('is used by one of two answers that race', async () => {
    const { answer } = await askedForPassword();
    const endings = await Promise.allSettled([answer(), answer()]);
    expect(endings.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('stays usable after an answer that was not accepted', async () => {
    const { answer } = await askedForPassword();
    const [code] = await refusalOf(answer({ NEW_PASSWORD: 'weak' }));
    expect(code).toBe('InvalidPasswordException');
    expect(tokensOf(await answer()).AccessToken).toBeDefined();
  });

  test('does not serve another user', async () => {
    const { answer } = await askedForPassword();
    expect(await refusalOf(answer({ USERNAME: 'bob' }))).toEqual(invalid);
  });

  test('does not serve another client', async () => {
    const { answer } = await askedForPassword();
    const other = await service.client(pool, everyFlow);
    expect(await refusalOf(answer({}, other))).toEqual(invalid);
  });

  test('does not serve another challenge', async () => {
    const { client, username, Session } = await askedForPassword();
    const answer = respond(
      service,
      client,
      'CUSTOM_CHALLENGE',
      { USERNAME: username, ANSWER: 'x' },
      { Session },
    );
    expect(await refusalOf(answer)).toEqual(invalid);
  });

  test('has to be one that was given out', async () => {
    const { client, answer } = await askedForPassword();
    expect(await refusalOf(answer({}, client, 'x'.repeat(128)))).toEqual(invalid);
  });

  test('has to come with an answer that needs one', async () => {
    const { client, username } = await askedForPassword();
    const answer = respond(service, client, 'NEW_PASSWORD_REQUIRED', {
      USERNAME: username,
      NEW_PASSWORD: 'x',
    });
    expect(await refusalOf(answer)).toEqual([
      'InvalidParameterException',
      'Missing required parameter Session',
    ]);
  });

  test('is void once an administrator sets another password', async () => {
    const { answer, username } = await askedForPassword();
    const user = await service.core.store.users.findByName(pool.userPoolId, username);
    if (!user?.password) throw new Error('no password');
    const password = { ...user.password, setAt: user.password.setAt + 1 };
    const names = [{ kind: 'username', name: username }] as const;
    await service.core.store.users.replace({ ...user, password, version: 2 }, names, 1);
    expect(await refusalOf(answer())).toEqual(invalid);
  });
});

describe('a SECRET_BLOCK', () => {
  const srpSignIn = async (settings: UserPoolClientSettings) => {
    const client = await service.client(pool, { ...everyFlow, ...settings });
    const srp = startSrpClient(pool.userPoolId);
    const { ChallengeParameters = {} } = await initiate(service, client, 'USER_SRP_AUTH', {
      USERNAME: 'bob',
      SRP_A: srp.publicValue,
    });
    const answer = () => srp.answer(ChallengeParameters, PASSWORD, service.clock.now());
    return { client, answer };
  };

  test('lives as long as a Session would', async () => {
    const inTime = await srpSignIn({ AuthSessionValidity: 4 });
    service.clock.advance(4 * MINUTE - 1);
    const step = await respond(service, inTime.client, 'PASSWORD_VERIFIER', inTime.answer());
    expect(tokensOf(step).AccessToken).toBeDefined();

    const tooLate = await srpSignIn({ AuthSessionValidity: 4 });
    service.clock.advance(4 * MINUTE);
    expect(await refusalOf(respond(service, tooLate.client, 'PASSWORD_VERIFIER', tooLate.answer()))).toEqual(
      expired,
    );
  });

  test('is used once', async () => {
    const { client, answer } = await srpSignIn({});
    await respond(service, client, 'PASSWORD_VERIFIER', answer());
    expect(await refusalOf(respond(service, client, 'PASSWORD_VERIFIER', answer()))).toEqual(used);
  });

  test('does not serve another client', async () => {
    const { answer } = await srpSignIn({});
    const other = await service.client(pool, everyFlow);
    expect(await refusalOf(respond(service, other, 'PASSWORD_VERIFIER', answer()))).toEqual([
      'NotAuthorizedException',
      'Incorrect username or password.',
    ]);
  });
});
