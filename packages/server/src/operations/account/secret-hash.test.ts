import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type AccountWorld,
  accountWorld,
  PASSWORD,
  type Place,
  secretHash,
} from '../../accounts/testing/account-world.ts';

let world: AccountWorld;
beforeAll(async () => {
  world = await accountWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const signUp = ({ ClientId }: Place, Username: string, more: object = {}) =>
  world.call('SignUp', { ClientId, Username, Password: PASSWORD, ...more });

describe('the secret hash', () => {
  test('of a client with a secret is required and checked', async () => {
    const place = await world.place({}, { GenerateSecret: true });
    const { ClientId } = place;
    expect(await refusalOf(signUp(place, 'anna'))).toEqual([
      'NotAuthorizedException',
      `Client ${ClientId} is configured with secret but SECRET_HASH was not received`,
    ]);
    expect(await refusalOf(signUp(place, 'anna', { SecretHash: secretHash(place, 'berta') }))).toEqual([
      'NotAuthorizedException',
      `Unable to verify secret hash for client ${ClientId}`,
    ]);
    expect(await signUp(place, 'anna', { SecretHash: secretHash(place, 'anna') })).toMatchObject({
      UserConfirmed: false,
    });
  });

  test('is refused for a client without one', async () => {
    const place = await world.place();
    expect(await refusalOf(signUp(place, 'anna', { SecretHash: secretHash(place, 'anna') }))).toEqual([
      'NotAuthorizedException',
      `Unable to verify secret hash for client ${place.ClientId}`,
    ]);
  });

  test('may be made with either of two secrets', async () => {
    const place = await world.place({}, { GenerateSecret: true });
    const { UserPoolId, ClientId } = place;
    const ClientSecret = 'anothersecretofthisclient00';
    await world.call('AddUserPoolClientSecret', { UserPoolId, ClientId, ClientSecret });
    const hash = secretHash({ ...place, ClientSecret }, 'anna');
    expect(await signUp(place, 'anna', { SecretHash: hash })).toMatchObject({ UserConfirmed: false });
    expect(await signUp(place, 'berta', { SecretHash: secretHash(place, 'berta') })).toMatchObject({
      UserConfirmed: false,
    });
  });
});
