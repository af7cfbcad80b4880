import type { UserPoolClientSettings } from '@poolkeeper/api/user-pool-client/fields';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UserPoolRecord } from '../../store/records.ts';
import { type SignInService, secretHash, startSignInService } from './testing/sign-in-service.ts';
import { claimsOf, everyFlow, initiate, PASSWORD, type Step, tokensOf } from './testing/steps.ts';

let service: SignInService;
let pool: UserPoolRecord;
beforeAll(async () => {
  service = await startSignInService();
  pool = await service.pool();
  await service.user(pool, { username: 'ann', password: PASSWORD });
});
afterAll(() => service[Symbol.asyncDispose]());

const SECRET = 'a_client_secret_of_enough_length';
/** The address of every connection of these tests. */
const CONNECTION = '127.0.0.1';

/** The address that the sign-in of a step was recorded with. */
async function addressOf(step: Step): Promise<string | undefined> {
  const { event_id } = claimsOf(tokensOf(step).AccessToken);
  return (await service.core.store.signIns.find(String(event_id)))?.address;
}

async function signInFrom(settings: UserPoolClientSettings, UserContextData: object, secrets: string[] = []) {
  const client = await service.client(pool, { ...everyFlow, ...settings }, secrets);
  const SECRET_HASH = secrets[0] && secretHash(secrets[0], 'ann', client.clientId);
  const parameters = { USERNAME: 'ann', PASSWORD, ...(SECRET_HASH === undefined ? {} : { SECRET_HASH }) };
  return addressOf(await initiate(service, client, 'USER_PASSWORD_AUTH', parameters, { UserContextData }));
}

const on = { EnablePropagateAdditionalUserContextData: true };

test('on, with a secret: the address that the client names counts', async () => {
  expect(await signInFrom(on, { IpAddress: '203.0.113.7' }, [SECRET])).toBe('203.0.113.7');
});

test('on, with a secret: the connection counts where the client names no address', async () => {
  expect(await signInFrom(on, { EncodedData: 'x' }, [SECRET])).toBe(CONNECTION);
});

test('on, without a secret: the connection counts', async () => {
  expect(await signInFrom(on, { IpAddress: '203.0.113.7' })).toBe(CONNECTION);
});

test.each([
  ['off', { EnablePropagateAdditionalUserContextData: false }],
  ['not said', {}],
])('%s: the connection counts', async (_, settings) => {
  expect(await signInFrom(settings, { IpAddress: '203.0.113.7' }, [SECRET])).toBe(CONNECTION);
});

test('an administrator names the address whatever the client says', async () => {
  const client = await service.client(pool, everyFlow);
  const step = await service.call('AdminInitiateAuth', {
    UserPoolId: pool.userPoolId,
    ClientId: client.clientId,
    AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'ann', PASSWORD },
    ContextData: { IpAddress: '203.0.113.9', ServerName: 's', ServerPath: '/', HttpHeaders: [] },
  });
  expect(await addressOf(step)).toBe('203.0.113.9');
});
