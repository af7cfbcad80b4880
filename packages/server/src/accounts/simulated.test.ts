import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UserPoolRecord } from '../store/records.ts';
import { checkSimulatedPassword, simulatedDelivery, simulatedPassword, simulatedSub } from './simulated.ts';
import { type AccountWorld, accountWorld } from './testing/account-world.ts';

let world: AccountWorld;
let pool: UserPoolRecord;
let other: UserPoolRecord;
beforeAll(async () => {
  world = await accountWorld();
  const poolOf = async (settings: object): Promise<UserPoolRecord> => {
    const { UserPoolId } = await world.place(settings);
    const found = await world.core.store.userPools.find(UserPoolId);
    if (!found) throw new Error('no pool');
    return found;
  };
  pool = await poolOf({ UsernameConfiguration: { CaseSensitive: false } });
  other = await poolOf({});
});
afterAll(() => world[Symbol.asyncDispose]());

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('the stand-ins of a name look like real ones and are the same each time, in the pool’s case', () => {
  const made = simulatedPassword(world.core, pool, 'nobody');
  expect(made.salt).toMatch(/^[0-9a-f]{32}$/);
  expect(made.identity.userId).toMatch(UUID);
  expect(made.verifier).toHaveLength(384);
  expect(simulatedPassword(world.core, pool, 'NOBODY')).toEqual(made);
  expect(simulatedSub(world.core, pool, 'nobody')).toBe(made.identity.userId);
});

test('another name, and the same name in another pool, have others', () => {
  const made = simulatedPassword(world.core, pool, 'nobody');
  for (const different of [
    simulatedPassword(world.core, pool, 'somebody'),
    simulatedPassword(world.core, other, 'nobody'),
  ]) {
    expect(different.salt).not.toBe(made.salt);
    expect(different.identity.userId).not.toBe(made.identity.userId);
    expect(different.verifier.equals(made.verifier)).toBe(false);
  }
});

test('no password is right, and one modular power is spent on it', async () => {
  let powers = 0;
  const { passwords } = world.core;
  const counted = {
    ...world.core,
    passwords: {
      ...passwords,
      matches: (...given: Parameters<typeof passwords.matches>) => {
        powers += 1;
        return passwords.matches(...given);
      },
    },
  };
  expect(await checkSimulatedPassword(counted, pool, { name: 'nobody', password: 'Password1!' })).toBe(false);
  expect(powers).toBe(1);
});

describe('where a code would have gone', () => {
  const delivery = (name: string, permitted: readonly ('email' | 'phone_number')[]) =>
    simulatedDelivery(world.core, pool, { name, permitted });

  test('is the address given, masked, where codes go to such', () => {
    expect(delivery('jane@home.org', ['email'])).toEqual({
      AttributeName: 'email',
      DeliveryMedium: 'EMAIL',
      Destination: 'j***@h***',
    });
    expect(delivery('+12065551234', ['email', 'phone_number'])).toEqual({
      AttributeName: 'phone_number',
      DeliveryMedium: 'SMS',
      Destination: '+*******1234',
    });
  });

  test('is made up for any other name, by the best medium, the same each time', () => {
    const made = delivery('nobody', ['phone_number', 'email']);
    expect(made.Destination).toMatch(/^\+\*{7}\d{4}$/);
    expect(delivery('nobody', ['phone_number', 'email'])).toEqual(made);
    expect(delivery('+12065551234', ['email']).Destination).toMatch(/^[a-z]\*{3}@[a-z]\*{3}$/);
  });
});
