/** What the pages show for each setting of the client and of the pool, and what they leave out. */
import { describe, expect, test } from 'vitest';
import {
  CALLBACK,
  fieldsOf,
  headingOf,
  PASSWORD,
  type PageWorldOptions,
  pageWorld,
  unescaped,
} from './testing/page-world.ts';

const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/<a href="\/[^/]*\/([A-Za-z]*)\?/g)].map(([, page = '']) => page);

const offered = ['login', 'signup', 'confirm', 'resendcode', 'forgotPassword', 'confirmforgotPassword'];

test('a pool of self-service users has every page', async () => {
  await using world = await pageWorld();
  const browser = world.browser();
  for (const page of offered) {
    const view = await browser.open(page);
    expect([page, view.status, view.page]).toEqual([page, 200, page]);
  }
  const login = await browser.open('login');
  expect(linksOf(login.html)).toEqual([
    'forgotPassword',
    'signup',
    'login',
    'login',
    'login',
    'login',
    'login',
  ]);
});

describe('a page that the settings do not permit is neither linked nor shown', () => {
  test.each<[title: string, options: PageWorldOptions, missing: readonly string[]]>([
    [
      'sign-up where administrators alone create users',
      { pool: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } } },
      ['signup'],
    ],
    [
      'recovery where administrators alone reset passwords',
      { pool: { AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] } } },
      ['forgotPassword', 'confirmforgotPassword'],
    ],
  ])('%s', async (_, options, missing) => {
    await using world = await pageWorld(options);
    const browser = world.browser();
    const login = await browser.open('login');
    for (const page of missing) expect(linksOf(login.html)).not.toContain(page);
    for (const page of offered) {
      const view = await browser.open(page);
      expect([page, view.status]).toEqual([page, missing.includes(page) ? 400 : 200]);
      if (missing.includes(page)) expect(view.html).toContain('This page is not available here.');
    }
  });

  test('a sign-up that is sent all the same makes no user', async () => {
    await using open = await pageWorld();
    const form = await open.browser().open('signup');
    await using world = await pageWorld({
      pool: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } },
    });
    const browser = world.browser();
    const login = await browser.open('login');
    const html = form.html.replace(/action="[^"]*"/, 'action="signup"');
    const token = /name="_csrf" value="([^"]*)"/.exec(login.html)?.[1] ?? '';
    const action = login.html.match(/action="([^"]*)"/)?.[1]?.replace('/login?', '/signup?') ?? '';
    const view = await browser.send(
      { ...form, html: html.replace('action="signup"', `action="${action}"`) },
      { _csrf: token, username: 'jane', 'userAttributes.email': 'j@example.com', password: PASSWORD },
    );
    expect([view.status, headingOf(view)]).toEqual([400, 'Something went wrong']);
    expect(await world.service.core.store.users.findByName(world.userPoolId, 'jane')).toBeUndefined();
  });
});

describe('identity providers', () => {
  /** A pool with a provider, and a client that offers `names`. */
  const offering = async (names: readonly string[]) => {
    const world = await pageWorld();
    const { userPoolId: UserPoolId, clientId: ClientId } = world;
    await world.call('CreateIdentityProvider', {
      UserPoolId,
      ProviderName: 'Corporate',
      ProviderType: 'OIDC',
      ProviderDetails: {
        client_id: 'us',
        client_secret: 'secret',
        authorize_scopes: 'openid',
        attributes_request_method: 'GET',
        oidc_issuer: 'https://idp.example.com',
        authorize_url: 'https://idp.example.com/authorize',
        token_url: 'https://idp.example.com/token',
        attributes_url: 'https://idp.example.com/userinfo',
        jwks_uri: 'https://idp.example.com/jwks',
      },
    });
    await world.call('UpdateUserPoolClient', {
      UserPoolId,
      ClientId,
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: [CALLBACK],
      SupportedIdentityProviders: names,
    });
    return world;
  };
  const buttonsOf = (html: string): readonly string[] =>
    [...html.matchAll(/<a class="button[^"]*"[^>]*>([^<]*)/g)].map(([, text = '']) => text);

  test('besides COGNITO each have a button above the form', async () => {
    await using world = await offering(['COGNITO', 'Corporate']);
    const view = await world.browser().open('login');
    expect(buttonsOf(view.html)).toEqual(['Continue with Corporate']);
    expect(fieldsOf(view)).toEqual(['username', 'password']);
  });

  test('in place of COGNITO have a button and no form, and a password signs nobody in', async () => {
    await using world = await offering(['Corporate']);
    await world.user('jane');
    const browser = world.browser();
    const view = await browser.open('login');
    expect(buttonsOf(view.html)).toEqual(['Continue with Corporate']);
    expect(view.html).not.toContain('<form');
    for (const page of offered.slice(1)) expect((await browser.open(page)).status).toBe(400);
  });

  test('are where their buttons lead to, by way of the authorize endpoint', async () => {
    await using world = await offering(['COGNITO', 'Corporate']);
    const browser = world.browser();
    const { html } = await browser.open('login');
    const address = unescaped(/<a class="button[^"]*" href="([^"]*)"/.exec(html)?.[1] ?? '');
    expect(address).toMatch(/\/oauth2\/authorize\?.*&identity_provider=Corporate$/);
    const { application } = await browser.go(address);
    expect(`${application?.origin}${application?.pathname}`).toBe('https://idp.example.com/authorize');
  });

  test('are where a page leads to that is asked for by their name', async () => {
    await using world = await offering(['COGNITO', 'Corporate']);
    const { application } = await world.browser().open('signup', { identity_provider: 'Corporate' });
    expect(application?.origin).toBe('https://idp.example.com');
  });

  test('where there are none, there is no way in', async () => {
    await using world = await pageWorld({ client: { SupportedIdentityProviders: [] } });
    const browser = world.browser();
    const login = await browser.open('login');
    expect(login.html).not.toContain('<form');
    expect(login.html).toContain('This application does not offer a way to sign in here.');
    for (const page of offered.slice(1)) expect((await browser.open(page)).status).toBe(400);
  });
});

describe('sign-up asks for', () => {
  test.each<[title: string, pool: PageWorldOptions['pool'], fields: readonly string[]]>([
    [
      'a username, required attributes, and the address that the pool verifies',
      { Schema: [{ Name: 'family_name', Required: true }] },
      ['username', 'userAttributes.family_name', 'userAttributes.email', 'password'],
    ],
    [
      'an email in place of a username, once',
      { UsernameAttributes: ['email'], Schema: [{ Name: 'email', Required: true }] },
      ['username', 'password'],
    ],
    ['no address where none is verified', { AutoVerifiedAttributes: [] }, ['username', 'password']],
  ])('%s', async (_, pool, fields) => {
    await using world = await pageWorld({ pool: pool ?? {} });
    expect(fieldsOf(await world.browser().open('signup'))).toEqual(fields);
  });

  test('an email by the right keyboard and label where emails are usernames', async () => {
    await using world = await pageWorld({ pool: { UsernameAttributes: ['email'] } });
    const { html } = await world.browser().open('login');
    expect(html).toContain('<label for="field-username" class="label-customizable">Email</label>');
    expect(html).toMatch(/name="username" type="email" autocomplete="username"/);
  });

  test('no attribute that the client may not write', async () => {
    await using world = await pageWorld({ client: { WriteAttributes: ['name'] } });
    expect(fieldsOf(await world.browser().open('signup'))).toEqual(['username', 'password']);
  });
});

test('the password policy stands beside the field, and says what the pool asks and nothing else', async () => {
  const policyOf = async (PasswordPolicy: object): Promise<readonly string[]> => {
    await using world = await pageWorld({ pool: { Policies: { PasswordPolicy } } });
    const { html } = await world.browser().open('signup');
    const [, list = ''] = /id="field-password-about">([\s\S]*?)<\/div>/.exec(html) ?? [];
    expect(html).toContain('aria-describedby="field-password-about"');
    return [...list.matchAll(/<li>([^<]*)/g)].map(([, line = '']) => line);
  };
  expect(await policyOf({ MinimumLength: 12 })).toEqual(['at least 12 characters']);
  expect(await policyOf({ RequireNumbers: true, RequireSymbols: true })).toEqual([
    'at least 8 characters',
    'a number',
    'a special character or a space inside',
  ]);
});

describe('the language', () => {
  test.each([
    ['lang', { lang: 'de' }, 'fr', 'de', 'Anmelden'],
    ['lang with a region', { lang: 'es-MX' }, '', 'es', 'Iniciar sesión'],
    ['Accept-Language', {}, 'nl, fr-CA;q=0.8, de;q=0.5', 'fr', 'Se connecter'],
    ['Accept-Language when lang is not known', { lang: 'xx' }, 'ja', 'ja', 'サインイン'],
    ['English when nothing fits', {}, 'nl', 'en', 'Sign in'],
  ])('is that of %s', async (_, more, accepted, language, heading) => {
    await using world = await pageWorld();
    const view = await world.browser({ 'accept-language': accepted }).open('login', more);
    expect(view.html).toContain(`<html lang="${language}">`);
    expect(headingOf(view)).toBe(heading);
  });

  test('stays from page to page, errors included', async () => {
    await using world = await pageWorld();
    await world.user('jane');
    const browser = world.browser();
    const login = await browser.open('login', { lang: 'de' });
    const refused = await browser.send(login, { username: 'jane', password: 'wrong' });
    expect(refused.html).toContain('Benutzername oder Passwort ist falsch.');
    const forgot = await browser.open('forgotPassword', { lang: 'de' });
    const code = await browser.send(forgot, { username: 'jane' });
    expect([code.page, headingOf(code)]).toEqual(['confirmforgotPassword', 'Neues Passwort festlegen']);
  });
});

describe('pages without an application', () => {
  test.each([
    ['redirect_mismatch', 'The application that sent you here named an address that is not registered.'],
    ['Client does not exist', 'The application that sent you here is not known.'],
    [
      "Required String parameter 'redirect_uri' is not present",
      'The link that brought you here is incomplete.',
    ],
    ['Required parameters missing', 'The link that brought you here is incomplete.'],
  ])('the error page explains %s', async (error, explanation) => {
    await using world = await pageWorld();
    const view = await world.browser().open('error', { error });
    expect([view.status, headingOf(view)]).toEqual([400, 'Something went wrong']);
    expect(view.html).toContain('An error was encountered with the requested page.');
    expect(view.html).toContain(explanation);
  });

  test('the error page repeats no words that are not its own', async () => {
    await using world = await pageWorld();
    const view = await world.browser().open('error', { error: 'Call 555-1234 now', lang: 'en' });
    const [, body = ''] = /<main>([\s\S]*)<\/main>/.exec(view.html) ?? [];
    expect(body).not.toContain('555');
  });

  test('a browser that is signed out is told so', async () => {
    await using world = await pageWorld();
    const view = await world.browser().open('logout-done');
    expect([view.status, headingOf(view)]).toEqual([200, 'You are signed out']);
  });

  test('a request that does not pass its checks shows no form', async () => {
    await using world = await pageWorld();
    const browser = world.browser();
    for (const page of [...offered, 'changePassword']) {
      const view = await browser.open(page, { redirect_uri: 'https://evil.example/' });
      expect([view.page, view.status, view.application]).toEqual(['error', 400, undefined]);
    }
    const told = await browser.open('login', { scope: 'nothing' });
    expect(told.application?.searchParams.get('error_description')).toBe('invalid_scope');
  });

  test('a pool that does not exist has no pages', async () => {
    await using world = await pageWorld();
    const view = await world.browser().go('/us-east-1_nothing/login');
    expect([view.status, headingOf(view)]).toEqual([404, 'Something went wrong']);
  });
});

test('the pages of a domain stand at its root, and link to one another there', async () => {
  await using world = await pageWorld();
  await world.call('CreateUserPoolDomain', { UserPoolId: world.userPoolId, Domain: 'people' });
  const query = new URLSearchParams({
    client_id: world.clientId,
    response_type: 'code',
    redirect_uri: CALLBACK,
  });
  const origin = 'http://people.auth.us-east-1.pools.example.com:7665';
  const response = await world.service.app.request(`${origin}/login?${query}`);
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).toContain(`<form method="post" action="/login?client_id=${world.clientId}&amp;`);
  expect(html).toContain('<link rel="stylesheet" href="/_poolkeeper/assets/pages.');
  expect(response.headers.getSetCookie()[0]).toContain('; Path=/; HttpOnly');
  expect((await world.service.app.request(`${origin}/error`)).status).toBe(400);
  expect((await world.service.app.request(`http://localhost:7665/login?${query}`)).status).toBe(404);
});

test('pages behind a proxy with a path link to themselves and their stylesheet under it', async () => {
  await using world = await pageWorld({ app: { options: { publicUrl: 'https://example.com/auth' } } });
  const { html, headers } = await world.browser().open('login');
  expect(html).toContain('<link rel="stylesheet" href="/auth/_poolkeeper/assets/pages.');
  expect(html).toContain(`action="/auth/${world.userPoolId}/login?`);
  expect(headers.getSetCookie()[0]).toContain(`; Path=/auth/${world.userPoolId}; HttpOnly`);
});
