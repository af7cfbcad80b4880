import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OutgoingMessage } from '../delivery/delivery.ts';
import { sendMessage } from './messages.ts';
import { type AccountWorld, accountWorld } from './testing/account-world.ts';

let world: AccountWorld;
beforeAll(async () => {
  world = await accountWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

test('mail comes from the sender that the pool names, and SMS from none', async () => {
  const place = await world.place({
    EmailConfiguration: { From: 'Ada <ada@example.com>', ReplyToEmailAddress: 'help@example.com' },
  });
  const user = await world.user(place, { Username: 'anna' });
  const actor = await world.core.store.userPoolClients.findWithPool(place.ClientId);
  if (!actor) throw new Error('no client');
  const sent: OutgoingMessage[] = [];
  const delivery = {
    ...world.core.delivery,
    send: async (message: OutgoingMessage): Promise<void> => void sent.push(message),
  };
  await sendMessage({ ...world.core, delivery }, actor, {
    message: { user, purpose: 'ForgotPassword', code: '123456' },
    destinations: [
      { attribute: 'email', value: 'anna@example.com' },
      { attribute: 'phone_number', value: '+12065551234' },
    ],
  });
  const sender = { from: { name: 'Ada', address: 'ada@example.com' }, replyTo: 'help@example.com' };
  expect(sent).toMatchObject([{ medium: 'EMAIL', sender }, { medium: 'SMS' }]);
  expect(sent[1]).not.toHaveProperty('sender');
});
