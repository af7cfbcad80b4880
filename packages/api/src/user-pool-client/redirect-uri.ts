/**
 * Where a browser may be sent back to.
 *
 * @module
 * @see RFC 6749 section 3.1.2
 */
import type { UserPoolClientSettings } from './fields.ts';

/** An absolute URI in RFC 3986's sense: a scheme, and after it a path or an authority. */
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\/[^<>"{}|\\^`]*$/i;
/** Schemes that run or hold a page of their own: a browser sent there leaves nobody informed. */
const SCRIPT_SCHEMES = /^(?:javascript|vbscript|data):/i;
const WEB = /^https?:/i;
const BROKEN_ESCAPE = /%(?![0-9a-f]{2})/i;
const THIS_MACHINE = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/|$)/i;

/** Whether a URL is one that a client may register: absolute, and for the web with a host. */
export function isWellFormedRedirect(url: string): boolean {
  if (!ABSOLUTE.test(url) || SCRIPT_SCHEMES.test(url) || BROKEN_ESCAPE.test(url)) return false;
  return !WEB.test(url) || (/^https?:\/\/[^/?#]/i.test(url) && URL.canParse(url));
}

/** Whether a URL goes over plain HTTP to another machine than the browser's own. */
export const isPlainHttp = (url: string): boolean => /^http:/i.test(url) && !THIS_MACHINE.test(url);

/** Whether a URL has a fragment, even an empty one. */
export const hasFragment = (url: string): boolean => url.includes('#');

/** Whether `url` is a callback URL of the client: port, case and trailing slash count. */
export const isRegisteredCallback = (settings: UserPoolClientSettings, url: string): boolean =>
  (settings.CallbackURLs ?? []).includes(url);

/** Whether `url` is a logout URL of the client: port, case and trailing slash count. */
export const isRegisteredLogout = (settings: UserPoolClientSettings, url: string): boolean =>
  (settings.LogoutURLs ?? []).includes(url);

/**
 * Where a request without `redirect_uri` goes: the default redirect URI, or the only callback URL. Undefined when
 * there is neither, and for a client that does not have exactly one identity provider.
 */
export function defaultRedirect(settings: UserPoolClientSettings): string | undefined {
  if (settings.SupportedIdentityProviders?.length !== 1) return undefined;
  if (settings.DefaultRedirectURI !== undefined) return settings.DefaultRedirectURI;
  const { CallbackURLs = [] } = settings;
  return CallbackURLs.length === 1 ? CallbackURLs[0] : undefined;
}
