/**
 * The cookies of the login pages besides that of the session.
 *
 * @module
 * @see RFC 6265
 */
import type { Seconds } from '@poolkeeper/api/units';
import type { PoolSite } from '../authorization/pool-site.ts';
import type { ServiceSettings } from '../system/service-settings.ts';

/** A cookie of one pool. Scripts cannot read it, and other sites cannot make a browser post it. */
export interface PageCookie {
  readonly name: string;
  /** Of characters that a cookie may hold. */
  readonly value: string;
  /** Seconds that the browser keeps it; absent for as long as the browser runs. */
  readonly maxAge?: Seconds;
}

/** The value of Set-Cookie. */
export function pageCookie(
  { publicUrl }: ServiceSettings,
  { basePath }: PoolSite,
  { name, value, maxAge }: PageCookie,
): string {
  const age = maxAge === undefined ? '' : `; Max-Age=${maxAge}`;
  const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value}; Path=${basePath || '/'}${age}; HttpOnly; SameSite=Lax${secure}`;
}

/** The value of the first cookie of a name in a Cookie header. Browsers send the one of the longest path first. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const cookie of (header ?? '').split(';')) {
    const at = cookie.indexOf('=');
    if (at !== -1 && cookie.slice(0, at).trim() === name) return cookie.slice(at + 1).trim();
  }
  return undefined;
}
