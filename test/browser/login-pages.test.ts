/** The login pages in a real browser: each journey to its end, at two sizes, without JavaScript. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isTooWide, keepPicture, launchBrowser, sizes, violationsOf } from '../support/browser.ts';
import { isInstalled } from '../support/programs.ts';
import {
  createPoolAndClient,
  newestCode,
  type PoolkeeperService,
  sdk,
  startService,
} from '../support/service.ts';

const PASSWORD = 'Correct-horse-7';
const NEW_PASSWORD = 'Battery-staple-8';
const TEMPORARY = 'Temporary-1!';

/** An application whose callback sends the browser on to another origin, as applications do. */
async function startApplication(): Promise<{
  readonly callback: string;
  readonly servers: readonly Server[];
}> {
  const listen = async (server: Server): Promise<number> => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    // A TCP server has this form of address.
    return (server.address() as AddressInfo).port;
  };
  const home = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>Application</title><p>${request.url?.includes('code=') ? 'Hello' : 'Bye'}</p>`,
    );
  });
  const homePort = await listen(home);
  const callback = createServer((request, response) => {
    const { search } = new URL(request.url ?? '', 'http://127.0.0.1');
    response.writeHead(302, { location: `http://127.0.0.1:${homePort}/home${search}` }).end();
  });
  return { callback: `http://127.0.0.1:${await listen(callback)}/callback`, servers: [home, callback] };
}

describe.skipIf(!isInstalled('chromium'))('the login pages in Chromium', () => {
  let service: PoolkeeperService;
  let browser: Browser;
  let application: Awaited<ReturnType<typeof startApplication>>;
  let pool: { readonly userPoolId: string; readonly clientId: string };
  beforeAll(async () => {
    [service, browser, application] = await Promise.all([
      startService(),
      launchBrowser(),
      startApplication(),
    ]);
    pool = await createPoolAndClient(
      sdk(service),
      {
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: ['code'],
        AllowedOAuthScopes: ['openid'],
        CallbackURLs: [application.callback],
        SupportedIdentityProviders: ['COGNITO'],
        PreventUserExistenceErrors: 'ENABLED',
      },
      { Schema: [{ Name: 'given_name', Required: true }] },
    );
  });
  afterAll(async () => {
    await browser?.close();
    for (const server of application?.servers ?? []) server.close();
    await service?.[Symbol.asyncDispose]();
  });

  const address = (page: string, more: Readonly<Record<string, string>> = {}): string => {
    const query = new URLSearchParams({
      client_id: pool.clientId,
      response_type: 'code',
      redirect_uri: application.callback,
      state: 's1',
      ...more,
    });
    return `${service.url}/${pool.userPoolId}/${page}?${query}`;
  };
  const withPage = async (
    options: BrowserContextOptions,
    use: (page: Page) => Promise<void>,
  ): Promise<void> => {
    const context = await browser.newContext(options);
    try {
      await use(await context.newPage());
    } finally {
      await context.close();
    }
  };
  const send = (page: Page): Promise<void> => page.locator('button').click();
  const isWelcome = async (page: Page): Promise<void> => {
    await page.waitForURL(/\/home\?/);
    expect(await page.locator('p').textContent()).toBe('Hello');
    expect(new URL(page.url()).searchParams.get('state')).toBe('s1');
  };
  /** Waits for the page of a title. */
  const shows = (page: Page, title: string): Promise<void> =>
    page.getByRole('heading', { name: title, level: 1 }).waitFor();
  /** Waits for the summary of faults. */
  const faults = async (page: Page): Promise<readonly string[]> => {
    await page.getByRole('alert').waitFor();
    return page.getByRole('alert').locator('li').allTextContents();
  };

  describe.each(Object.entries(sizes))('at the size of a %s, without JavaScript', (size, viewport) => {
    const options = { viewport, javaScriptEnabled: false };
    const picture = (page: Page, name: string): Promise<void> => keepPicture(page, `${size}-${name}`);

    test('somebody signs up, confirms, and is at the application', async () => {
      const name = `${size}-jane`;
      await withPage(options, async (page) => {
        await page.goto(address('oauth2/authorize'));
        await picture(page, 'sign-in');
        await page.getByRole('link', { name: 'Create an account' }).click();
        await shows(page, 'Create an account');
        await picture(page, 'sign-up');
        await send(page);
        expect(await faults(page)).toEqual([
          'Username: enter a value.',
          'Given name: enter a value.',
          'Password: enter a value.',
        ]);
        await picture(page, 'sign-up-refused');
        await page.getByRole('alert').locator('a').first().click();
        await page.locator('#field-username:focus').waitFor();
        await page.keyboard.type(name);
        await page.getByLabel('Given name').fill('Jane');
        await page.getByLabel('Email').fill(`${name}@example.com`);
        await page.getByLabel('Password').fill(PASSWORD);
        await page.keyboard.press('Enter');
        await shows(page, 'Confirm your account');
        await picture(page, 'confirm');
        await page.getByRole('link', { name: 'Send a new code' }).click();
        await shows(page, 'Get a new code');
        expect(await page.getByLabel('Username').inputValue()).toBe(name);
        await picture(page, 'resend');
        await send(page);
        await shows(page, 'Confirm your account');
        await page.getByLabel('Code').fill(await newestCode(service, name));
        await send(page);
        await isWelcome(page);
      });
    });

    test('a wrong password is refused, a right one signs in, and the next visit asks for none', async () => {
      await withPage(options, async (page) => {
        await page.goto(address('oauth2/authorize'));
        await page.getByLabel('Username').fill(`${size}-jane`);
        await page.getByLabel('Password').fill('wrong');
        await send(page);
        expect(await page.getByRole('alert').textContent()).toContain('Incorrect username or password.');
        expect(await page.getByLabel('Username').inputValue()).toBe(`${size}-jane`);
        await picture(page, 'sign-in-refused');
        await page.getByLabel('Password').fill(PASSWORD);
        await send(page);
        await isWelcome(page);
        await page.goto(address('oauth2/authorize'));
        await isWelcome(page);
      });
    });

    test('a forgotten password is set anew', async () => {
      const name = `${size}-jane`;
      await withPage(options, async (page) => {
        await page.goto(address('login'));
        await page.getByRole('link', { name: 'Forgot your password?' }).click();
        await shows(page, 'Forgot your password?');
        await picture(page, 'forgot-password');
        await page.getByLabel('Username').fill(name);
        await send(page);
        await shows(page, 'Set a new password');
        await picture(page, 'set-new-password');
        await page.getByLabel('Code').fill(await newestCode(service, name));
        await page.getByLabel('New password').fill(NEW_PASSWORD);
        await send(page);
        await isWelcome(page);
      });
    });

    test('a temporary password is replaced', async () => {
      const name = `${size}-invited`;
      await sdk(service).adminCreateUser({
        UserPoolId: pool.userPoolId,
        Username: name,
        TemporaryPassword: TEMPORARY,
        MessageAction: 'SUPPRESS',
      });
      await withPage(options, async (page) => {
        await page.goto(address('login'));
        await page.getByLabel('Username').fill(name);
        await page.getByLabel('Password').fill(TEMPORARY);
        await send(page);
        await shows(page, 'Choose a new password');
        await picture(page, 'replace-password');
        await page.getByLabel('Given name').fill('Jane');
        await page.getByLabel('New password').fill(NEW_PASSWORD);
        await send(page);
        await isWelcome(page);
      });
    });
  });

  test.each(Object.entries(sizes))(
    'the pages without a form, at the size of a %s',
    async (size, viewport) => {
      await withPage({ viewport }, async (page) => {
        for (const name of ['error', 'logout-done']) {
          await page.goto(address(name, { error: 'redirect_mismatch' }));
          await keepPicture(page, `${size}-${name}`);
        }
      });
    },
  );

  test('axe-core finds nothing wrong with the page that replaces a temporary password', async () => {
    await sdk(service).adminCreateUser({
      UserPoolId: pool.userPoolId,
      Username: 'axe-invited',
      TemporaryPassword: TEMPORARY,
      MessageAction: 'SUPPRESS',
    });
    await withPage({ viewport: sizes.phone }, async (page) => {
      await page.goto(address('login'));
      await page.getByLabel('Username').fill('axe-invited');
      await page.getByLabel('Password').fill(TEMPORARY);
      await send(page);
      await shows(page, 'Choose a new password');
      expect(await violationsOf(page)).toEqual([]);
      await send(page);
      expect(await faults(page)).not.toEqual([]);
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  test.each(Object.entries(sizes))(
    'the buttons of providers, at the size of a %s',
    async (size, viewport) => {
      const cognito = sdk(service);
      const { userPoolId, clientId } = await createPoolAndClient(cognito);
      for (const ProviderName of ['Corporate', 'Partners']) {
        await cognito.createIdentityProvider({
          UserPoolId: userPoolId,
          ProviderName,
          ProviderType: 'OIDC',
          ProviderDetails: {
            client_id: 'client',
            authorize_scopes: 'openid',
            oidc_issuer: 'https://id.example.com',
            attributes_request_method: 'GET',
          },
        });
      }
      for (const own of [['COGNITO'], []]) {
        await cognito.updateUserPoolClient({
          UserPoolId: userPoolId,
          ClientId: clientId,
          AllowedOAuthFlowsUserPoolClient: true,
          AllowedOAuthFlows: ['code'],
          AllowedOAuthScopes: ['openid'],
          CallbackURLs: [application.callback],
          SupportedIdentityProviders: [...own, 'Corporate', 'Partners'],
        });
        const asked = address('login').replace(pool.userPoolId, userPoolId).replace(pool.clientId, clientId);
        await withPage({ viewport }, async (page) => {
          await page.goto(asked);
          expect(await page.locator('.providers a').count()).toBe(2);
          expect(await page.locator('form').count()).toBe(own.length);
          expect(await violationsOf(page)).toEqual([]);
          expect(await isTooWide(page)).toBe(false);
          await keepPicture(page, `${size}-providers${own.length === 0 ? '-alone' : ''}`);
        });
      }
    },
  );

  /** A form of every page, and the pages without one. */
  const everyPage = [
    'login',
    'signup',
    'confirm',
    'resendcode',
    'forgotPassword',
    'confirmforgotPassword',
    'error',
    'logout-done',
  ];

  test.each(
    (['light', 'dark'] as const).flatMap((scheme) => everyPage.map((page) => [page, scheme] as const)),
  )('axe-core finds nothing wrong with %s, %s', async (name, colorScheme) => {
    await withPage({ viewport: sizes.phone, colorScheme }, async (page) => {
      await page.goto(address(name, { error: 'redirect_mismatch' }));
      expect(await violationsOf(page)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
      const button = page.locator('button');
      if ((await button.count()) === 0) return;
      await send(page);
      await page.getByRole('alert').waitFor();
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate('document.activeElement.className')).toBe('summary');
      await keepPicture(page, `${colorScheme}-${name}-refused`);
    });
  });

  test.each(['de', 'es', 'fr', 'ja'])('the pages fit a small phone in %s', async (lang) => {
    await withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
      for (const name of everyPage) {
        await page.goto(address(name, { lang }));
        expect([name, await isTooWide(page)]).toEqual([name, false]);
        expect(await page.locator('html').getAttribute('lang')).toBe(lang);
        await keepPicture(page, `${lang}-${name}`);
      }
    });
  });

  test('the whole sign-in goes by keyboard, and what has the focus shows it', async () => {
    await withPage({ viewport: sizes.desktop }, async (page) => {
      await page.goto(address('login'));
      const order: string[] = [];
      for (let step = 0; step < 5; step += 1) {
        await page.keyboard.press('Tab');
        order.push(await page.evaluate('document.activeElement.name || document.activeElement.textContent'));
        const width = await page.evaluate(
          'parseFloat(getComputedStyle(document.activeElement).outlineWidth)',
        );
        expect(width).toBeGreaterThanOrEqual(2);
      }
      expect(order).toEqual([
        'username',
        'password',
        'Sign in',
        'Forgot your password?',
        'Create an account',
      ]);
    });
  });
});
