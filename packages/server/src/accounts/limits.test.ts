import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { expect, test } from 'vitest';
import { hourlyLimits, takeOne } from './limits.ts';
import { accountWorld } from './testing/account-world.ts';

test('the limits of an hour are those of the developer guide', () => {
  expect(hourlyLimits).toEqual({
    // 5 to 20, by a risk that is not rated here.
    'password-recovery': 20,
    'resend-confirmation-code': 5,
    'confirm-sign-up': 15,
    'change-password': 5,
    'attribute-verification-code': 5,
    'verify-attribute': 15,
  });
});

test('each subject and each action has an allowance of its own, which comes back after an hour', async () => {
  await using world = await accountWorld();
  const { UserPoolId } = await world.place();
  const pool = await world.core.store.userPools.find(UserPoolId);
  if (!pool) throw new Error('no pool');
  const take = (subject: string, action: keyof typeof hourlyLimits = 'change-password') =>
    takeOne(world.core, pool, { subject, action });
  for (let taken = 0; taken < 5; taken += 1) await take('anna');
  expect(await refusalOf(take('anna'))).toEqual([
    'LimitExceededException',
    'Attempt limit exceeded, please try after some time.',
  ]);
  await take('berta');
  await take('anna', 'verify-attribute');
  world.core.clock.advance(3_599_999);
  expect((await refusalOf(take('anna')))[0]).toBe('LimitExceededException');
  world.core.clock.advance(1);
  await take('anna');
});
