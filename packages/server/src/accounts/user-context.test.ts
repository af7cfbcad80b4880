import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AccountWorld, accountWorld } from './testing/account-world.ts';
import { addressOfUser } from './user-context.ts';

let world: AccountWorld;
beforeAll(async () => {
  world = await accountWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const origin = { sourceAddress: '192.0.2.1' };
const context = { IpAddress: '198.51.100.7' };

async function clientWith(settings: object) {
  const { ClientId } = await world.place({}, settings);
  const client = await world.core.store.userPoolClients.find(ClientId);
  if (!client) throw new Error('no client');
  return client;
}

test('a client with EnablePropagateAdditionalUserContextData names the address of its user', async () => {
  const client = await clientWith({ GenerateSecret: true, EnablePropagateAdditionalUserContextData: true });
  expect(addressOfUser(client, origin, context)).toBe('198.51.100.7');
  expect(addressOfUser(client, origin, {})).toBe('192.0.2.1');
  expect(addressOfUser(client, origin, undefined)).toBe('192.0.2.1');
});

test('any other client is not believed: the address is that of the connection', async () => {
  const silent = await clientWith({ GenerateSecret: true });
  expect(addressOfUser(silent, origin, context)).toBe('192.0.2.1');
  const open = { ...silent, secrets: [], settings: { EnablePropagateAdditionalUserContextData: true } };
  expect(addressOfUser(open, origin, context)).toBe('192.0.2.1');
});
