/**
 * Whether a request was sent by a web page of another origin.
 *
 * @module
 */
import { hostOf } from './host-name.ts';

/**
 * True for anything that a browser sends on behalf of a page that is not of the request's own origin. A browser
 * puts Origin on every POST, and Sec-Fetch-Site on every request; no page can leave them out or change them.
 */
export function isFromForeignPage(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return true;
  const origin = request.headers.get('origin');
  return origin !== null && origin !== new URL(request.url).origin;
}

/**
 * True for a form that a page of another origin sent. Behind a proxy the scheme is that of the public URL. Without
 * either header it cannot be told, and the answer is no: the form has to prove itself by its token.
 */
export function isFormOfForeignPage(request: Request, publicUrl: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.get('origin');
  if (origin === null) return false;
  const proxied = new URL(publicUrl);
  const own = [new URL(request.url).origin, proxied.origin, `${proxied.protocol}//${hostOf(request)}`];
  return !own.includes(origin);
}
