/** Applications that were written for Cognito sign in through the pages in Chromium, with the libraries they use. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle, type Listening, serveLocally, servePage } from '../support/application.ts';
import { launchBrowser } from '../support/browser.ts';
import { isInstalled } from '../support/programs.ts';
import { createPoolAndClient, type PoolkeeperService, sdk, startService } from '../support/service.ts';
import { PASSWORD } from '../support/users.ts';

const certificate = new URL('../support/tls/cert.pem', import.meta.url).pathname;
const key = new URL('../support/tls/key.pem', import.meta.url).pathname;

/** What `applications/auth-js.js` exports. */
interface AuthJsApplication {
  readonly answer: (
    request: Request,
    given: { readonly provider: object; readonly failures: Error[] },
  ) => Promise<Response>;
}

/** Makes a user who can sign in. */
async function createUser(service: PoolkeeperService, UserPoolId: string, ca?: string): Promise<void> {
  const cognito = sdk(service, ca === undefined ? {} : { ca });
  await cognito.adminCreateUser({
    UserPoolId,
    Username: 'jane',
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: 'jane@example.com' },
      { Name: 'email_verified', Value: 'true' },
    ],
  });
  await cognito.adminSetUserPassword({ UserPoolId, Username: 'jane', Password: PASSWORD, Permanent: true });
}

/** Fills the form of the login page in. */
async function signInOnPage(page: Page): Promise<void> {
  await page.getByLabel('Username').fill('jane');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** What the page of an application says, once it says what is waited for. */
async function stateWith(page: Page, part: string): Promise<Record<string, unknown>> {
  const state = page.locator('#state', { hasText: part });
  try {
    await state.waitFor({ timeout: 30_000 });
  } catch (cause) {
    throw new Error(`at ${page.url()}: ${await page.locator('body').textContent()}`, { cause });
  }
  return JSON.parse((await state.textContent()) ?? '');
}

const oauth = (application: Listening) => ({
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code' as const],
  AllowedOAuthScopes: ['openid', 'email', 'profile', 'aws.cognito.signin.user.admin'],
  CallbackURLs: [`${application.origin}/`],
  LogoutURLs: [`${application.origin}/`],
  SupportedIdentityProviders: ['COGNITO'],
  PreventUserExistenceErrors: 'ENABLED' as const,
});

describe.skipIf(!isInstalled('chromium'))('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  test('aws-amplify signs in by redirect at a domain of the pool, over TLS, refreshes and signs out', async () => {
    await using service = await startService({ tlsCert: certificate, tlsKey: key });
    let configuration: object = {};
    await using application = await servePage(await bundle('amplify'), () => configuration);
    const ca = readFileSync(certificate, 'utf8');
    const cognito = sdk(service, { ca });
    const { userPoolId, clientId } = await createPoolAndClient(cognito, oauth(application));
    await cognito.createUserPoolDomain({ UserPoolId: userPoolId, Domain: 'people' });
    await createUser(service, userPoolId, ca);
    configuration = {
      userPoolId,
      userPoolClientId: clientId,
      userPoolEndpoint: service.url,
      loginWith: {
        oauth: {
          domain: `people.auth.us-east-1.localhost:${new URL(service.url).port}`,
          scopes: ['openid', 'email', 'profile', 'aws.cognito.signin.user.admin'],
          redirectSignIn: [`${application.origin}/`],
          redirectSignOut: [`${application.origin}/`],
          responseType: 'code',
        },
      },
    };
    // Nobody vouches for the certificate of a test.
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(`${application.origin}/`);
    await stateWith(page, '"signedIn":false');
    await page.locator('#sign-in').click();
    await page.waitForURL(/^https:\/\/people\.auth\.us-east-1\.localhost:\d+\/login\?/);
    const cookies = await context.cookies();
    expect(cookies.map(({ secure, httpOnly, sameSite }) => [secure, httpOnly, sameSite])).toEqual([
      [true, true, 'Lax'],
    ]);
    await signInOnPage(page);
    const signedIn = await stateWith(page, '"signedIn":true');
    expect(signedIn).toMatchObject({ username: 'jane', email: 'jane@example.com' });
    await page.locator('#refresh').click();
    await expect
      .poll(async () => (await stateWith(page, '"signedIn":true')).jti, { timeout: 30_000 })
      .not.toBe(signedIn.jti);
    await page.locator('#sign-out').click();
    await stateWith(page, '"signedIn":false');
    // The session of the pages ended as well: the next sign-in asks again.
    await page.locator('#sign-in').click();
    await page.getByLabel('Password').waitFor();
    await context.close();
  });

  test('oidc-client-ts signs in, refreshes, revokes and signs out', async () => {
    await using service = await startService();
    let configuration: object = {};
    await using application = await servePage(await bundle('oidc-client-ts'), () => configuration);
    const { userPoolId, clientId } = await createPoolAndClient(sdk(service), oauth(application));
    await createUser(service, userPoolId);
    configuration = {
      authority: `${service.url}/${userPoolId}`,
      client_id: clientId,
      redirect_uri: `${application.origin}/`,
      post_logout_redirect_uri: `${application.origin}/`,
      response_type: 'code',
      scope: 'openid email profile',
    };
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${application.origin}/`);
    await stateWith(page, '"signedIn":false');
    await page.locator('#sign-in').click();
    await signInOnPage(page);
    const signedIn = await stateWith(page, '"signedIn":true');
    expect(signedIn).toMatchObject({
      username: 'jane',
      email: 'jane@example.com',
      state: { from: 'here' },
    });
    await page.locator('#refresh').click();
    await expect
      .poll(async () => (await stateWith(page, '"signedIn":true')).access, { timeout: 30_000 })
      .not.toBe(signedIn.access);
    await page.locator('#sign-out').click();
    await stateWith(page, '"signedIn":false');
    await page.locator('#sign-in').click();
    await page.getByLabel('Password').waitFor();
    await context.close();
  });

  test('the Cognito provider of Auth.js completes a sign-in', async () => {
    await using service = await startService();
    // Its types bring those of a browser with them, for every file of the project: it is imported without.
    const { answer } = (await import(
      new URL('./applications/auth-js.js', import.meta.url).href
    )) as AuthJsApplication;
    let provider: object = {};
    const failures: Error[] = [];
    await using application = await serveLocally(async (request, response) => {
      // What browsers ask for by themselves is no action of Auth.js.
      if (!request.url?.startsWith('/auth/')) return void response.writeHead(404).end();
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const answered = await answer(
        new Request(`http://${request.headers.host}${request.url}`, {
          method: request.method ?? 'GET',
          headers: Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
            typeof value === 'string' ? [[name, value]] : [],
          ),
          ...(request.method === 'POST' ? { body: Buffer.concat(chunks) } : {}),
        }),
        { provider, failures },
      );
      response.statusCode = answered.status;
      response.setHeaders(answered.headers);
      response.end(Buffer.from(await answered.arrayBuffer()));
    });
    const { userPoolId, clientId, clientSecret } = await createPoolAndClient(sdk(service), {
      ...oauth(application),
      CallbackURLs: [`${application.origin}/auth/callback/cognito`],
      GenerateSecret: true,
    });
    await createUser(service, userPoolId);
    provider = { clientId, clientSecret: clientSecret ?? '', issuer: `${service.url}/${userPoolId}` };
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${application.origin}/auth/signin?callbackUrl=${application.origin}/auth/session`);
    await page.getByRole('button', { name: 'Cognito' }).click();
    await signInOnPage(page);
    await page.waitForURL(`${application.origin}/auth/session`);
    expect(failures).toEqual([]);
    expect(JSON.parse((await page.locator('body').textContent()) ?? '')).toMatchObject({
      user: { email: 'jane@example.com' },
    });
    await context.close();
  });
});
