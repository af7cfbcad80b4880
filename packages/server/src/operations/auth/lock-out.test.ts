import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UserPoolClientRecord, UserPoolRecord } from '../../store/records.ts';
import { type SignInService, startSignInService } from './testing/sign-in-service.ts';
import { everyFlow, initiate, MINUTE, PASSWORD, signIn, signInBySrp, tokensOf } from './testing/steps.ts';

let service: SignInService;
let pool: UserPoolRecord;
let client: UserPoolClientRecord;
beforeAll(async () => {
  service = await startSignInService();
  pool = await service.pool();
  client = await service.client(pool, everyFlow);
});
afterAll(() => service[Symbol.asyncDispose]());

const incorrect = ['NotAuthorizedException', 'Incorrect username or password.'];
const locked = ['NotAuthorizedException', 'Password attempts exceeded'];

let users = 0;
/** A new user, and sign-ins with a right and a wrong password. */
async function newUser() {
  users += 1;
  const username = `user-${users}`;
  await service.user(pool, { username, password: PASSWORD });
  const right = () => signIn(service, client, { USERNAME: username });
  const wrong = () => refusalOf(signIn(service, client, { USERNAME: username, PASSWORD: 'Wr0ng-pass!' }));
  const fail = async (times: number) => {
    for (let each = 0; each < times; each += 1) expect(await wrong()).toEqual(incorrect);
  };
  return { username, right, wrong, fail };
}

test('four failures lock nothing', async () => {
  const { right, fail } = await newUser();
  await fail(4);
  expect(tokensOf(await right()).AccessToken).toBeDefined();
});

test('the fifth failure locks for a second, for the right password too', async () => {
  const { right, wrong, fail } = await newUser();
  await fail(5);
  expect(await refusalOf(right())).toEqual(locked);
  expect(await wrong()).toEqual(locked);
  service.clock.advance(999);
  expect(await refusalOf(right())).toEqual(locked);
  service.clock.advance(1);
  expect(tokensOf(await right()).AccessToken).toBeDefined();
});

test('attempts inside the lock do not extend it', async () => {
  const { right, wrong, fail } = await newUser();
  await fail(5);
  for (let each = 0; each < 20; each += 1) await wrong();
  service.clock.advance(1000);
  expect(tokensOf(await right()).AccessToken).toBeDefined();
});

test('each further failure doubles the lock, up to a quarter of an hour', async () => {
  const { right, fail } = await newUser();
  await fail(5);
  for (let seconds = 1; seconds < 512; seconds *= 2) {
    service.clock.advance(seconds * 1000 - 1);
    expect(await refusalOf(right())).toEqual(locked);
    service.clock.advance(1);
    await fail(1);
  }
  service.clock.advance(512 * 1000);
  await fail(1);
  service.clock.advance(15 * MINUTE - 1);
  expect(await refusalOf(right())).toEqual(locked);
  service.clock.advance(1);
  expect(tokensOf(await right()).AccessToken).toBeDefined();
});

test('a success forgets the failures', async () => {
  const { right, fail } = await newUser();
  await fail(4);
  await right();
  await fail(4);
  expect(tokensOf(await right()).AccessToken).toBeDefined();
});

test('a quarter of an hour of quiet forgets the failures', async () => {
  const { right, fail } = await newUser();
  await fail(4);
  service.clock.advance(15 * MINUTE);
  await fail(4);
  expect(tokensOf(await right()).AccessToken).toBeDefined();
});

test('all clients, flows and both operations share the lock', async () => {
  const { username, fail } = await newUser();
  const other = await service.client(pool, everyFlow);
  await fail(3);
  const srp = { pool, client: other };
  expect(await refusalOf(signInBySrp(service, srp, { username, password: 'Wr0ng-pass!' }))).toEqual(
    incorrect,
  );
  const admin = (PASSWORD: string) =>
    service.call('AdminInitiateAuth', {
      UserPoolId: pool.userPoolId,
      ClientId: other.clientId,
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: username, PASSWORD },
    });
  expect(await refusalOf(admin('Wr0ng-pass!'))).toEqual(incorrect);
  expect(await refusalOf(admin(PASSWORD))).toEqual(locked);
  expect(await refusalOf(signInBySrp(service, srp, { username }))).toEqual(locked);
  const choice = { USERNAME: username, PASSWORD, PREFERRED_CHALLENGE: 'PASSWORD' };
  expect(await refusalOf(initiate(service, other, 'USER_AUTH', choice))).toEqual(locked);
});

test('guesses that race are worth no more than guesses in turn', async () => {
  const { username, right } = await newUser();
  const guesses = Array.from({ length: 12 }, (_, index) =>
    signIn(service, client, {
      USERNAME: username,
      PASSWORD: index === 11 ? PASSWORD : `Wr0ng-pass-${index}!`,
    }),
  );
  const endings = await Promise.allSettled(guesses);
  expect(endings.filter(({ status }) => status === 'fulfilled')).toEqual([]);
  expect(await refusalOf(right())).toEqual(locked);
});
