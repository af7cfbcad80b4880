import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type AccountWorld,
  accountWorld,
  functionArn,
  PASSWORD,
  type Place,
} from '../../accounts/testing/account-world.ts';

/** Waiting for a message that only a real user gets would tell that there is one, and so would its failure. */
let world: AccountWorld;
beforeAll(async () => {
  world = await accountWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(() => world.answer('CustomMessage', ({ request }) => request));

async function placeWith(
  PreventUserExistenceErrors: 'LEGACY' | 'ENABLED',
  world: AccountWorld,
): Promise<Place> {
  const place = await world.place({}, { PreventUserExistenceErrors });
  const attributes = { email: 'anna@example.com', email_verified: 'true' };
  await world.user(place, { Username: 'known', attributes });
  const UserAttributes = [{ Name: 'email', Value: 'new@example.com' }];
  const { ClientId, UserPoolId } = place;
  await world.call('SignUp', { ClientId, Username: 'new', Password: PASSWORD, UserAttributes });
  const LambdaConfig = { CustomMessage: functionArn('CustomMessage') };
  await world.call('UpdateUserPool', { UserPoolId, AutoVerifiedAttributes: ['email'], LambdaConfig });
  return place;
}

const requests = [
  ['ForgotPassword', 'known', 'CustomMessage_ForgotPassword'],
  ['ResendConfirmationCode', 'new', 'CustomMessage_ResendCode'],
] as const;

describe.each(requests)('%s', (operation, Username, triggerSource) => {
  test('answers before the message is made, where the client hides existence', async () => {
    const place = await placeWith('ENABLED', world);
    const before = world.events.length;
    const answer = await world.call(operation, { ClientId: place.ClientId, Username });
    expect(world.events).toHaveLength(before);
    expect(answer.CodeDeliveryDetails).toMatchObject({ AttributeName: 'email' });
    const [message] = await world.messages(place);
    expect(world.events.at(-1)).toMatchObject({ triggerSource });
    expect(message).toMatchObject({ username: Username, code: expect.stringMatching(/^\d{6}$/) });
  });

  test('does not show that it failed, where the client hides existence', async () => {
    const place = await placeWith('ENABLED', world);
    const sent = (await world.messages(place)).length;
    world.answer('CustomMessage', () => {
      throw new Error('no text today');
    });
    const answer = await world.call(operation, { ClientId: place.ClientId, Username });
    expect(answer.CodeDeliveryDetails).toMatchObject({ AttributeName: 'email' });
    expect(await world.messages(place)).toHaveLength(sent);
  });

  test('waits for the message and shows its failure, where the client hides nothing', async () => {
    const place = await placeWith('LEGACY', world);
    const before = world.events.length;
    await world.call(operation, { ClientId: place.ClientId, Username });
    expect(world.events).toHaveLength(before + 1);
    world.answer('CustomMessage', () => {
      throw new Error('no text today');
    });
    expect(await refusalOf(world.call(operation, { ClientId: place.ClientId, Username }))).toEqual([
      'UserLambdaValidationException',
      'CustomMessage failed with error no text today.',
    ]);
  });
});

test('a service that ends sends what it has answered for', async () => {
  const ending = await accountWorld();
  const { ClientId } = await placeWith('ENABLED', ending);
  await ending.call('ForgotPassword', { ClientId, Username: 'known' });
  await ending[Symbol.asyncDispose]();
  expect(ending.events.at(-1)).toMatchObject({ triggerSource: 'CustomMessage_ForgotPassword' });
});
