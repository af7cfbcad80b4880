/** How the pages look: which branding they show, where its parts are, and that no part of it can do more than look. */
import { describe, expect, test } from 'vitest';
import { CALLBACK, headingOf, ORIGIN, type PageWorld, pageWorld, unescaped } from './testing/page-world.ts';

const base64 = (text: string, encoding: BufferEncoding = 'utf8'): string =>
  Buffer.from(text, encoding).toString('base64');
const PNG = base64('89504e470d0a1a0a00', 'hex');
const ICO = base64('0000010001', 'hex');
const SVG = base64('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const RED = '.label-customizable { color: red; }';
const BLUE = '.label-customizable { color: blue; }';

/** The style sheets, icons and images of a page, in order. */
const partsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:link|img|source)[^>]* (?:href|src|srcset)="([^"]*)"/g)]
    .map(([, path = '']) => unescaped(path))
    .filter((path) => path.includes('/branding/'));

const styleSheet = async (world: PageWorld, page = 'login'): Promise<string> => {
  const { html } = await world.browser().open(page);
  const path = partsOf(html).find((part) => part.endsWith('.css'));
  return path === undefined ? '' : (await world.service.app.request(`${ORIGIN}${path}`)).text();
};

const domain = (world: PageWorld, ManagedLoginVersion: number): Promise<unknown> =>
  world.call('CreateUserPoolDomain', { UserPoolId: world.userPoolId, Domain: 'people', ManagedLoginVersion });
const customize = (world: PageWorld, given: object): Promise<never> =>
  world.call('SetUICustomization', { UserPoolId: world.userPoolId, ...given });
const style = (world: PageWorld, given: object): Promise<never> =>
  world.call('CreateManagedLoginBranding', {
    UserPoolId: world.userPoolId,
    ClientId: world.clientId,
    ...given,
  });
const settings = { components: { form: { borderRadius: 3 } } };
const asset = (Category: string, given: object = {}): object => ({
  Category,
  ColorMode: 'LIGHT',
  Extension: 'PNG',
  Bytes: PNG,
  ...given,
});

test('pages without a branding load nothing of one', async () => {
  await using world = await pageWorld();
  expect(partsOf((await world.browser().open('login')).html)).toEqual([]);
});

describe('a classic branding', () => {
  test('is that of the client, else that of all, else none', async () => {
    await using world = await pageWorld();
    await domain(world, 1);
    expect(await styleSheet(world)).toBe('');
    await customize(world, { CSS: RED });
    expect(await styleSheet(world)).toContain('color: red;');
    await customize(world, { ClientId: world.clientId, CSS: BLUE });
    expect(await styleSheet(world)).toContain('color: blue;');
    expect(await styleSheet(world, 'error')).toContain('color: blue;');
    // An empty one is as good as none.
    await customize(world, { ClientId: world.clientId });
    expect(await styleSheet(world)).toContain('color: red;');
    await customize(world, {});
    expect(await styleSheet(world)).toBe('');
  });

  test('shows its logo, by an address that the API tells', async () => {
    await using world = await pageWorld();
    await domain(world, 1);
    const { UICustomization }: { UICustomization: { ImageUrl: string } } = await customize(world, {
      ImageFile: PNG,
    });
    const { html } = await world.browser().open('login');
    const [, logo = ''] = partsOf(html);
    expect(html).toContain(`<img class="logo-customizable" src="${logo}" alt="">`);
    expect(UICustomization.ImageUrl.endsWith(logo)).toBe(true);
    const image = await world.service.app.request(`${ORIGIN}${logo}`);
    expect(image.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await image.arrayBuffer()).toString('base64')).toBe(PNG);
  });

  test('is not shown on the pages of managed login, nor a style on classic ones', async () => {
    await using world = await pageWorld();
    await domain(world, 1);
    await customize(world, { CSS: RED });
    await style(world, { Settings: settings });
    expect(await styleSheet(world)).toContain('red');
    const managed = { UserPoolId: world.userPoolId, Domain: 'people', ManagedLoginVersion: 2 };
    await world.call('UpdateUserPoolDomain', managed);
    expect(await styleSheet(world)).toBe(':root { color-scheme: light; --form-radius: 3px; }');
  });
});

describe('a style of managed login', () => {
  test('is shown where the pool has no domain, too', async () => {
    await using world = await pageWorld();
    await style(world, { Settings: settings });
    expect(await styleSheet(world)).toContain('--form-radius: 3px;');
  });

  test('gives the pages its images, those of dark pages to dark ones', async () => {
    await using world = await pageWorld();
    const Assets = [
      asset('FORM_LOGO'),
      asset('FORM_LOGO', { ColorMode: 'DARK', Extension: 'SVG', Bytes: SVG }),
      asset('PAGE_HEADER_LOGO', { ColorMode: 'DYNAMIC' }),
      asset('FAVICON_ICO', { ColorMode: 'DYNAMIC', Extension: 'ICO', Bytes: ICO }),
      asset('PAGE_BACKGROUND', { ColorMode: 'DYNAMIC' }),
    ];
    await style(world, { Settings: { categories: { global: { colorSchemeMode: 'DYNAMIC' } } }, Assets });
    const { html } = await world.browser().open('login');
    expect(html).toMatch(/<link rel="icon" type="image\/x-icon" href="[^"]*\.ico">/);
    expect(html).toMatch(/<header class="header"><img src="[^"]*\.png" alt=""><\/header>/);
    expect(html).toMatch(
      /<picture><source srcset="[^"]*\.svg" media="\(prefers-color-scheme: dark\)"><img src="[^"]*\.png" alt=""><\/picture>/,
    );
    expect(await styleSheet(world)).toMatch(/body \{ background-image: url\("[\w-]{22}\.png"\);/);
    for (const part of partsOf(html)) {
      expect([part, (await world.service.app.request(`${ORIGIN}${part}`)).status]).toEqual([part, 200]);
    }
  });

  test('that changes is shown at once, and its parts have other names', async () => {
    await using world = await pageWorld();
    const made: { ManagedLoginBranding: { ManagedLoginBrandingId: string } } = await style(world, {
      Settings: settings,
    });
    const before = partsOf((await world.browser().open('login')).html);
    const { ManagedLoginBrandingId } = made.ManagedLoginBranding;
    const which = { UserPoolId: world.userPoolId, ManagedLoginBrandingId };
    await world.call('UpdateManagedLoginBranding', {
      ...which,
      Settings: { components: { form: { borderRadius: 9 } } },
    });
    expect(await styleSheet(world)).toContain('--form-radius: 9px;');
    expect(partsOf((await world.browser().open('login')).html)).not.toEqual(before);
    expect((await world.service.app.request(`${ORIGIN}${before[0]}`)).status).toBe(404);
    await world.call('DeleteManagedLoginBranding', which);
    expect(await styleSheet(world)).toBe('');
  });

  test('is what a client needs on a domain of managed login', async () => {
    await using world = await pageWorld();
    await domain(world, 2);
    const query = new URLSearchParams({
      client_id: world.clientId,
      response_type: 'code',
      redirect_uri: CALLBACK,
    });
    const origin = 'http://people.auth.us-east-1.pools.example.com:7665';
    const onDomain = () => world.service.app.request(`${origin}/login?${query}`);
    const refused = await onDomain();
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('Login pages unavailable. Please contact an administrator.');
    expect((await world.browser().open('signup')).html).toContain('Login pages unavailable.');
    await style(world, { UseCognitoProvidedValues: true });
    expect((await onDomain()).status).toBe(200);
    expect(headingOf(await world.browser().open('signup'))).toBe('Create an account');
  });
});

describe('the parts of a branding', () => {
  test('are served for good, as what they are, and run nothing when they are opened by themselves', async () => {
    await using world = await pageWorld();
    await style(world, {
      UseCognitoProvidedValues: true,
      Assets: [asset('FORM_LOGO', { Extension: 'SVG', Bytes: SVG })],
    });
    const parts = partsOf((await world.browser().open('login')).html);
    expect(parts).toHaveLength(2);
    for (const part of parts) {
      const { headers, status } = await world.service.app.request(`${ORIGIN}${part}`);
      expect([status, headers.get('x-content-type-options')]).toEqual([200, 'nosniff']);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*; sandbox$/);
      expect(headers.get('content-type')).toBe(
        part.endsWith('.svg') ? 'image/svg+xml' : 'text/css; charset=utf-8',
      );
    }
  });

  test('leave the policy of the page as strict as it was', async () => {
    await using world = await pageWorld();
    const before = (await world.browser().open('login')).headers.get('content-security-policy');
    await style(world, { Settings: settings, Assets: [asset('FORM_LOGO')] });
    const { headers, html } = await world.browser().open('login');
    expect(headers.get('content-security-policy')).toBe(before);
    expect(html).not.toMatch(/<style|<script|style="|url\(/);
  });

  test.each(['classic/ALL/x.css', 'managed/x/x.css', 'other/ALL/x.css', 'classic/ALL/..%2F..%2Fx'])(
    'are no others: %s',
    async (path) => {
      await using world = await pageWorld();
      const { status } = await world.service.app.request(`${ORIGIN}/${world.userPoolId}/branding/${path}`);
      expect(status).toBe(404);
    },
  );

  test('belong to their pool', async () => {
    await using world = await pageWorld();
    await style(world, { Settings: settings });
    const [part = ''] = partsOf((await world.browser().open('login')).html);
    const other: { UserPool: { Id: string } } = await world.call('CreateUserPool', { PoolName: 'other' });
    const elsewhere = part.replace(world.userPoolId, other.UserPool.Id);
    expect((await world.service.app.request(`${ORIGIN}${elsewhere}`)).status).toBe(404);
  });
});
