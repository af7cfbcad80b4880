/**
 * An OpenID Connect provider of its own for a test: node-oidc-provider on a port, with pages on which anybody signs in
 * under any name.
 *
 * @module
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { decodeJwt, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import Provider from 'oidc-provider';

/** Claims of a user, besides `sub`. */
export type Claims = Record<string, unknown>;

/** What a test changes about the provider while it runs. */
export interface OidcBehaviour {
  /** The users by the names that they sign in with. */
  users: Record<string, Claims>;
  /** Answers a request in place of the provider, where it returns true. */
  instead?: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  /** Changes what an ID token says before it is signed. */
  idToken?: ((claims: Claims) => Claims) | undefined;
}

export interface OidcUpstream extends AsyncDisposable {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly behaviour: OidcBehaviour;
  /** The requests that arrived: method, path and query. */
  readonly requests: string[];
}

const CLIENT = { client_id: 'poolkeeper', client_secret: 'secret-of-the-pool-at-the-provider' };

/** Starts a provider that knows a client with these addresses. */
export async function startOidcUpstream(redirectUris: readonly string[]): Promise<OidcUpstream> {
  const behaviour: OidcBehaviour = { users: {} };
  const requests: string[] = [];
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key: JWK = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'upstream' };
  const outer = await listen();
  const issuer = `http://127.0.0.1:${outer.port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        ...CLIENT,
        redirect_uris: [...redirectUris],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: ['of-this-test'] },
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      profile: ['name', 'given_name', 'family_name', 'nickname', 'groups', 'updated_at'],
    },
    // Claims are in the ID token as well, as most providers have it.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    ttl: { IdToken: 120, AccessToken: 600, Session: 3600, Interaction: 600, Grant: 3600 },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: async () => ({ ...behaviour.users[sub], sub }),
    }),
  });
  provider.on('server_error', () => {});
  const handle = provider.callback();
  const inner = await listen();
  inner.server.on('request', handle);

  outer.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    requests.push(`${request.method} ${request.url}`);
    if (behaviour.instead?.(request, response)) return;
    if (request.url === '/token' && behaviour.idToken) {
      rewriteToken(request, response, { port: inner.port, key, change: behaviour.idToken }).catch(
        (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
      );
      return;
    }
    handle(request, response);
  });
  return {
    issuer,
    clientId: CLIENT.client_id,
    clientSecret: CLIENT.client_secret,
    behaviour,
    requests,
    async [Symbol.asyncDispose]() {
      for (const { server } of [outer, inner]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function listen(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server has this form of address.
  return { server, port: (server.address() as AddressInfo).port };
}

interface Rewriting {
  readonly port: number;
  readonly key: JWK;
  readonly change: (claims: Claims) => Claims;
}

/** Lets the provider answer, and signs its ID token anew with other claims. */
async function rewriteToken(
  request: IncomingMessage,
  response: ServerResponse,
  { port, key, change }: Rewriting,
): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/token`, {
    method: 'POST',
    headers: { 'content-type': request.headers['content-type'] ?? '' },
    body: new Uint8Array(await buffer(request)),
  });
  const body = (await answer.json()) as { id_token?: string };
  if (body.id_token) {
    body.id_token = await new SignJWT(change(decodeJwt(body.id_token)))
      .setProtectedHeader({ alg: 'RS256', kid: 'upstream' })
      .sign(key);
  }
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
