import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { primeNumber } from '../../passwords/srp-group.ts';
import type { UserPoolClientRecord, UserPoolRecord } from '../../store/records.ts';
import { type SignInService, startSignInService } from './testing/sign-in-service.ts';
import { srpTimestamp, startSrpClient } from './testing/srp-client.ts';
import { everyFlow, HOUR, initiate, PASSWORD, respond, signInBySrp, tokensOf } from './testing/steps.ts';

let service: SignInService;
let pool: UserPoolRecord;
let client: UserPoolClientRecord;
beforeAll(async () => {
  service = await startSignInService();
  pool = await service.pool({ AliasAttributes: ['email'] });
  client = await service.client(pool, everyFlow);
  const attributes = { email: 'ann@example.com', email_verified: 'true' };
  await service.user(pool, { username: 'ann', password: PASSWORD, attributes });
  await service.user(pool, { username: 'bob', password: PASSWORD });
});
afterAll(() => service[Symbol.asyncDispose]());

const incorrect = ['NotAuthorizedException', 'Incorrect username or password.'];

async function challenged() {
  const srp = startSrpClient(pool.userPoolId);
  const step = await initiate(service, client, 'USER_SRP_AUTH', { USERNAME: 'ann', SRP_A: srp.publicValue });
  const proof = srp.answer(step.ChallengeParameters ?? {}, PASSWORD, service.clock.now());
  const answer = (more: Record<string, string> = {}) =>
    respond(service, client, 'PASSWORD_VERIFIER', { ...proof, ...more });
  return { step, proof, answer };
}

test('signs in by username and by alias, without a Session', async () => {
  const { step, answer } = await challenged();
  expect(Object.keys(step).toSorted()).toEqual(['ChallengeName', 'ChallengeParameters']);
  expect(tokensOf(await answer()).AccessToken).toBeDefined();
  const byAlias = await signInBySrp(service, { pool, client }, { username: 'ann@example.com' });
  expect(tokensOf(byAlias).AccessToken).toBeDefined();
});

test('the administrator operations know it too', async () => {
  const srp = startSrpClient(pool.userPoolId);
  const common = { UserPoolId: pool.userPoolId, ClientId: client.clientId };
  const step = await service.call('AdminInitiateAuth', {
    ...common,
    AuthFlow: 'USER_SRP_AUTH',
    AuthParameters: { USERNAME: 'ann', SRP_A: srp.publicValue },
  });
  const answer = await service.call('AdminRespondToAuthChallenge', {
    ...common,
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeResponses: srp.answer(step.ChallengeParameters ?? {}, PASSWORD, service.clock.now()),
  });
  expect(tokensOf(answer).AccessToken).toBeDefined();
});

test.each([
  ['zero', '0'],
  ['a multiple of N', (primeNumber * 2n).toString(16)],
  ['N', primeNumber.toString(16)],
  ['no number', 'not-hexadecimal'],
  ['longer than N', 'f'.repeat(4000)],
])('SRP_A may not be %s', async (_, SRP_A) => {
  const attempt = initiate(service, client, 'USER_SRP_AUTH', { USERNAME: 'ann', SRP_A });
  expect((await refusalOf(attempt))[0]).toBe('InvalidParameterException');
});

describe('the proof', () => {
  test('of a wrong password is refused', async () => {
    const wrong = signInBySrp(service, { pool, client }, { password: 'Wr0ng-pass!' });
    expect(await refusalOf(wrong)).toEqual(incorrect);
  });

  test.each([
    ['for another user', { USERNAME: 'bob' }],
    ['with another signature', { PASSWORD_CLAIM_SIGNATURE: Buffer.alloc(32).toString('base64') }],
    ['with a signature that is none', { PASSWORD_CLAIM_SIGNATURE: '!' }],
    ['with another block', { PASSWORD_CLAIM_SECRET_BLOCK: Buffer.alloc(500).toString('base64') }],
    ['with a block that is none', { PASSWORD_CLAIM_SECRET_BLOCK: '!' }],
    ['with a time of another form', { TIMESTAMP: '2026-01-02T03:04:05Z' }],
  ])('%s is refused', async (_, change) => {
    const { answer } = await challenged();
    expect(await refusalOf(answer(change))).toEqual(incorrect);
  });

  test('made an hour ago or ahead is refused', async () => {
    for (const skew of [-HOUR, HOUR]) {
      const { answer } = await challenged();
      const TIMESTAMP = srpTimestamp(service.clock.now() + skew);
      expect(await refusalOf(answer({ TIMESTAMP }))).toEqual(incorrect);
    }
  });

  test('is accepted once of many times that it is sent at the same time', async () => {
    const { answer } = await challenged();
    const endings = await Promise.allSettled([answer(), answer(), answer()]);
    expect(endings.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('of the old password is refused once the password changed', async () => {
    const user = await service.user(pool, { username: 'carl', password: PASSWORD });
    const srp = startSrpClient(pool.userPoolId);
    const step = await initiate(service, client, 'USER_SRP_AUTH', {
      USERNAME: 'carl',
      SRP_A: srp.publicValue,
    });
    if (!user.password) throw new Error('no password');
    const verifier = await service.core.passwords.verifier(
      { poolName: pool.userPoolId.split('_')[1] ?? '', userId: 'carl' },
      user.password.salt,
      'An0ther-pass!',
    );
    const sealed = service.core.keyring.seal(`srp-verifier:${pool.userPoolId}:${user.sub}`, verifier);
    const password = { ...user.password, verifier: sealed };
    await service.core.store.users.replace(
      { ...user, password, version: 2 },
      [{ kind: 'username', name: 'carl' }],
      1,
    );
    const proof = srp.answer(step.ChallengeParameters ?? {}, PASSWORD, service.clock.now());
    expect(await refusalOf(respond(service, client, 'PASSWORD_VERIFIER', proof))).toEqual(incorrect);
  });

  test.each(['USERNAME', 'PASSWORD_CLAIM_SIGNATURE', 'PASSWORD_CLAIM_SECRET_BLOCK', 'TIMESTAMP'])(
    'has to come with %s',
    async (name) => {
      const { proof } = await challenged();
      const { [name]: _, ...rest } = proof;
      expect(await refusalOf(respond(service, client, 'PASSWORD_VERIFIER', rest))).toEqual([
        'InvalidParameterException',
        `Missing required parameter ${name}`,
      ]);
    },
  );
});
