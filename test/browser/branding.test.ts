/** Branded pages in a real browser: what a style sheet says is what a user sees, and the policy lets all of it in. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isTooWide, keepPicture, launchBrowser, sizes, violationsOf } from '../support/browser.ts';
import { isInstalled } from '../support/programs.ts';
import { createPoolAndClient, type PoolkeeperService, sdk, startService } from '../support/service.ts';

const CALLBACK = 'https://app.example.com/callback';

const svg = (content: string, [width, height]: readonly [number, number]): Uint8Array =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`,
  );
const wordmark = (color: string): Uint8Array =>
  svg(
    `<circle cx="20" cy="20" r="16" fill="${color}"/><text x="46" y="28" font-family="sans-serif" font-size="24" font-weight="700" fill="${color}">Harbour</text>`,
    [160, 40],
  );
const waves = svg(
  '<rect width="1600" height="900" fill="#e7eef2"/><path d="M0 620Q400 500 800 620T1600 620V900H0Z" fill="#cfe0e6"/><path d="M0 720Q400 620 800 720T1600 720V900H0Z" fill="#b5d0d8"/>',
  [1600, 900],
);
const nightWaves = svg(
  '<rect width="1600" height="900" fill="#0b1a20"/><path d="M0 620Q400 500 800 620T1600 620V900H0Z" fill="#10272f"/><path d="M0 720Q400 620 800 720T1600 720V900H0Z" fill="#15343e"/>',
  [1600, 900],
);
/** Black, 1 by 1. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
  'base64',
);

const button = (defaults: string, hover: string, textColor: string) => ({
  defaults: { backgroundColor: defaults, textColor },
  hover: { backgroundColor: hover, textColor },
});
const settings = {
  categories: { global: { colorSchemeMode: 'DYNAMIC' } },
  componentClasses: {
    buttons: { borderRadius: 24 },
    input: { borderRadius: 4 },
    link: {
      lightMode: { defaults: { textColor: '0b5a6eff' }, hover: { textColor: '083f4dff' } },
      darkMode: { defaults: { textColor: '8fd3e6ff' }, hover: { textColor: 'b4e4f1ff' } },
    },
    focusState: { lightMode: { borderColor: '0b5a6eff' }, darkMode: { borderColor: '8fd3e6ff' } },
  },
  components: {
    form: { borderRadius: 4 },
    primaryButton: {
      lightMode: button('0b5a6eff', '083f4dff', 'ffffffff'),
      darkMode: button('8fd3e6ff', 'b4e4f1ff', '06222aff'),
    },
  },
};

describe.skipIf(!isInstalled('chromium'))('branded pages in Chromium', () => {
  let service: PoolkeeperService;
  let browser: Browser;
  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.[Symbol.asyncDispose]();
  });

  const newClient = async (Domain: string, ManagedLoginVersion: number) => {
    const cognito = sdk(service);
    const ids = await createPoolAndClient(cognito, {
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      CallbackURLs: [CALLBACK],
      SupportedIdentityProviders: ['COGNITO'],
    });
    const UserPoolId = ids.userPoolId;
    await cognito.createUserPoolDomain({ UserPoolId, Domain, ManagedLoginVersion });
    const query = new URLSearchParams({
      client_id: ids.clientId,
      response_type: 'code',
      redirect_uri: CALLBACK,
    });
    const origin = `http://${Domain}.auth.us-east-1.localhost:${new URL(service.url).port}`;
    return {
      UserPoolId,
      ClientId: ids.clientId,
      address: (page: string) => `${origin}/${page}?${query}`,
    };
  };

  /** A page, and what the browser refused to load or do on it. */
  const withPage = async (
    options: BrowserContextOptions,
    use: (page: Page) => Promise<void>,
  ): Promise<void> => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
    await use(page);
    expect(complaints).toEqual([]);
    await context.close();
  };
  const colorOf = (page: Page, selector: string, property = 'backgroundColor'): Promise<string> =>
    page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
  const areImagesLoaded = (page: Page): Promise<boolean> =>
    page.evaluate(
      'document.images.length > 0 && [...document.images].every((image) => image.complete && image.naturalWidth > 0)',
    );

  describe('with a style of managed login', () => {
    let client: Awaited<ReturnType<typeof newClient>>;
    beforeAll(async () => {
      client = await newClient('managed', 2);
      const { UserPoolId, ClientId } = client;
      const asset = { Extension: 'SVG', ColorMode: 'DYNAMIC' } as const;
      await sdk(service).createManagedLoginBranding({
        UserPoolId,
        ClientId,
        Settings: settings,
        Assets: [
          { ...asset, Category: 'FORM_LOGO', ColorMode: 'LIGHT', Bytes: wordmark('#0b5a6e') },
          { ...asset, Category: 'FORM_LOGO', ColorMode: 'DARK', Bytes: wordmark('#8fd3e6') },
          { ...asset, Category: 'PAGE_BACKGROUND', ColorMode: 'LIGHT', Bytes: waves },
          { ...asset, Category: 'PAGE_BACKGROUND', ColorMode: 'DARK', Bytes: nightWaves },
          { ...asset, Category: 'FAVICON_SVG', Bytes: wordmark('#0b5a6e') },
        ],
      });
    });

    test.each([
      ['light', 'rgb(11, 90, 110)'],
      ['dark', 'rgb(143, 211, 230)'],
    ] as const)('shows its colours, radii and images on %s pages', async (colorScheme, primary) => {
      for (const [size, viewport] of Object.entries(sizes)) {
        await withPage({ viewport, colorScheme }, async (page) => {
          for (const name of ['login', 'signup', 'forgotPassword']) {
            await page.goto(client.address(name), { waitUntil: 'networkidle' });
            expect(await colorOf(page, 'button')).toBe(primary);
            expect(await colorOf(page, 'button', 'borderRadius')).toBe('24px');
            expect(await colorOf(page, '.field input', 'borderRadius')).toBe('4px');
            expect(await colorOf(page, 'body', 'backgroundImage')).toMatch(/^url\(".*\.svg"\)$/);
            expect(await areImagesLoaded(page)).toBe(true);
            expect(await isTooWide(page)).toBe(false);
            await keepPicture(page, `managed-${colorScheme}-${size}-${name}`);
            expect(await violationsOf(page)).toEqual([]);
          }
        });
      }
    });
  });

  describe('with a classic style sheet and logo', () => {
    test.each(Object.entries(sizes))('show them at the size of a %s', async (size, viewport) => {
      const client = await newClient(`classic-${size}`, 1);
      const { UserPoolId, ClientId } = client;
      await sdk(service).setUICustomization({
        UserPoolId,
        ClientId,
        ImageFile: dot,
        CSS: `
          .banner-customizable { background-color: #5b1a8c; padding: 24px; }
          .logo-customizable { width: 40px; height: 40px; }
          .background-customizable { background-color: #faf7ff; }
          .submitButton-customizable { background-color: #5b1a8c; border-radius: 0; }
          .submitButton-customizable:hover { background-color: #3d0f61; }
          .inputField-customizable { border: 2px solid #5b1a8c; }
          .label-customizable { font-weight: 400; }`,
      });
      // Classic pages are light, whatever the browser prefers.
      await withPage({ viewport, colorScheme: 'dark' }, async (page) => {
        for (const name of ['login', 'signup']) {
          await page.goto(client.address(name), { waitUntil: 'networkidle' });
          expect(await colorOf(page, 'button')).toBe('rgb(91, 26, 140)');
          expect(await colorOf(page, 'button', 'borderRadius')).toBe('0px');
          expect(await colorOf(page, 'main')).toBe('rgb(250, 247, 255)');
          expect(await colorOf(page, '.field input', 'borderTopColor')).toBe('rgb(91, 26, 140)');
          expect(await colorOf(page, '.field label', 'fontWeight')).toBe('400');
          expect(await colorOf(page, '.banner-customizable')).toBe('rgb(91, 26, 140)');
          expect(await areImagesLoaded(page)).toBe(true);
          expect(await isTooWide(page)).toBe(false);
          await keepPicture(page, `classic-${size}-${name}`);
          expect(await violationsOf(page)).toEqual([]);
        }
        await page.locator('button').hover();
        await expect.poll(() => colorOf(page, 'button')).toBe('rgb(61, 15, 97)');
      });
    });
  });
});
