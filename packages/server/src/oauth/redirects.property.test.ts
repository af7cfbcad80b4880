/** No request sends a browser to an address that the client did not register. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locationOf, type OAuthWorld, oauthWorld, toParameters, webSettings } from './testing/oauth-world.ts';

const registered = [
  'https://app.example.com/callback',
  'https://app.example.com:8443/callback',
  'https://app.example.com/callback/',
  'https://app.example.com/in?tenant=a',
  'https://app.example.com/a%2Fb',
  'https://app.example.com',
  'https://xn--bcher-kva.example/zur%C3%BCck',
  'https://bücher.example/zurück',
  'http://localhost:3000/callback',
  'http://[::1]:3000/callback',
  'https://[2001:db8::1]/callback',
  'com.example.app://callback',
  'myapp:/callback',
] as const;

let world: OAuthWorld;
let clientId: string;
let cookie: string;
/** Where the pool's own pages are. */
let own: string;
beforeAll(async () => {
  world = await oauthWorld();
  const urls = { CallbackURLs: [...registered], LogoutURLs: [...registered] };
  ({ clientId } = await world.client({ ...webSettings, ...urls }));
  cookie = await world.signIn();
  own = `/${world.userPoolId}/`;
});
afterAll(() => world[Symbol.asyncDispose]());

/** What attackers do to an address. Some leave it as it is. */
const tricks: readonly ((address: string, evil: string) => string)[] = [
  (address) => address,
  (address) => `${address}/`,
  (address) => address.replace(/\/$/, ''),
  (address) => `${address}/../evil`,
  (address) => `${address}/..;/evil`,
  (address) => `${address}#`,
  (address) => `${address}#@evil.example`,
  (address) => `${address}?`,
  (address) => `${address}%00`,
  (address) => `${address} `,
  (address) => ` ${address}`,
  (address) => `\t${address}`,
  (address) => `${address}\r\nlocation: https://evil.example`,
  (address) => `${address}%0d%0alocation:%20https://evil.example`,
  (address) => address.toUpperCase(),
  (address) => address.replace('://', ':\\\\'),
  (address) => address.replace('://', ':/\\'),
  (address) => address.replace('://', ':'),
  (address) => address.replace('://', ':///'),
  (address) => address.replace(/^[a-z.]+:/, ''),
  (address) => address.replace(/^https:/, 'http:'),
  (address) => address.replace(/^[a-z.]+:/, 'javascript:'),
  (address) => address.replace(/^[a-z.]+:/, 'data:'),
  (address, evil) => address.replace('://', `://${evil}@`),
  (address, evil) => address.replace(/:\/\/([^/]+)/, `://$1@${evil}`),
  (address, evil) => address.replace(/:\/\/([^/]+)/, `://$1.${evil}`),
  (address, evil) => address.replace(/:\/\/([^/]+)/, `://$1%40${evil}`),
  (address, evil) => address.replace(/:\/\/([^/]+)/, `://$1\\@${evil}`),
  (address, evil) => address.replace(/:\/\/([^/]+)/, `://${evil}#$1`),
  (address, evil) => address.replace(/:\/\/([^/]+)/, `://${evil}\\.$1`),
  (address) => address.replace(/:\/\/([^/:]+)/, '://$1:443'),
  (address) => address.replace(/:\/\/([^/:]+)/, '://$1.'),
  (address) => address.replace('.', '\u3002'),
  (address) => address.replace('a', '\u0430'),
  (address) => address.replace('[::1]', '[0:0:0:0:0:0:0:1]'),
  (address) => address.replace('[::1]', '127.0.0.1'),
  (address) => address.replace('localhost', '127.1'),
  (address) => encodeURIComponent(address),
  (address) => address.normalize('NFD'),
  (address) => address.replaceAll('/', '%2f'),
  (address) => address.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  (_, evil) => `https://${evil}`,
  (_, evil) => `//${evil}`,
  (_, evil) => `/\\${evil}`,
  (address) => `${address},https://evil.example`,
  (address) => `${address}*`,
];

const evil = fc.oneof(
  fc.constantFrom(
    'evil.example',
    'app.example.com.evil.example',
    '[::ffff:127.0.0.1]',
    '0x7f.1',
    'évil.example',
  ),
  fc.domain(),
);

/** A registered address, with up to three tricks done to it; or anything at all. */
const address = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...registered),
        fc.array(fc.constantFrom(...tricks), { minLength: 1, maxLength: 3 }),
        evil,
      )
      .map(([start, done, host]) => done.reduce((result, trick) => trick(result, host), start as string)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.webUrl({ withFragments: true, withQueryParameters: true }) },
);

/** What a browser makes of an answer: where it goes, without query and fragment. */
function target(location: string): string {
  const { protocol, username, password, host, pathname } = new URL(location, 'https://pools.invalid/');
  return JSON.stringify([protocol, username, password, host, pathname]);
}

const targets = new Set<string>(registered.map(target));

/** Whether an answer stays here, or goes where the client said: and if so, to the very address that was asked for. */
function expectHarmless(location: string, asked: string): void {
  expect(location).toMatch(/^[\x21-\x7e]+$/);
  if (location.startsWith(own)) return;
  expect(targets).toContain(target(location));
  expect(registered).toContain(asked);
}

const requests = fc.record(
  {
    response_type: fc.constantFrom('code', 'token', 'x', ''),
    state: fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.constant('\r\nlocation: //evil.example')),
    scope: fc.constantFrom('openid', 'nothing', 'https://evil.example/#'),
    prompt: fc.constantFrom('none', 'login', 'x'),
    code_challenge_method: fc.constantFrom('S256', 'plain'),
    resource: fc.constantFrom('https://api.example.com', '//evil.example'),
    identity_provider: fc.constantFrom('COGNITO', '//evil.example'),
  },
  { requiredKeys: ['response_type'] },
);

test('authorize answers to registered addresses alone, signed in or not, granted or refused', async () => {
  await fc.assert(
    fc.asyncProperty(address, requests, fc.boolean(), async (redirect_uri, request, signedIn) => {
      const query = { client_id: clientId, redirect_uri, ...request };
      const response = await world.authorize(query, signedIn ? cookie : undefined);
      expectHarmless(locationOf(response), redirect_uri);
    }),
    { numRuns: 1500 },
  );
});

test('logout answers to registered addresses alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('logout_uri', 'post_logout_redirect_uri', 'redirect_uri'),
      address,
      fc.constantFrom('code', 'x'),
      async (name, asked, response_type) => {
        const query = toParameters({ client_id: clientId, [name]: asked, response_type });
        expectHarmless(locationOf(await world.request(`logout?${query}`)), asked);
      },
    ),
    { numRuns: 800 },
  );
});

test('queries that are no queries answer to registered addresses alone', async () => {
  const encoded = encodeURIComponent(registered[0]);
  const piece = fc.oneof(
    fc.constantFrom(
      `client_id=${clientId}`,
      `redirect_uri=${encoded}`,
      'redirect_uri=https://evil.example',
      'redirect_uri[]=https://evil.example',
      'Redirect_uri=https://evil.example',
      'redirect_uri',
      'response_type=code',
      'response_type=token',
      'response_type[]=code',
      '%72edirect_uri=https%3a%2f%2fevil.example',
      ';redirect_uri=https://evil.example',
    ),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const query = pieces.map((each) => each.replaceAll('#', '%23')).join('&');
      const location = locationOf(
        await world.request(`oauth2/authorize?client_id=${clientId}&${query}`, { headers: { cookie } }),
      );
      expectHarmless(location, registered[0]);
    }),
    { numRuns: 500 },
  );
});

test.each(registered)('%s itself is answered', async (redirect_uri) => {
  const query = { client_id: clientId, redirect_uri, response_type: 'code', state: 's' };
  const location = locationOf(await world.authorize(query, cookie));
  expect(target(location)).toBe(target(redirect_uri));
  expect(location).toMatch(/[?&]code=[0-9a-f-]{36}&state=s$/);
});
