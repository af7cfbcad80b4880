import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  type AccountWorld,
  accountWorld,
  another,
  PASSWORD,
  type Place,
} from '../../accounts/testing/account-world.ts';

let world: AccountWorld;
beforeAll(async () => {
  world = await accountWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const signUp = ({ ClientId }: Place, Username: string, address = `${Username}@example.com`) =>
  world.call('SignUp', {
    ClientId,
    Username,
    Password: PASSWORD,
    UserAttributes: [{ Name: 'email', Value: address }],
  });
const confirm = ({ ClientId }: Place, Username: string, ConfirmationCode: string, more: object = {}) =>
  world.call('ConfirmSignUp', { ClientId, Username, ConfirmationCode, ...more });

describe('a session of the sign-up', () => {
  const flows = { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] as const };

  test('is exchanged for one to sign in with', async () => {
    const place = await world.place({}, { ExplicitAuthFlows: [...flows.ExplicitAuthFlows] });
    const { Session } = await signUp(place, 'anna');
    const answer = await confirm(place, 'anna', await world.newestCode(place), { Session });
    expect(answer.Session).toMatch(/^\S{20,2048}$/);
    expect(answer.Session).not.toBe(Session);
  });

  test('signs the user in without a password, once', async () => {
    const place = await world.place({}, { ExplicitAuthFlows: [...flows.ExplicitAuthFlows] });
    const { ClientId } = place;
    const first = await signUp(place, 'anna');
    const { Session } = await confirm(place, 'anna', await world.newestCode(place), {
      Session: first.Session,
    });
    const signIn = (session: string | undefined) =>
      world.call('InitiateAuth', {
        ClientId,
        AuthFlow: 'USER_AUTH',
        AuthParameters: { USERNAME: 'anna' },
        Session: session,
      });
    expect(await refusalOf(signIn(first.Session))).toEqual([
      'NotAuthorizedException',
      'Invalid session for the user.',
    ]);
    expect((await signIn(Session)).AuthenticationResult).toMatchObject({ TokenType: 'Bearer' });
    expect(await refusalOf(signIn(Session))).toEqual([
      'NotAuthorizedException',
      'Invalid session for the user, session can only be used once.',
    ]);
  });

  test('need not be sent: the code alone gives one to sign in with, as Amplify expects', async () => {
    const place = await world.place({}, { ExplicitAuthFlows: [...flows.ExplicitAuthFlows] });
    await signUp(place, 'anna');
    const { Session } = await confirm(place, 'anna', await world.newestCode(place));
    const AuthParameters = { USERNAME: 'anna' };
    const request = { ClientId: place.ClientId, AuthFlow: 'USER_AUTH', AuthParameters, Session };
    expect((await world.call('InitiateAuth', request)).AuthenticationResult).toBeDefined();
  });

  test('is not given to a client without USER_AUTH', async () => {
    const place = await world.place();
    expect((await signUp(place, 'anna')).Session).toBeUndefined();
    expect(await confirm(place, 'anna', await world.newestCode(place))).toEqual({});
  });

  test('of another user is refused, and nobody is confirmed', async () => {
    const place = await world.place({}, { ExplicitAuthFlows: [...flows.ExplicitAuthFlows] });
    const { Session } = await signUp(place, 'anna');
    await signUp(place, 'berta');
    const code = await world.newestCode(place);
    expect(await refusalOf(confirm(place, 'berta', code, { Session }))).toEqual([
      'NotAuthorizedException',
      'Invalid session for the user.',
    ]);
    expect((await world.stored(place, 'berta')).status).toBe('UNCONFIRMED');
  });

  test.each([
    ['somebody who has to confirm', 'anna'],
    ['nobody', 'nobody'],
  ])('of no sign-up does not tell %s from others under a wrong code', async (_, name) => {
    const place = await world.place(
      {},
      { ExplicitAuthFlows: [...flows.ExplicitAuthFlows], PreventUserExistenceErrors: 'ENABLED' },
    );
    await signUp(place, 'anna');
    await world.call('ResendConfirmationCode', { ClientId: place.ClientId, Username: name });
    const Session = 'x'.repeat(20);
    const wrong = another(await world.newestCode(place));
    expect((await refusalOf(confirm(place, name, wrong, { Session })))[0]).toBe('CodeMismatchException');
  });

  test('lives as long as AuthSessionValidity says', async () => {
    const place = await world.place(
      {},
      { ExplicitAuthFlows: [...flows.ExplicitAuthFlows], AuthSessionValidity: 5 },
    );
    const { Session } = await signUp(place, 'anna');
    const code = await world.newestCode(place);
    world.core.clock.advance(5 * 60_000);
    expect(await refusalOf(confirm(place, 'anna', code, { Session }))).toEqual([
      'NotAuthorizedException',
      'Invalid session for the user, session is expired.',
    ]);
    expect((await world.stored(place, 'anna')).status).toBe('UNCONFIRMED');
  });
});
