import { refusal } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UserPoolClientRecord } from '../store/records.ts';
import { isClientSecret, isConfidential, requireSecretHash } from './client-secret.ts';
import { type AccountWorld, accountWorld, type Place, secretHash } from './testing/account-world.ts';

const SECOND = 'thesecondsecretofthisclient0';

let world: AccountWorld;
let place: Place;
let client: UserPoolClientRecord;
let open: UserPoolClientRecord;
beforeAll(async () => {
  world = await accountWorld();
  place = await world.place({}, { GenerateSecret: true });
  const { UserPoolId, ClientId } = place;
  await world.call('AddUserPoolClientSecret', { UserPoolId, ClientId, ClientSecret: SECOND });
  client = await record(ClientId);
  open = await record((await world.client(place, {})).ClientId);
});
afterAll(() => world[Symbol.asyncDispose]());

async function record(clientId: string): Promise<UserPoolClientRecord> {
  const found = await world.core.store.userPoolClients.find(clientId);
  if (!found) throw new Error(`no client ${clientId}`);
  return found;
}

test('a client with a secret is confidential', () => {
  expect([isConfidential(client), isConfidential(open)]).toEqual([true, false]);
});

test('either of two secrets is the client’s, and nothing else is', () => {
  const tried = [place.ClientSecret, SECOND, `${SECOND}x`, SECOND.slice(1), ''];
  expect(tried.map((secret) => isClientSecret(world.core, client, secret))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(isClientSecret(world.core, open, SECOND)).toBe(false);
});

test('a hash made with either secret is accepted', () => {
  for (const ClientSecret of [place.ClientSecret, SECOND]) {
    const hash = secretHash({ ...place, ClientSecret }, 'anna');
    expect(() => requireSecretHash(world.core, client, { username: 'anna', hash })).not.toThrow();
  }
});

test.each([
  ['of another name', () => secretHash(place, 'berta')],
  ['in another encoding', () => Buffer.from(secretHash(place, 'anna'), 'base64').toString('hex')],
  ['without its padding', () => secretHash(place, 'anna').replace('=', '')],
])('a hash %s is refused', (_, hash) => {
  expect(refusal(() => requireSecretHash(world.core, client, { username: 'anna', hash: hash() }))).toEqual([
    'NotAuthorizedException',
    `Unable to verify secret hash for client ${client.clientId}`,
  ]);
});

test('no hash is refused where there is a secret, and accepted where there is none', () => {
  expect(refusal(() => requireSecretHash(world.core, client, { username: 'anna', hash: undefined }))).toEqual(
    [
      'NotAuthorizedException',
      `Client ${client.clientId} is configured with secret but SECRET_HASH was not received`,
    ],
  );
  expect(() => requireSecretHash(world.core, open, { username: 'anna', hash: undefined })).not.toThrow();
});
