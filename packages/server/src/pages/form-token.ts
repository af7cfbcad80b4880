/**
 * The `_csrf` field: a keyed digest of a cookie that only this browser has. A form that another page sends, or that
 * was made for another browser or pool, does not carry the right one.
 *
 * @module
 * @see OWASP, "Cross-Site Request Forgery Prevention", signed double-submit cookie
 */
import { timingSafeEqual } from 'node:crypto';
import type { Core } from '../accounts/core.ts';
import type { PoolSite } from '../authorization/pool-site.ts';
import { pageCookie, readCookie } from './cookie.ts';

/** The name of the field. */
export const TOKEN_FIELD = '_csrf';

const COOKIE = 'XSRF-TOKEN';

/** 32 bytes in base64url. */
const VALUE = /^[\w-]{43}$/;

/** A browser as its cookie tells it from others. */
export interface Browser {
  readonly id: string;
  /** What the forms for it carry. */
  readonly token: string;
  /** The value of Set-Cookie, where the browser had no cookie yet. */
  readonly setCookie?: string;
}

/** The browser that sent a request; one that comes for the first time is given a cookie. */
export function browserOf(core: Core, site: PoolSite, cookies: string | undefined): Browser {
  const sent = readCookie(cookies, COOKIE);
  if (sent !== undefined && VALUE.test(sent)) return { id: sent, token: tokenOf(core, site, sent) };
  const id = core.system.ids.token(32);
  return {
    id,
    token: tokenOf(core, site, id),
    setCookie: pageCookie(core.settings, site, { name: COOKIE, value: id }),
  };
}

const tokenOf = ({ keyring }: Core, { pool }: PoolSite, id: string): string =>
  keyring.mac(`form:${pool.userPoolId}`, id);

/** Whether a form was made for this browser. Takes the same time whatever is sent. */
export function isFormOf({ token }: Browser, form: URLSearchParams): boolean {
  const expected = Buffer.from(token);
  const sent = Buffer.from(form.get(TOKEN_FIELD) ?? '');
  return sent.length === expected.length && timingSafeEqual(sent, expected);
}
