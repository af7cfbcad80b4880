/**
 * The `cognito` cookie.
 *
 * @module
 * @see RFC 6265; Amazon Cognito developer guide, "Managed login"
 */
import type { Seconds } from '@poolkeeper/api/units';
import type { ServiceSettings } from '../system/service-settings.ts';
import type { PoolSite } from './pool-site.ts';

const NAME = 'cognito';

/** 32 bytes in base64url. */
const VALUE = /^[\w-]{43}$/;

/** The value that a browser sent; undefined for none, and for what was never one. */
export function readSessionCookie(cookies: string | undefined): string | undefined {
  for (const cookie of (cookies ?? '').split(';')) {
    const [name = '', value = ''] = cookie.trim().split('=', 2);
    if (name === NAME && VALUE.test(value)) return value;
  }
  return undefined;
}

/**
 * The value of Set-Cookie. Scripts cannot read it, other sites cannot send it but by a link to the service, and each
 * pool's is its own.
 */
export function sessionCookie(
  { publicUrl }: ServiceSettings,
  { basePath }: PoolSite,
  { value, maxAge }: { readonly value: string; readonly maxAge: Seconds },
): string {
  const path = basePath === '' ? '/' : basePath;
  const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${NAME}=${value}; Path=${path}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}
