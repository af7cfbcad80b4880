/**
 * A service with a pool and a client that signs in through providers, and what users do there.
 *
 * @module
 */
import type {
  CognitoIdentityProvider,
  CreateIdentityProviderCommandInput,
  CreateUserPoolClientCommandInput,
  CreateUserPoolCommandInput,
} from '@aws-sdk/client-cognito-identity-provider';
import type { StartOptions } from '@poolkeeper/server';
import { decodeJwt } from 'jose';
import { type PoolkeeperService, sdk, startService } from '../support/service.ts';
import { type OidcUpstream, startOidcUpstream } from './oidc-upstream.ts';
import { CALLBACK, type Stop, type Walker, walker } from './walker.ts';

/** What a test may choose. */
export interface WorldOptions {
  readonly pool?: Partial<CreateUserPoolCommandInput>;
  readonly client?: Partial<CreateUserPoolClientCommandInput>;
  readonly start?: StartOptions;
  /** How the service is started. Default: from its sources. */
  readonly startService?: typeof startService;
}

export interface FederatedWorld extends AsyncDisposable {
  readonly service: PoolkeeperService;
  readonly cognito: CognitoIdentityProvider;
  readonly userPoolId: string;
  readonly clientId: string;
  /** The pool's own address. */
  readonly site: string;
  /** The address of the authorize endpoint for the client. */
  authorize(more?: Readonly<Record<string, string>>): string;
  /** Makes a provider, and has the client offer it besides the pool. */
  provider(given: Omit<CreateIdentityProviderCommandInput, 'UserPoolId'>, alone?: 'alone'): Promise<void>;
  /** Has the client offer these providers. */
  offer(names: readonly string[], more?: Partial<CreateUserPoolClientCommandInput>): Promise<void>;
  /** Exchanges the code of an address of the application; answers the claims of the ID token. */
  claims(end: URL, more?: Readonly<Record<string, string>>): Promise<Readonly<Record<string, unknown>>>;
  /** The attributes of a user, with its status and its username. */
  user(username: string): Promise<Readonly<Record<string, string | undefined>>>;
}

/** Starts a service with a pool. */
export async function federatedWorld({
  pool = {},
  client = {},
  start = {},
  startService: startIt = startService,
}: WorldOptions = {}): Promise<FederatedWorld> {
  const service = await startIt(start);
  const cognito = sdk(service);
  const { UserPool } = await cognito.createUserPool({ PoolName: 'people', ...pool });
  const UserPoolId = UserPool?.Id ?? '';
  const settings = {
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['code', 'implicit'],
    AllowedOAuthScopes: ['openid', 'email', 'profile'],
    CallbackURLs: [CALLBACK],
    SupportedIdentityProviders: ['COGNITO'],
    ...client,
  } satisfies Partial<CreateUserPoolClientCommandInput>;
  const { UserPoolClient } = await cognito.createUserPoolClient({
    UserPoolId,
    ClientName: 'app',
    ...settings,
  });
  const ClientId = UserPoolClient?.ClientId ?? '';
  const site = `${service.url}/${UserPoolId}`;
  let offered = settings.SupportedIdentityProviders;

  const world: FederatedWorld = {
    service,
    cognito,
    userPoolId: UserPoolId,
    clientId: ClientId,
    site,
    authorize: (more = {}) => {
      const query = {
        client_id: ClientId,
        response_type: 'code',
        redirect_uri: CALLBACK,
        state: 's1',
        ...more,
      };
      return `${site}/oauth2/authorize?${new URLSearchParams(query)}`;
    },
    async provider(given, alone) {
      await cognito.createIdentityProvider({ UserPoolId, ...given });
      const names = [...(offered ?? []), given.ProviderName ?? ''];
      await world.offer(alone ? [given.ProviderName ?? ''] : names);
    },
    async offer(names, more = {}) {
      offered = [...names];
      await cognito.updateUserPoolClient({
        UserPoolId,
        ClientId,
        ...settings,
        ...more,
        SupportedIdentityProviders: offered,
      });
    },
    async claims(end, more = {}) {
      const code = end.searchParams.get('code');
      if (code === null) throw new Error(`no code in ${end}`);
      const response = await fetch(`${site}/oauth2/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: ClientId,
          redirect_uri: CALLBACK,
          code,
          ...more,
        }),
      });
      const body = (await response.json()) as { id_token?: string };
      if (!response.ok || !body.id_token) throw new Error(`token: ${JSON.stringify(body)}`);
      return decodeJwt(body.id_token);
    },
    async user(Username) {
      const found = await cognito.adminGetUser({ UserPoolId, Username });
      const attributes = (found.UserAttributes ?? []).map(({ Name, Value }) => [Name, Value] as const);
      return { ...Object.fromEntries(attributes), username: found.Username, status: found.UserStatus };
    },
    [Symbol.asyncDispose]: () => service[Symbol.asyncDispose](),
  };
  return world;
}

/** The details of an OpenID Connect provider that the pool is told. */
export const oidcDetails = (
  { issuer, clientId, clientSecret }: OidcUpstream,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> => ({
  oidc_issuer: issuer,
  client_id: clientId,
  client_secret: clientSecret,
  authorize_scopes: 'openid email profile',
  attributes_request_method: 'GET',
  ...more,
});

/** A world with an OpenID Connect provider called Corporate. */
export interface OidcWorld extends FederatedWorld {
  readonly upstream: OidcUpstream;
}

/** Starts both. */
export async function oidcWorld(
  options: WorldOptions & {
    readonly details?: Readonly<Record<string, string>>;
    readonly mapping?: Readonly<Record<string, string>>;
  } = {},
): Promise<OidcWorld> {
  const world = await federatedWorld(options);
  const upstream = await startOidcUpstream([`${world.site}/oauth2/idpresponse`]);
  await world.provider({
    ProviderName: 'Corporate',
    ProviderType: 'OIDC',
    ProviderDetails: oidcDetails(upstream, options.details),
    AttributeMapping: { email: 'email', name: 'name', ...options.mapping },
  });
  return {
    ...world,
    upstream,
    async [Symbol.asyncDispose]() {
      await upstream[Symbol.asyncDispose]();
      await world[Symbol.asyncDispose]();
    },
  };
}

/** Signs in on the pages of node-oidc-provider: a name, any password, and consent where it is asked. */
export async function signInAtOidc(browser: Walker, page: Stop, login: string): Promise<Stop> {
  let next = page.html.includes('name="login"') ? await browser.send(page, { login, password: 'any' }) : page;
  for (let left = 2; left > 0 && next.url.pathname.startsWith('/interaction/'); left -= 1) {
    next = await browser.send(next);
  }
  return next;
}

/** The whole way through the provider; answers where the application was called. */
export async function throughOidc(
  world: OidcWorld,
  login: string,
  {
    browser = walker(),
    more = {},
  }: { readonly browser?: Walker; readonly more?: Readonly<Record<string, string>> } = {},
): Promise<URL> {
  const page = await browser.go(world.authorize({ identity_provider: 'Corporate', ...more }));
  const end = await signInAtOidc(browser, page, login);
  if (end.status !== 0)
    throw new Error(`the walk ended at ${end.url} with ${end.status}: ${end.html.slice(0, 2000)}`);
  return end.url;
}
