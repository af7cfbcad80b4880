/**
 * What web pages of other origins may do: call public operations and read keys and discovery. Nothing else.
 *
 * A preflight does not say which operation will be called. It does say which headers will be sent, and a signed
 * operation cannot be called without `authorization`: that header is not allowed there, every other one is. At the
 * OAuth 2.0 endpoints it carries a token or a client's own secret, which the page has to know already.
 *
 * @module
 */

/** What lets a page read a public answer. */
export const publicHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-amzn-errormessage,x-amzn-errortype,x-amzn-requestid',
};

/** Headers that only signed operations need. */
const SIGNING_HEADERS: ReadonlySet<string> = new Set(['authorization', 'x-amz-security-token']);

const HEADER_NAME = /^[a-z0-9-]{1,64}$/;

/** Seconds that a browser may keep the answer to a preflight. */
const MAX_AGE_SECONDS = 600;

/**
 * The answer to OPTIONS, for a path where `methods` are public.
 *
 * @param options.withAuthorization - Whether the Authorization header may be sent; default no
 */
export function answerPreflight(
  requestHeaders: Headers,
  methods: string,
  { withAuthorization = false }: { readonly withAuthorization?: boolean } = {},
): Response {
  if (!requestHeaders.has('origin') || !requestHeaders.has('access-control-request-method')) {
    return new Response(null, { status: 204, headers: { allow: `${methods}, OPTIONS` } });
  }
  const wanted = (requestHeaders.get('access-control-request-headers') ?? '').toLowerCase().split(',');
  const allowed = wanted
    .map((name) => name.trim())
    .filter((name) => HEADER_NAME.test(name) && (withAuthorization || !SIGNING_HEADERS.has(name)));
  const headers: Record<string, string> = {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': methods,
    'access-control-max-age': String(MAX_AGE_SECONDS),
    vary: 'access-control-request-headers',
  };
  if (allowed.length > 0) headers['access-control-allow-headers'] = allowed.join(',');
  return new Response(null, { status: 204, headers });
}
