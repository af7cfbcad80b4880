import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type AccountWorld, accountWorld, type Place } from '../../accounts/testing/account-world.ts';

let world: AccountWorld;
beforeAll(async () => {
  world = await accountWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const verified = { email: 'anna@example.com', email_verified: 'true' };

type Pairs = Readonly<Record<string, string>>;
const pairs = (attributes: Pairs) => Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));

describe('an administrator who changes attributes', () => {
  const update = ({ UserPoolId }: Place, attributes: Pairs) =>
    world.call('AdminUpdateUserAttributes', {
      UserPoolId,
      Username: 'anna',
      UserAttributes: pairs(attributes),
    });

  test('may say that an address is verified: then no code is sent', async () => {
    const place = await world.place();
    await world.user(place, { Username: 'anna' });
    expect(await update(place, { email: 'new@home.org', email_verified: 'true' })).toEqual({});
    expect((await world.stored(place, 'anna')).attributes).toEqual({
      email: 'new@home.org',
      email_verified: 'true',
    });
    expect(await world.messages(place)).toEqual([]);
  });

  test('otherwise has it verified by the user', async () => {
    const place = await world.place();
    await world.user(place, { Username: 'anna', attributes: verified });
    await update(place, { email: 'new@home.org' });
    expect((await world.stored(place, 'anna')).attributes.email_verified).toBe('false');
    expect((await world.messages(place))[0]?.to).toBe('new@home.org');
  });

  test('cannot call an address verified that is not there', async () => {
    const place = await world.place();
    await world.user(place, { Username: 'anna' });
    expect(await refusalOf(update(place, { email_verified: 'true' }))).toEqual([
      'InvalidParameterException',
      'Email is required to verify/un-verify an email',
    ]);
  });

  test("takes True for true, as Amazon's documents write it", async () => {
    const place = await world.place({ AliasAttributes: ['email'] });
    await world.user(place, { Username: 'anna' });
    await update(place, { email: 'anna@example.com', email_verified: 'True' });
    expect((await world.stored(place, 'anna@example.com')).attributes.email_verified).toBe('true');
  });

  test('leaves the mark of the address that stays until the new one is verified', async () => {
    const place = await world.place({
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
    });
    await world.user(place, { Username: 'anna', attributes: verified });
    await update(place, { email: 'new@home.org', email_verified: 'false' });
    expect((await world.stored(place, 'anna')).attributes).toEqual(verified);
  });

  /** @see https://github.com/boto/boto3/issues/3213 */
  test('takes an alias that it calls verified from another user', async () => {
    const place = await world.place({ AliasAttributes: ['email'] });
    await world.user(place, { Username: 'first', attributes: verified });
    await world.user(place, { Username: 'anna' });
    expect(await update(place, verified)).toEqual({});
    expect((await world.stored(place, 'anna@example.com')).username).toBe('anna');
    expect((await world.stored(place, 'first')).attributes).toEqual({ ...verified, email_verified: 'false' });
  });

  test('is refused for a name that another user signs in with, where it is no alias', async () => {
    const place = await world.place({ UsernameAttributes: ['email'] });
    await world.user(place, { Username: 'first@example.com' });
    const { sub } = await world.user(place, { Username: 'anna@example.com' });
    const taken = pairs({ email: 'first@example.com', email_verified: 'true' });
    const { UserPoolId } = place;
    expect(
      await refusalOf(
        world.call('AdminUpdateUserAttributes', { UserPoolId, Username: sub, UserAttributes: taken }),
      ),
    ).toEqual(['AliasExistsException', 'An account with the email already exists.']);
    expect((await world.stored(place, 'first@example.com')).sub).not.toBe(sub);
  });

  test('removes what no client may write', async () => {
    const place = await world.place({}, { WriteAttributes: ['name'] });
    const { UserPoolId } = place;
    await world.user(place, { Username: 'anna', attributes: { locale: 'de', name: 'Anna' } });
    const UserAttributeNames = ['locale'];
    expect(
      await world.call('AdminDeleteUserAttributes', { UserPoolId, Username: 'anna', UserAttributeNames }),
    ).toEqual({});
    expect((await world.stored(place, 'anna')).attributes).toEqual({ name: 'Anna' });
  });
});
