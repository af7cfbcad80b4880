/**
 * The way through a provider in a real browser, by a button on the sign-in page, without JavaScript. The service is on
 * another site than the providers, as it is in the world: `localhost` and `127.0.0.1` are two.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepPicture, launchBrowser, sizes, violationsOf } from '../support/browser.ts';
import { isInstalled } from '../support/programs.ts';
import { type OidcUpstream, startOidcUpstream } from './oidc-upstream.ts';
import { type SamlUpstream, startSamlUpstream } from './saml-upstream.ts';
import { type FederatedWorld, federatedWorld, oidcDetails } from './world.ts';

/** An application that says whether it got a code. */
async function startApplication(): Promise<{ readonly server: Server; readonly callback: string }> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>Application</title><p>${request.url?.includes('code=') ? 'Hello' : 'Bye'}</p>`,
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server has this form of address.
  return { server, callback: `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback` };
}

describe.skipIf(!isInstalled('chromium'))('in Chromium', () => {
  let browser: Browser;
  let application: Awaited<ReturnType<typeof startApplication>>;
  let world: FederatedWorld;
  let oidc: OidcUpstream;
  let saml: SamlUpstream;
  beforeAll(async () => {
    [browser, application] = await Promise.all([launchBrowser(), startApplication()]);
    world = await federatedWorld({
      start: { host: 'localhost' },
      client: { CallbackURLs: [application.callback] },
    });
    expect(new URL(world.service.url).hostname).toBe('localhost');
    const { userPoolId, site } = world;
    oidc = await startOidcUpstream([`${site}/oauth2/idpresponse`]);
    oidc.behaviour.users = { ann: { email: 'ann@example.com' } };
    saml = await startSamlUpstream({ userPoolId, callback: `${site}/saml2/idpresponse` });
    saml.answer = { nameId: 'bob', attributes: { mail: 'bob@example.com' } };
    await world.provider({
      ProviderName: 'Corporate',
      ProviderType: 'OIDC',
      ProviderDetails: oidcDetails(oidc),
      AttributeMapping: { email: 'email' },
    });
    await world.provider({
      ProviderName: 'Staff',
      ProviderType: 'SAML',
      ProviderDetails: { MetadataFile: saml.metadata },
      AttributeMapping: { email: 'mail' },
    });
  });
  afterAll(async () => {
    await browser?.close();
    application?.server.close();
    for (const each of [oidc, saml, world]) await each?.[Symbol.asyncDispose]();
  });

  const signInPage = (): string => world.authorize({ redirect_uri: application.callback });
  const isWelcome = async (page: Page): Promise<void> => {
    await page.waitForURL(/\/callback\?/);
    expect(await page.locator('p').textContent()).toBe('Hello');
    expect(new URL(page.url()).searchParams.get('state')).toBe('s1');
  };
  const withPage = async (use: (page: Page) => Promise<void>): Promise<void> => {
    const context = await browser.newContext({ viewport: sizes.desktop, javaScriptEnabled: false });
    try {
      await use(await context.newPage());
    } finally {
      await context.close();
    }
  };

  test('a button leads to the OpenID Connect provider and on to the application', async () => {
    await withPage(async (page) => {
      await page.goto(signInPage());
      await keepPicture(page, 'desktop-sign-in-with-providers');
      await page.getByRole('link', { name: 'Continue with Corporate' }).click();
      await page.locator('input[name=login]').fill('ann');
      await page.locator('input[name=password]').fill('any');
      await page.locator('button[type=submit]').click();
      await page.locator('button[type=submit]').click();
      await isWelcome(page);
      // The browser is signed in now.
      await page.goto(signInPage());
      await isWelcome(page);
    });
    expect((await world.user('Corporate_ann')).status).toBe('EXTERNAL_PROVIDER');
  });

  test('a button leads to the SAML provider, whose page posts the answer from another site', async () => {
    await withPage(async (page) => {
      await page.goto(signInPage());
      await page.getByRole('link', { name: 'Continue with Staff' }).click();
      await page.getByRole('heading', { name: 'SAML provider' }).waitFor();
      expect(new URL(page.url()).hostname).toBe('127.0.0.1');
      await page.locator('button').click();
      await isWelcome(page);
    });
    expect((await world.user('Staff_bob')).email).toBe('bob@example.com');
  });

  test('an answer that was posted before shows a page that says what to do', async () => {
    await withPage(async (page) => {
      await page.goto(signInPage());
      await page.getByRole('link', { name: 'Continue with Staff' }).click();
      const provider = page.url();
      await page.locator('button').click();
      await isWelcome(page);
      await page.goto(provider);
      await page.locator('button').click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(new URL(page.url()).pathname).toMatch(/\/error$/);
      await keepPicture(page, 'desktop-provider-answer-again');
    });
  });

  test('axe finds nothing wrong with the buttons', async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(signInPage());
    expect(await violationsOf(page)).toEqual([]);
    await context.close();
  });
});
