/**
 * The OAuth 2.0 and OpenID Connect endpoints of every pool.
 *
 * @module
 * @see docs/guides/http.md; Amazon Cognito developer guide, "User pool endpoints and managed login reference"
 */
import type { Context, Hono } from 'hono';
import type { PoolSite } from '../authorization/pool-site.ts';
import { authorize } from '../oauth/authorize.ts';
import type { Endpoint, EndpointAnswer } from '../oauth/endpoint.ts';
import { idpResponse, samlIdpResponse } from '../oauth/idp-response.ts';
import { logout } from '../oauth/logout.ts';
import { revoke } from '../oauth/revoke.ts';
import { samlLogout } from '../oauth/saml-logout.ts';
import { token } from '../oauth/token/token.ts';
import { userInfo } from '../oauth/userinfo.ts';
import type { PlainHeaders } from './aws-answer.ts';
import type { HttpContext } from './context.ts';
import { answerPreflight } from './cors.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { noteOutcome } from './note-outcome.ts';
import { oauthAllowances } from './oauth-allowances.ts';
import { securityHeaders } from './oauth-headers.ts';
import { readForm } from './request-form.ts';
import { factsOf } from './request-log.ts';
import { siteOfRequest } from './site-of-request.ts';
import { isWithinQuotas } from './site-quotas.ts';
import { awsSdkVersion, type ConnectionBindings, sourceAddress } from './source-address.ts';

interface Row {
  readonly path: string;
  readonly methods: readonly ('GET' | 'POST')[];
  readonly endpoint: Endpoint;
  /** Whether web pages of other origins may read the answer. */
  readonly readByPages: boolean;
}

/** One row an endpoint. */
const endpoints: readonly Row[] = [
  { path: 'oauth2/authorize', methods: ['GET'], endpoint: authorize, readByPages: false },
  { path: 'oauth2/token', methods: ['POST'], endpoint: token, readByPages: true },
  { path: 'oauth2/userInfo', methods: ['GET', 'POST'], endpoint: userInfo, readByPages: true },
  { path: 'oauth2/revoke', methods: ['POST'], endpoint: revoke, readByPages: true },
  { path: 'oauth2/idpresponse', methods: ['GET', 'POST'], endpoint: idpResponse, readByPages: false },
  { path: 'saml2/idpresponse', methods: ['POST'], endpoint: samlIdpResponse, readByPages: false },
  { path: 'saml2/logout', methods: ['POST'], endpoint: samlLogout, readByPages: false },
  { path: 'logout', methods: ['GET'], endpoint: logout, readByPages: false },
];

/** Adds the endpoints under `/<userPoolId>`, and at the root of the hosts that are domains of a pool. */
export function addOAuth(app: Hono, context: HttpContext): void {
  for (const row of endpoints) {
    for (const path of [`/:userPoolId/${row.path}`, `/${row.path}`]) addEndpoint(app, context, { row, path });
  }
}

function addEndpoint(
  app: Hono,
  context: HttpContext,
  { row, path }: { readonly row: Row; readonly path: string },
): void {
  app.on([...row.methods], path, (c) => answer(c, context, row));
  if (row.readByPages) {
    const readable = row.methods.join(', ');
    app.options(path, (c) => answerPreflight(c.req.raw.headers, readable, { withAuthorization: true }));
  }
  const methods = [...row.methods, ...(row.readByPages ? ['OPTIONS'] : [])];
  app.all(path, (c) => methodNotAllowed(c, context, methods));
}

async function answer(c: Context, context: HttpContext, row: Row): Promise<Response> {
  const { core } = context;
  const headers = {
    ...securityHeaders(core.settings, factsOf(c).requestId),
    ...(row.readByPages && readableHeaders),
  };
  const json = (status: number, body: object, own: PlainHeaders = {}): Response =>
    new Response(JSON.stringify(body), { status, headers: { ...headers, ...jsonHeaders, ...own } });
  const site = await siteOfRequest(c, core);
  if (!site) return json(404, { message: missing(c.req.param('userPoolId')) });
  factsOf(c).userPoolId = site.pool.userPoolId;
  const form = await readForm(c.req.raw);
  if (form === undefined) return json(413, { error: 'invalid_request' });
  const parameters = row.methods.includes('POST') ? form : new URLSearchParams(queryOf(c.req.url));
  const { userPoolId } = site.pool;
  const counted = { path: row.path, userPoolId, sourceAddress: addressOf(c), parameters };
  if (!isWithinQuotas(c, context, { site, allowances: oauthAllowances(counted) })) {
    return json(429, { error: 'temporarily_unavailable', error_description: 'Rate exceeded' });
  }

  const {
    status,
    body,
    headers: own = {},
    setCookies = [],
    noted,
  } = await callEndpoint(c, context, { row, site, form });
  noteOutcome(c, context, noted ?? {});
  const response =
    body === undefined
      ? new Response(null, { status, headers: { ...headers, ...own } })
      : json(status, body, own);
  // A plain object holds no name twice. Few answers set cookies, so the others stay plain.
  for (const cookie of setCookies) response.headers.append('set-cookie', cookie);
  return response;
}

/** What lets a page of another origin read the answer. */
const readableHeaders: PlainHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'www-authenticate,x-amz-cognito-request-id',
};

const jsonHeaders: PlainHeaders = { 'content-type': 'application/json;charset=UTF-8' };

/** What an address says that names no pool. */
const missing = (userPoolId: string | undefined): string =>
  userPoolId === undefined
    ? 'This host is not the domain of a user pool.'
    : `User pool ${userPoolId} does not exist.`;

/** A request that found its endpoint and its pool. */
interface Found {
  readonly row: Row;
  readonly site: PoolSite;
  readonly form: URLSearchParams;
}

const addressOf = (c: Context): string => sourceAddress(c.env as ConnectionBindings | undefined);

function callEndpoint(
  c: Context,
  { core }: HttpContext,
  { row, site, form }: Found,
): Promise<EndpointAnswer> {
  const { headers, url } = c.req.raw;
  return row.endpoint({
    core,
    site,
    query: queryOf(url),
    form,
    authorization: headers.get('authorization') ?? undefined,
    cookies: headers.get('cookie') ?? undefined,
    origin: {
      requestId: factsOf(c).requestId,
      sourceAddress: addressOf(c),
      awsSdkVersion: awsSdkVersion(headers),
    },
  });
}

/** The query as it came, without `?`: it goes to the login page unchanged. */
const queryOf = (url: string): string => new URL(url).search.slice(1);
