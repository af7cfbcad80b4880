/**
 * The cookies by which a browser that comes back from a provider is known to be the one that was sent there:
 * `csrf-state`, and `csrf-state-legacy` for browsers that do not take the first.
 *
 * SAML answers, and some of OpenID Connect, are posted by a page of the provider. Only a cookie without SameSite
 * comes along then, and browsers keep such a one only when it is Secure, which they permit on this machine without TLS.
 *
 * @module
 * @see RFC 6265bis section 5.6.7.1; Amazon Cognito developer guide, "Managed login"
 */
import type { Seconds } from '@poolkeeper/api/units';
import type { Core } from '../accounts/core.ts';
import { isLoopback } from '../system/loopback.ts';
import type { PoolSite } from './pool-site.ts';

const NAMES = ['csrf-state', 'csrf-state-legacy'] as const;

/** 32 bytes in base64url. */
const VALUE = /^[\w-]{43}$/;

/** The value that a browser sent. Both cookies hold the same. */
export function readFederationCookie(cookies: string | undefined): string | undefined {
  const sent = (cookies ?? '').split(';').map((cookie) => cookie.trim().split('=', 2));
  for (const known of NAMES) {
    const value = sent.find(([name]) => name === known)?.[1];
    if (value !== undefined && VALUE.test(value)) return value;
  }
  return undefined;
}

/** The values of Set-Cookie. */
export function federationCookies(
  { settings }: Pick<Core, 'settings'>,
  { basePath }: PoolSite,
  { value, maxAge }: { readonly value: string; readonly maxAge: Seconds },
): readonly string[] {
  const { protocol, hostname } = new URL(settings.publicUrl);
  const isSecure = protocol === 'https:';
  const common = `${value}; Path=${basePath || '/'}; Max-Age=${maxAge}; HttpOnly`;
  const [open, legacy] = NAMES;
  return [
    ...(isSecure || isLoopback(hostname) ? [`${open}=${common}; SameSite=None; Secure`] : []),
    `${legacy}=${common}${isSecure ? '; Secure' : ''}`,
  ];
}
