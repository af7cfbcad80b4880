/**
 * A website whose users sign in on the login pages, and the browser of one.
 *
 * @module
 * @see RFC 6749 section 4.1
 */
import { type Answer, callOk, headers, type Wire } from './wire.ts';

/** Where the website gets its codes. */
const CALLBACK = 'https://website.example.com/callback';

/** A website of a pool. */
interface Website {
  readonly userPoolId: string;
  readonly websiteId: string;
}

/** A browser that is signed in. */
export interface Visitor {
  /** The Cookie header. */
  readonly cookie: string;
  /** With the scope openid. */
  readonly accessToken: string;
}

/** Creates the client of a website, without a secret, and answers its id. */
export async function createWebsite(wire: Wire, UserPoolId: string): Promise<string> {
  const { UserPoolClient } = await callOk<{ UserPoolClient: { ClientId: string } }>(
    wire,
    'CreateUserPoolClient',
    {
      UserPoolId,
      ClientName: 'website',
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email'],
      CallbackURLs: [CALLBACK],
      SupportedIdentityProviders: ['COGNITO'],
    },
    { signed: true },
  );
  return UserPoolClient.ClientId;
}

const authorizationQuery = ({ websiteId }: Website): string =>
  new URLSearchParams({
    response_type: 'code',
    client_id: websiteId,
    redirect_uri: CALLBACK,
    scope: 'openid email',
    state: 'of-the-website',
  }).toString();

/** The sign-in page, as the authorize endpoint sends a browser to it. */
export const loginPath = (website: Website): string =>
  `/${website.userPoolId}/login?${authorizationQuery(website)}`;

/** Signs a user in on the sign-in page. */
export async function visit(
  wire: Wire,
  website: Website,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<Visitor> {
  const page = await wire.get(loginPath(website));
  const [, token = ''] = /name="_csrf" value="([^"]+)"/.exec(page.body) ?? [];
  const form = { _csrf: token, username, password };
  const signedIn = await wire.post(loginPath(website), form, { cookie: cookiesOf(page) });
  const accessToken = await exchange(wire, website, codeOf(signedIn));
  return { cookie: cookiesOf(signedIn), accessToken };
}

const cookiesOf = (answer: Answer): string =>
  headers(answer, 'set-cookie')
    .map((cookie) => cookie.slice(0, cookie.indexOf(';')))
    .join('; ');

/** A code from the authorize endpoint, which knows the browser by its cookie. */
export async function authorize(wire: Wire, website: Website, { cookie }: Visitor): Promise<string> {
  const path = `/${website.userPoolId}/oauth2/authorize?${authorizationQuery(website)}`;
  return codeOf(await wire.get(path, { cookie }));
}

function codeOf(answer: Answer): string {
  const [location = ''] = headers(answer, 'location');
  const [, code] = /[?&]code=([\w-]+)/.exec(location) ?? [];
  if (code === undefined)
    throw new Error(`no code in the answer ${answer.status}, which leads to ${location}`);
  return code;
}

/** Exchanges a code; answers the access token. */
export async function exchange(wire: Wire, website: Website, code: string): Promise<string> {
  const { status, body } = await wire.post(`/${website.userPoolId}/oauth2/token`, {
    grant_type: 'authorization_code',
    client_id: website.websiteId,
    redirect_uri: CALLBACK,
    code,
  });
  if (status !== 200) throw new Error(`the exchange of a code answered ${status}: ${body}`);
  // The benchmark knows the endpoint it calls.
  return (JSON.parse(body) as { access_token: string }).access_token;
}
