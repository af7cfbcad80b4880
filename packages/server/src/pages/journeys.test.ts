/** What a user does on the login pages, from page to page. */
import { describe, expect, test } from 'vitest';
import { CALLBACK, faultsOf, fieldsOf, headingOf, PASSWORD, pageWorld } from './testing/page-world.ts';

const temporary = 'Temporary-1!';

describe('sign-in', () => {
  test('gives the application a code and its state, and the browser a session', async () => {
    await using world = await pageWorld();
    await world.user('jane');
    const browser = world.browser();
    const end = await browser.send(await browser.open('login'), { username: 'jane', password: PASSWORD });
    expect(end.application?.origin).toBe('https://app.example.com');
    expect(end.application?.searchParams.get('state')).toBe('s1');
    expect(end.application?.searchParams.get('code')).toMatch(/^[0-9a-f-]{36}$/);
    expect(browser.cookies.has('cognito')).toBe(true);
    const again = await browser.open('oauth2/authorize');
    expect(again.application?.searchParams.get('code')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('of another user ends the session that the browser had', async () => {
    await using world = await pageWorld();
    await world.user('jane');
    await world.user('jack');
    const browser = world.browser();
    const login = await browser.open('login', { prompt: 'login' });
    await browser.send(login, { username: 'jane', password: PASSWORD });
    const first = browser.cookies.get('cognito') ?? '';
    await browser.send(login, { username: 'jack', password: PASSWORD });
    expect(browser.cookies.get('cognito')).not.toBe(first);
    const old = await world.service.app.request(
      `http://localhost:7665/${world.userPoolId}/oauth2/authorize?client_id=${world.clientId}&response_type=code&redirect_uri=${CALLBACK}`,
      { headers: { cookie: `cognito=${first}` } },
    );
    expect(old.headers.get('location')).toContain('/login?');
  });

  test('begins at the authorize endpoint', async () => {
    await using world = await pageWorld();
    const view = await world.browser().open('oauth2/authorize');
    expect([view.status, view.page, headingOf(view)]).toEqual([200, 'login', 'Sign in']);
  });

  test('refuses a wrong password, a missing user and a locked account', async () => {
    await using world = await pageWorld();
    await world.user('jane');
    const browser = world.browser();
    const login = await browser.open('login');
    for (const username of ['jane', 'nobody']) {
      const view = await browser.send(login, { username, password: 'wrong' });
      expect([view.status, faultsOf(view)]).toEqual([400, ['Incorrect username or password.']]);
    }
    for (let n = 0; n < 4; n += 1) await browser.send(login, { username: 'jane', password: 'wrong' });
    const locked = await browser.send(login, { username: 'jane', password: PASSWORD });
    expect(faultsOf(locked)).toEqual(['Too many wrong passwords. Wait a moment, then try again.']);
    expect(browser.cookies.has('cognito')).toBe(false);
  });

  test('says that there is no such user where the client may tell', async () => {
    await using world = await pageWorld({ client: { PreventUserExistenceErrors: 'LEGACY' } });
    const browser = world.browser();
    const view = await browser.send(await browser.open('login'), { username: 'nobody', password: 'x' });
    expect(faultsOf(view)).toEqual(['User does not exist.']);
  });

  test('names each field that is empty, and keeps the name that was given', async () => {
    await using world = await pageWorld();
    const browser = world.browser();
    const view = await browser.send(await browser.open('login'), { username: 'jane', password: '' });
    expect(faultsOf(view)).toEqual(['Password: enter a value.']);
    expect(view.html).toContain('<a href="#field-password">');
    expect(view.html).toContain('id="field-password" name="password" type="password"');
    expect(view.html).toMatch(/name="username"[^>]* value="jane"/);
    expect(view.html).toContain('<title>Error: Sign in</title>');
  });

  test('fills in the login hint', async () => {
    await using world = await pageWorld();
    const view = await world.browser().open('login', { login_hint: 'jane@example.com' });
    expect(view.html).toMatch(/name="username"[^>]* value="jane@example.com"/);
  });

  test('of a temporary password leads to a new one, with the attributes that are missing', async () => {
    await using world = await pageWorld({ pool: { Schema: [{ Name: 'given_name', Required: true }] } });
    await world.call('AdminCreateUser', {
      UserPoolId: world.userPoolId,
      Username: 'jane',
      MessageAction: 'SUPPRESS',
      TemporaryPassword: temporary,
    });
    const browser = world.browser();
    const asks = await browser.send(await browser.open('login'), { username: 'jane', password: temporary });
    expect([asks.page, headingOf(asks)]).toEqual(['changePassword', 'Choose a new password']);
    expect(fieldsOf(asks)).toEqual(['userAttributes.given_name', 'password']);
    const weak = await browser.send(asks, { 'userAttributes.given_name': 'Jane', password: 'weak' });
    expect(faultsOf(weak)).toEqual(['This password does not meet the requirements.']);
    const end = await browser.send(weak, { 'userAttributes.given_name': 'Jane', password: PASSWORD });
    expect(end.application?.searchParams.has('code')).toBe(true);
    const user = await world.service.core.store.users.findByName(world.userPoolId, 'jane');
    expect(user).toMatchObject({ status: 'CONFIRMED', attributes: { given_name: 'Jane' } });
  });

  test('does not show the page of a new password to a browser that was not asked for one', async () => {
    await using world = await pageWorld();
    const view = await world.browser().open('changePassword');
    expect([view.status, view.page]).toEqual([200, 'login']);
  });
});

const account = { username: 'jane', 'userAttributes.email': 'jane@example.com', password: PASSWORD };

describe('sign-up', () => {
  test('leads over the code to the application', async () => {
    await using world = await pageWorld();
    const browser = world.browser();
    const confirm = await browser.send(await browser.open('signup'), account);
    expect([confirm.page, fieldsOf(confirm)]).toEqual(['confirm', ['code']]);
    expect(confirm.html).toContain('We sent a code to j***@e***.');
    const wrong = await browser.send(confirm, { code: '000' });
    expect(faultsOf(wrong)).toEqual(['This is not the code that was sent. Try again.']);
    const end = await browser.send(wrong, { code: await world.code('jane') });
    expect(end.application?.searchParams.has('code')).toBe(true);
    expect(browser.cookies.has('page-data')).toBe(false);
  });

  test('confirmed in another browser leads to the sign-in page', async () => {
    await using world = await pageWorld();
    const first = world.browser();
    await first.send(await first.open('signup'), account);
    const second = world.browser();
    const view = await second.send(await second.open('confirm'), {
      username: 'jane',
      code: await world.code('jane'),
    });
    expect([view.page, view.application]).toEqual(['login', undefined]);
    expect(view.html).toContain('Your account is confirmed. You can sign in now.');
    expect(second.cookies.has('cognito')).toBe(false);
  });

  test('of a user who did not confirm is taken up at sign-in, with a new code', async () => {
    await using world = await pageWorld();
    const first = world.browser();
    await first.send(await first.open('signup'), account);
    const browser = world.browser();
    const confirm = await browser.send(await browser.open('login'), account);
    expect(confirm.page).toBe('confirm');
    expect(confirm.html).toContain('Confirm your account before you sign in.');
    const resend = await browser.open('resendcode');
    expect(resend.html).toMatch(/name="username"[^>]* value="jane"/);
    world.service.clock.advance(1000);
    const sent = await browser.send(resend, { username: 'jane' });
    expect(sent.page).toBe('confirm');
    const done = await browser.send(sent, { code: await world.code('jane') });
    expect(done.page).toBe('login');
  });

  test('refuses what is taken, weak or malformed at its field', async () => {
    await using world = await pageWorld();
    await world.user('taken');
    const browser = world.browser();
    const page = await browser.open('signup');
    const faults = async (change: Record<string, string>) =>
      faultsOf(await browser.send(page, { ...account, ...change }));
    expect(await faults({ username: 'taken' })).toEqual(['There is an account with this name already.']);
    expect(await faults({ password: 'weak' })).toEqual(['This password does not meet the requirements.']);
    expect(await faults({ 'userAttributes.email': 'x' })).toEqual(['Email: this value cannot be used.']);
    expect(await faults({ username: 'with space' })).toEqual(['One of the values cannot be used here.']);
    const user = await world.service.core.store.users.findByName(world.userPoolId, 'jane');
    expect(user).toBeUndefined();
  });
});

describe('a forgotten password', () => {
  test('is set anew by a code, and signs in', async () => {
    await using world = await pageWorld();
    await world.user('jane');
    const browser = world.browser();
    const code = await browser.send(await browser.open('forgotPassword'), { username: 'jane' });
    expect([code.page, fieldsOf(code)]).toEqual(['confirmforgotPassword', ['code', 'password']]);
    const wrong = await browser.send(code, { code: '000', password: 'New-password-8' });
    expect(faultsOf(wrong)).toEqual(['This is not the code that was sent. Try again.']);
    const end = await browser.send(wrong, { code: await world.code('jane'), password: 'New-password-8' });
    expect(end.application?.searchParams.has('code')).toBe(true);
  });

  test('of nobody looks as one of somebody where that is hidden', async () => {
    await using world = await pageWorld({ pool: { UsernameAttributes: ['email'] } });
    await world.user('jane@example.com');
    const seen = async (username: string) => {
      const browser = world.browser();
      const sent = await browser.send(await browser.open('forgotPassword'), { username });
      const refused = await browser.send(sent, { code: '123', password: 'New-password-8' });
      const shown = [sent, refused].map(({ status, page, html }) => [
        status,
        page,
        html.replace(/(name="_csrf" value=")[^"]*/, '$1').replaceAll(username, '<username>'),
      ]);
      return [shown, [...browser.cookies.keys()]];
    };
    expect(await seen('jack@example.com')).toEqual(await seen('jane@example.com'));
  });

  test('of nobody is told where the client may tell', async () => {
    await using world = await pageWorld({ client: { PreventUserExistenceErrors: 'LEGACY' } });
    const browser = world.browser();
    const view = await browser.send(await browser.open('forgotPassword'), { username: 'nobody' });
    expect(faultsOf(view)).toEqual(['User does not exist.']);
  });

  test('cannot be reset without a verified address', async () => {
    await using world = await pageWorld({ client: { PreventUserExistenceErrors: 'LEGACY' } });
    const UserPoolId = world.userPoolId;
    await world.call('AdminCreateUser', { UserPoolId, Username: 'jane', MessageAction: 'SUPPRESS' });
    await world.call('AdminSetUserPassword', {
      UserPoolId,
      Username: 'jane',
      Password: PASSWORD,
      Permanent: true,
    });
    const browser = world.browser();
    const view = await browser.send(await browser.open('forgotPassword'), { username: 'jane' });
    expect(faultsOf(view)).toEqual([
      'Could not reset password for the account, please contact support or try again.',
    ]);
  });

  test('that an administrator reset leads there at sign-in', async () => {
    await using world = await pageWorld({ client: { PreventUserExistenceErrors: 'LEGACY' } });
    await world.user('jane');
    await world.call('AdminResetUserPassword', { UserPoolId: world.userPoolId, Username: 'jane' });
    const browser = world.browser();
    const view = await browser.send(await browser.open('login'), { username: 'jane', password: PASSWORD });
    expect(view.page).toBe('forgotPassword');
    expect(view.html).toContain('You have to set a new password before you sign in.');
  });
});
