/**
 * A pool, a client and browsers that keep cookies and send what the forms of a page hold, over the whole application
 * without a port.
 *
 * @module
 */
import type { OperationInput } from '@poolkeeper/api/operations';
import type { UserPoolClientSettings } from '@poolkeeper/api/user-pool-client/fields';
import { createTestApp, type TestApp, type TestAppOptions } from '../../http/testing/test-app.ts';

/** Where the client's application is. */
export const CALLBACK = 'https://app.example.com/callback';

/** A password that follows every policy of these tests. */
export const PASSWORD = 'Correct-horse-7';

const clientSettings: UserPoolClientSettings = {
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code'],
  AllowedOAuthScopes: ['openid', 'email', 'profile'],
  CallbackURLs: [CALLBACK],
  SupportedIdentityProviders: ['COGNITO'],
  PreventUserExistenceErrors: 'ENABLED',
};

/** What a browser shows, or where it was sent out of the pages. */
export interface View {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** The path of the page without the pool, and without its query. */
  readonly page: string;
  /** Where an application was called. */
  readonly application: URL | undefined;
}

/** A browser. */
export interface TestBrowser {
  readonly cookies: ReadonlyMap<string, string>;
  /** Opens a page of the pool with the query of the world's client. */
  open(page: string, more?: Readonly<Record<string, string>>): Promise<View>;
  /** Opens an address. */
  go(address: string, init?: RequestInit): Promise<View>;
  /** Sends the form of a view, filled in; hidden fields go along unless `fields` names them. */
  send(
    view: View,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<View>;
}

export interface PageWorld extends AsyncDisposable {
  readonly service: TestApp;
  readonly userPoolId: string;
  readonly clientId: string;
  browser(headers?: Readonly<Record<string, string>>): TestBrowser;
  /** Calls an operation and answers its output. */
  call(operation: string, input: object): Promise<never>;
  /** A confirmed user with {@link PASSWORD}, and a verified email. */
  user(username: string): Promise<void>;
  /** The newest code that was sent to whoever has the name. */
  code(username: string): Promise<string>;
}

type PoolSettings = Omit<OperationInput<'CreateUserPool'>, 'PoolName'>;

/** What a test may choose. */
export interface PageWorldOptions {
  readonly pool?: PoolSettings;
  readonly client?: UserPoolClientSettings;
  readonly app?: TestAppOptions;
}

export const ORIGIN = 'http://localhost:7665';

/** Opens a world; `await using` closes it. */
export async function pageWorld({
  pool = {},
  client = {},
  app = {},
}: PageWorldOptions = {}): Promise<PageWorld> {
  const service = await createTestApp(app);
  const call = async (operation: string, input: object): Promise<never> => {
    const response = await service.call(operation, input);
    const body = await response.text();
    if (response.status !== 200) throw new Error(`${operation}: ${body}`);
    return (body === '' ? undefined : JSON.parse(body)) as never;
  };
  const { UserPool }: { UserPool: { Id: string } } = await call('CreateUserPool', {
    PoolName: 'people',
    AutoVerifiedAttributes: ['email'],
    ...pool,
  });
  const UserPoolId = UserPool.Id;
  const { UserPoolClient }: { UserPoolClient: { ClientId: string } } = await call('CreateUserPoolClient', {
    UserPoolId,
    ClientName: 'app',
    ...clientSettings,
    ...client,
  });
  const { ClientId } = UserPoolClient;
  const asked = { client_id: ClientId, response_type: 'code', redirect_uri: CALLBACK, state: 's1' };

  return {
    service,
    userPoolId: UserPoolId,
    clientId: ClientId,
    call,
    browser: (headers = {}) => testBrowser(service, { userPoolId: UserPoolId, asked, headers }),
    async user(username) {
      const email = username.includes('@') ? username : `${username}@example.com`;
      await call('AdminCreateUser', {
        UserPoolId,
        Username: username,
        MessageAction: 'SUPPRESS',
        UserAttributes: [
          { Name: 'email', Value: email },
          { Name: 'email_verified', Value: 'true' },
        ],
      });
      const Password = PASSWORD;
      await call('AdminSetUserPassword', { UserPoolId, Username: username, Password, Permanent: true });
    },
    async code(username) {
      const query = new URLSearchParams({ userPoolId: UserPoolId, username });
      const inbox = await service.app.request(`${ORIGIN}/_poolkeeper/inbox?${query}`);
      const { messages } = (await inbox.json()) as { messages: { code?: string }[] };
      const code = messages.find((message) => message.code)?.code;
      if (!code) throw new Error(`no code for ${username}`);
      return code;
    },
    [Symbol.asyncDispose]: () => service[Symbol.asyncDispose](),
  };
}

interface BrowserOptions {
  readonly userPoolId: string;
  readonly asked: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Most redirects that a browser follows within the pages. */
const REDIRECTS = 5;

function testBrowser(service: TestApp, { userPoolId, asked, headers: always }: BrowserOptions): TestBrowser {
  const cookies = new Map<string, string>();

  const go = async (address: string, init: RequestInit = {}, left = REDIRECTS): Promise<View> => {
    const url = new URL(address, ORIGIN);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = new Headers({ ...always, ...Object.fromEntries(new Headers(init.headers)), cookie });
    const response = await service.app.request(url, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = response.headers.get('location');
    const page = url.pathname.replace(`/${userPoolId}/`, '');
    if (location !== null) {
      const next = new URL(location, url);
      if (next.origin !== ORIGIN) {
        return { status: response.status, headers: response.headers, html: '', page, application: next };
      }
      if (left === 0) throw new Error(`too many redirects, last to ${location}`);
      return go(next.href, {}, left - 1);
    }
    const html = await response.text();
    return { status: response.status, headers: response.headers, html, page, application: undefined };
  };

  return {
    cookies,
    go,
    open: (page, more = {}) => go(`/${userPoolId}/${page}?${new URLSearchParams({ ...asked, ...more })}`),
    send: (view, fields, headers = {}) => {
      const action = unescaped(/<form[^>]* action="([^"]*)"/.exec(view.html)?.[1] ?? '');
      const body = new URLSearchParams();
      for (const [, name = '', value = ''] of view.html.matchAll(
        /<input type="hidden" name="([^"]*)" value="([^"]*)">/g,
      )) {
        body.set(unescaped(name), unescaped(value));
      }
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      const type = { 'content-type': 'application/x-www-form-urlencoded' };
      return go(action, {
        method: 'POST',
        body: body.toString(),
        headers: { ...type, ...headers },
      });
    },
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#96;': '`',
};

/** What a browser reads where markup says `text`. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39|#96);/g, (entity) => ENTITIES[entity] ?? '');

/** The names of the fields that a page shows, in order. */
export const fieldsOf = ({ html }: View): readonly string[] =>
  [...html.matchAll(/<input id="[^"]*" name="([^"]*)"/g)].map(([, name = '']) => unescaped(name));

/** The texts of the summary of faults. */
export const faultsOf = ({ html }: View): readonly string[] => {
  const [, list = ''] = /<div class="summary"[\s\S]*?<ul[^>]*>([\s\S]*?)<\/ul>/.exec(html) ?? [];
  return [...list.matchAll(/<li>(?:<a[^>]*>)?([^<]*)/g)].map(([, text = '']) => unescaped(text));
};

/** The heading of a page. */
export const headingOf = ({ html }: View): string => unescaped(/<h1>([^<]*)<\/h1>/.exec(html)?.[1] ?? '');
