import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UserPoolRecord } from '../../store/records.ts';
import { type SignInService, secretHash, startSignInService } from './testing/sign-in-service.ts';
import { startSrpClient } from './testing/srp-client.ts';
import { everyFlow, initiate, PASSWORD, respond, signIn, tokensOf } from './testing/steps.ts';

const SECRET = 'a_client_secret_of_enough_length';
const SECOND_SECRET = 'another_client_secret_of_enough_length';

let service: SignInService;
let pool: UserPoolRecord;
beforeAll(async () => {
  service = await startSignInService();
  pool = await service.pool({ AliasAttributes: ['email'] });
  const attributes = { email: 'ann@example.com', email_verified: 'true' };
  await service.user(pool, { username: 'ann', password: PASSWORD, attributes });
});
afterAll(() => service[Symbol.asyncDispose]());

const confidential = () => service.client(pool, everyFlow, [SECRET, SECOND_SECRET]);

describe('a client with a secret', () => {
  test.each([
    ['the username', 'ann', 'ann'],
    ['an alias, as it is sent', 'ann@example.com', 'ann@example.com'],
  ])('takes a hash of %s', async (_, USERNAME, hashed) => {
    const client = await confidential();
    const SECRET_HASH = secretHash(SECRET, hashed, client.clientId);
    expect(tokensOf(await signIn(service, client, { USERNAME, SECRET_HASH })).AccessToken).toBeDefined();
  });

  test('takes either of its two secrets', async () => {
    const client = await confidential();
    const SECRET_HASH = secretHash(SECOND_SECRET, 'ann', client.clientId);
    expect(tokensOf(await signIn(service, client, { SECRET_HASH })).AccessToken).toBeDefined();
  });

  test('refuses a request without a hash', async () => {
    const client = await confidential();
    expect(await refusalOf(signIn(service, client))).toEqual([
      'NotAuthorizedException',
      `Client ${client.clientId} is configured with secret but SECRET_HASH was not received`,
    ]);
  });

  test.each([
    ['of another name', 'ann@example.com', SECRET],
    ['of another secret', 'ann', 'no_secret_of_this_client_at_all'],
  ])('refuses a hash %s', async (_, hashed, secret) => {
    const client = await confidential();
    const SECRET_HASH = secretHash(secret, hashed, client.clientId);
    expect(await refusalOf(signIn(service, client, { SECRET_HASH }))).toEqual([
      'NotAuthorizedException',
      `Unable to verify secret hash for client ${client.clientId}`,
    ]);
  });

  test('is asked for the hash by AdminInitiateAuth too', async () => {
    const client = await confidential();
    const request = {
      UserPoolId: pool.userPoolId,
      ClientId: client.clientId,
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: 'ann', PASSWORD },
    };
    const [code] = await refusalOf(service.call('AdminInitiateAuth', request));
    expect(code).toBe('NotAuthorizedException');
  });

  test('hashes the USERNAME of each answer', async () => {
    const client = await confidential();
    const srp = startSrpClient(pool.userPoolId);
    const { ChallengeParameters = {} } = await initiate(service, client, 'USER_SRP_AUTH', {
      USERNAME: 'ann@example.com',
      SRP_A: srp.publicValue,
      SECRET_HASH: secretHash(SECRET, 'ann@example.com', client.clientId),
    });
    const answer = srp.answer(ChallengeParameters, PASSWORD, service.clock.now());
    expect(answer.USERNAME).toBe('ann');
    expect(await refusalOf(respond(service, client, 'PASSWORD_VERIFIER', answer))).toEqual([
      'NotAuthorizedException',
      `Client ${client.clientId} is configured with secret but SECRET_HASH was not received`,
    ]);
    const SECRET_HASH = secretHash(SECRET, 'ann', client.clientId);
    const step = await respond(service, client, 'PASSWORD_VERIFIER', { ...answer, SECRET_HASH });
    expect(tokensOf(step).AccessToken).toBeDefined();
  });

  describe('on refresh', () => {
    const refresh = async (hashed: (sub: string) => string | undefined) => {
      const client = await confidential();
      const SECRET_HASH = secretHash(SECRET, 'ann', client.clientId);
      const { RefreshToken } = tokensOf(await signIn(service, client, { SECRET_HASH }));
      const user = await service.core.store.users.findByName(pool.userPoolId, 'ann');
      const name = hashed(user?.sub ?? '');
      const hash = name && secretHash(SECRET, name, client.clientId);
      const parameters = {
        REFRESH_TOKEN: RefreshToken,
        ...(hash === undefined ? {} : { SECRET_HASH: hash }),
      };
      return { client, step: initiate(service, client, 'REFRESH_TOKEN_AUTH', parameters) };
    };

    test.each([
      ['username', () => 'ann'],
      ['sub', (sub: string) => sub],
    ])('takes a hash of the %s', async (_, hashed) => {
      const { step } = await refresh(hashed);
      expect(tokensOf(await step).AccessToken).toBeDefined();
    });

    test('refuses a hash of another name', async () => {
      const { client, step } = await refresh(() => 'bob');
      expect(await refusalOf(step)).toEqual([
        'NotAuthorizedException',
        `SecretHash does not match for the client: ${client.clientId}`,
      ]);
    });

    test('asks for a hash before it looks at the token', async () => {
      const client = await confidential();
      const step = initiate(service, client, 'REFRESH_TOKEN_AUTH', { REFRESH_TOKEN: 'unknown' });
      expect((await refusalOf(step))[1]).toBe(
        `Client ${client.clientId} is configured with secret but SECRET_HASH was not received`,
      );
    });

    test('refuses a request without a hash', async () => {
      const { client, step } = await refresh(() => undefined);
      expect(await refusalOf(step)).toEqual([
        'NotAuthorizedException',
        `Client ${client.clientId} is configured with secret but SECRET_HASH was not received`,
      ]);
    });
  });
});

test('a client without a secret refuses a hash', async () => {
  const client = await service.client(pool, everyFlow);
  const SECRET_HASH = secretHash(SECRET, 'ann', client.clientId);
  expect(await refusalOf(signIn(service, client, { SECRET_HASH }))).toEqual([
    'NotAuthorizedException',
    `Unable to verify secret hash for client ${client.clientId}`,
  ]);
});
