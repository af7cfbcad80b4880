/**
 * A pool whose users come from an OpenID Connect provider: the provider is node-oidc-provider on port 4000, where anybody
 * signs in under any name, and the application is a page on port 4001 that shows who came.
 *
 * Against a service in development mode at http://127.0.0.1:7665, or at AWS_ENDPOINT_URL.
 */
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import Provider from 'oidc-provider';

const endpoint = process.env.AWS_ENDPOINT_URL ?? 'http://127.0.0.1:7665';
const providerPort = Number(process.env.PROVIDER_PORT ?? 4000);
const applicationPort = Number(process.env.APPLICATION_PORT ?? 4001);

const cognito = new CognitoIdentityProvider({
  endpoint,
  region: 'us-east-1',
  // Any credentials do in development.
  credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
});

/** Listens, and answers the address. */
async function listen(port: number): Promise<{ url: string; serve(listener: RequestListener): void }> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server has this form of address.
  const { port: actual } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${actual}`, serve: (listener) => server.on('request', listener) };
}

const upstream = await listen(providerPort);
const application = await listen(applicationPort);
const callback = `${application.url}/callback`;

// The pool, and what the provider has to know of it.
const { UserPool } = await cognito.createUserPool({ PoolName: 'federation' });
const UserPoolId = UserPool?.Id ?? '';
const pool = `${endpoint}/${UserPoolId}`;

// The provider: its client is the pool.
const provider = new Provider(upstream.url, {
  clients: [
    {
      client_id: 'poolkeeper',
      client_secret: 'a-secret-between-pool-and-provider',
      redirect_uris: [`${pool}/oauth2/idpresponse`],
      token_endpoint_auth_method: 'client_secret_post',
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  findAccount: (_, sub) => ({
    accountId: sub,
    claims: async () => ({ sub, email: `${sub}@example.com`, email_verified: true }),
  }),
});
upstream.serve(provider.callback());

// The pool is told of the provider, and the client offers it.
await cognito.createIdentityProvider({
  UserPoolId,
  ProviderName: 'Corporate',
  ProviderType: 'OIDC',
  ProviderDetails: {
    oidc_issuer: upstream.url,
    client_id: 'poolkeeper',
    client_secret: 'a-secret-between-pool-and-provider',
    authorize_scopes: 'openid email',
    attributes_request_method: 'GET',
  },
  AttributeMapping: { email: 'email', email_verified: 'email_verified' },
});
const { UserPoolClient } = await cognito.createUserPoolClient({
  UserPoolId,
  ClientName: 'application',
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code'],
  AllowedOAuthScopes: ['openid', 'email'],
  CallbackURLs: [callback],
  SupportedIdentityProviders: ['COGNITO', 'Corporate'],
});
const client_id = UserPoolClient?.ClientId ?? '';

// The application: it redeems the code, and shows what the ID token says.
application.serve(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', application.url);
  if (pathname !== '/callback') {
    response.writeHead(404).end();
    return;
  }
  const redeemed = await fetch(`${pool}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id,
      redirect_uri: callback,
      code: searchParams.get('code') ?? '',
    }),
  });
  // What the token endpoint answers. To trust an ID token, verify it first, with aws-jwt-verify for example.
  const { id_token = '' } = (await redeemed.json()) as { id_token?: string };
  const claims = Buffer.from(id_token.split('.')[1] ?? '', 'base64url').toString('utf8');
  response.setHeader('content-type', 'application/json');
  response.end(claims === '' ? JSON.stringify(Object.fromEntries(searchParams)) : claims);
});

const query = new URLSearchParams({ client_id, response_type: 'code', redirect_uri: callback });
console.log(`the provider is at ${upstream.url}`);
console.log(`sign in at ${pool}/oauth2/authorize?${query}`);
