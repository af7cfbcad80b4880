/** What an attacker sends, and what every page is sent with. */
import { describe, expect, test } from 'vitest';
import { faultsOf, headingOf, PASSWORD, pageWorld, type View } from './testing/page-world.ts';

const tokenOf = ({ html }: View): string => /name="_csrf" value="([^"]*)"/.exec(html)?.[1] ?? '';

describe('a form is taken from the browser that it was made for alone', () => {
  const foreign = { 'sec-fetch-site': 'cross-site' };

  test.each<[title: string, fields: Record<string, string>, headers: Record<string, string>]>([
    ['with an empty token', { _csrf: '' }, {}],
    ['with a wrong token', { _csrf: 'a'.repeat(43) }, {}],
    ['from a page of another site', {}, foreign],
    ['from a page of another origin, in an older browser', {}, { origin: 'https://evil.example' }],
    ['from a page without an origin', {}, { origin: 'null' }],
  ])('%s nothing happens', async (_, fields, headers) => {
    await using world = await pageWorld();
    await world.user('jane');
    const browser = world.browser();
    const login = await browser.open('login');
    const view = await browser.send(login, { username: 'jane', password: PASSWORD, ...fields }, headers);
    expect([view.status, view.application, headingOf(view)]).toEqual([
      403,
      undefined,
      'Something went wrong',
    ]);
    expect(view.html).toContain('This form is no longer valid.');
    expect(browser.cookies.has('cognito')).toBe(false);
  });

  test('with the token of another browser nothing happens', async () => {
    await using world = await pageWorld();
    await world.user('jane');
    const token = tokenOf(await world.browser().open('login'));
    const browser = world.browser();
    const login = await browser.open('login');
    const fields = { username: 'jane', password: PASSWORD };
    expect((await browser.send(login, { ...fields, _csrf: token })).status).toBe(403);
    expect((await browser.send(login, fields)).application).toBeDefined();
  });

  test('with a token of another pool nothing happens', async () => {
    await using world = await pageWorld();
    const { UserPool }: { UserPool: { Id: string } } = await world.call('CreateUserPool', {
      PoolName: 'other',
    });
    const { UserPoolClient }: { UserPoolClient: { ClientId: string } } = await world.call(
      'CreateUserPoolClient',
      {
        UserPoolId: UserPool.Id,
        ClientName: 'other',
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: ['code'],
        AllowedOAuthScopes: ['openid'],
        CallbackURLs: ['https://other.example.com/'],
        SupportedIdentityProviders: ['COGNITO'],
      },
    );
    const browser = world.browser();
    const login = await browser.open('login');
    const query = new URLSearchParams({
      client_id: UserPoolClient.ClientId,
      response_type: 'code',
      redirect_uri: 'https://other.example.com/',
    });
    const other = await browser.go(`/${UserPool.Id}/login?${query}`);
    expect(tokenOf(other)).not.toBe(tokenOf(login));
    const view = await browser.send(other, { _csrf: tokenOf(login), username: 'jane', password: 'x' });
    expect(view.status).toBe(403);
  });

  test('without a cookie nothing happens', async () => {
    await using world = await pageWorld();
    await world.user('jane');
    const login = await world.browser().open('login');
    const view = await world.browser().send(login, { username: 'jane', password: PASSWORD });
    expect(view.status).toBe(403);
  });

  test('a form of another type is no form', async () => {
    await using world = await pageWorld();
    const browser = world.browser();
    const login = await browser.open('login');
    const headers = { 'content-type': 'text/plain' };
    expect((await browser.send(login, { username: 'jane', password: 'x' }, headers)).status).toBe(403);
  });

  test('the origin may be that of the public URL, behind a proxy', async () => {
    await using world = await pageWorld({ app: { options: { publicUrl: 'https://login.example.com' } } });
    await world.user('jane');
    const browser = world.browser();
    const login = await browser.open('login');
    const headers = { origin: 'https://login.example.com' };
    const end = await browser.send(login, { username: 'jane', password: PASSWORD }, headers);
    expect(end.application).toBeDefined();
  });
});

describe('what one page leaves for the next', () => {
  test('is worth nothing in another browser, for another client, altered or after eight minutes', async () => {
    await using world = await pageWorld();
    await world.user('jane');
    const browser = world.browser();
    await browser.send(await browser.open('forgotPassword'), { username: 'jane' });
    const page = browser.cookies.get('page-data') ?? '';
    const knows = async (cookie: string): Promise<boolean> => {
      const view = await world
        .browser({})
        .go(
          `/${world.userPoolId}/confirmforgotPassword?client_id=${world.clientId}&response_type=code&redirect_uri=https://app.example.com/callback`,
          { headers: { cookie } },
        );
      return view.html.includes('j***@e***');
    };
    const own = async (): Promise<boolean> =>
      (await browser.open('confirmforgotPassword')).html.includes('j***@e***');
    expect(await own()).toBe(true);
    expect(await knows(`page-data=${page}`)).toBe(false);
    world.service.clock.advance(8 * 60 * 1000);
    expect(await own()).toBe(false);
  });

  test('shows neither name nor address in an address or a cookie', async () => {
    await using world = await pageWorld();
    await world.user('jane');
    const browser = world.browser();
    const sent = await browser.send(await browser.open('forgotPassword'), { username: 'jane' });
    expect(sent.html).toContain('j***@e***');
    expect([...browser.cookies.values()].join()).not.toContain('jane');
  });
});

describe('every value that a page repeats is text', () => {
  const attack = `"><script>alert(1)</script><img src=x onerror='alert(2)'>\``;
  const isInert = ({ html }: View): boolean => !/<script|<img/i.test(html) && !html.includes(`">"`);

  test.each(['state', 'nonce', 'login_hint', 'lang', 'idp_identifier', 'unknown'])(
    'the parameter %s',
    async (name) => {
      await using world = await pageWorld();
      const browser = world.browser();
      for (const page of ['login', 'signup', 'confirm', 'resendcode', 'forgotPassword', 'error']) {
        const view = await browser.open(page, { [name]: attack });
        expect([page, isInert(view)]).toEqual([page, true]);
      }
    },
  );

  test('the fields of a form that is refused', async () => {
    await using world = await pageWorld({
      pool: { Schema: [{ Name: 'family_name', Required: true }] },
    });
    const browser = world.browser();
    const fields = {
      username: attack,
      'userAttributes.email': attack,
      'userAttributes.family_name': attack,
      code: attack,
    };
    for (const page of ['login', 'signup', 'confirm', 'resendcode', 'forgotPassword']) {
      const view = await browser.send(await browser.open(page), { ...fields, password: attack });
      expect([page, isInert(view)]).toEqual([page, true]);
    }
  });

  test('the error of the error page', async () => {
    await using world = await pageWorld();
    const view = await world.browser().open('error', { error: attack, client_id: attack });
    expect(isInert(view)).toBe(true);
  });

  test('a password is never sent back', async () => {
    await using world = await pageWorld();
    const browser = world.browser();
    for (const page of ['login', 'signup', 'confirmforgotPassword']) {
      const view = await browser.send(await browser.open(page), { username: '', password: 'secret-7' });
      expect(faultsOf(view).length).toBeGreaterThan(0);
      expect(view.html).not.toContain('secret-7');
    }
  });
});

describe('every answer', () => {
  test.each([
    'login',
    'signup',
    'confirm',
    'resendcode',
    'forgotPassword',
    'confirmforgotPassword',
    'error',
    'logout-done',
  ])('of %s is kept nowhere, framed nowhere and runs nothing', async (page) => {
    await using world = await pageWorld();
    const { headers, html } = await world.browser().open(page);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': expect.stringContaining('no-store'),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'self'; /);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|script-src/);
    expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=/i);
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  test('lets a form lead to the pages, and to applications by the scheme of the callback', async () => {
    await using world = await pageWorld({ client: { CallbackURLs: ['myapp://callback'] } });
    const form = async (page: string, redirect: string) =>
      /form-action ([^;]*)/.exec(
        (await world.browser().open(page, { redirect_uri: redirect })).headers.get(
          'content-security-policy',
        ) ?? '',
      )?.[1];
    expect(await form('login', 'myapp://callback')).toBe("'self' https: myapp:");
    expect(await form('error', 'x')).toBe("'self'");
  });

  test('sets cookies that scripts cannot read, of this pool alone, and secure under https', async () => {
    for (const [publicUrl, secure] of [
      ['http://localhost:7665', false],
      ['https://login.example.com', true],
    ] as const) {
      await using world = await pageWorld({ app: { options: { publicUrl } } });
      const { headers } = await world.browser().open('login');
      const [cookie = ''] = headers.getSetCookie();
      expect(cookie).toMatch(/^XSRF-TOKEN=[\w-]{43}; /);
      expect(cookie).toContain(`; Path=/${world.userPoolId}; HttpOnly; SameSite=Lax`);
      expect(cookie.endsWith('; Secure')).toBe(secure);
    }
  });

  test.each([
    ['login', 'PUT', 'GET, HEAD, POST'],
    ['error', 'POST', 'GET, HEAD'],
    ['logout-done', 'PUT', 'GET, HEAD'],
  ])('to %s by a method that it does not have, %s, is a refusal', async (page, method, allowed) => {
    await using world = await pageWorld();
    const { status, headers } = await world.browser().go(`/${world.userPoolId}/${page}`, { method });
    expect([status, headers.get('allow')]).toEqual([405, allowed]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('to a form that is too large is an error page', async () => {
    await using world = await pageWorld();
    const browser = world.browser();
    const login = await browser.open('login');
    const view = await browser.send(login, { username: 'x'.repeat(200_000), password: 'x' });
    expect([view.status, headingOf(view)]).toEqual([413, 'Something went wrong']);
  });
});

test('the stylesheet is served under a name of its content, for good', async () => {
  await using world = await pageWorld();
  const browser = world.browser();
  const { html } = await browser.open('login');
  const [, path = ''] = /<link rel="stylesheet" href="([^"]*)"/.exec(html) ?? [];
  expect(path).toMatch(/^\/_poolkeeper\/assets\/pages\.[\w-]{16}\.css$/);
  const view = await browser.go(path);
  expect(Object.fromEntries(view.headers)).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
});

test('a failure of the service is a page, and says nothing of what failed', async () => {
  await using world = await pageWorld();
  const browser = world.browser();
  const login = await browser.open('login');
  await world.service.core.store.close();
  const view = await browser.send(login, { username: 'jane', password: 'x' });
  expect([view.status, headingOf(view)]).toEqual([500, 'Something went wrong']);
  expect(view.html).not.toMatch(/database|sqlite|stack/i);
  expect(world.service.events.some(({ event }) => event === 'request.failed')).toBe(true);
});
