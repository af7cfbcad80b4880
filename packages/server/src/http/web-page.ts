/**
 * Whether a request was sent by a web page of another origin.
 *
 * @module
 */

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
