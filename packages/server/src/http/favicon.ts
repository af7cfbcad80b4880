/**
 * The icon that browsers ask every host for. Pages whose branding has icons of its own name those.
 *
 * @module
 */
import type { Hono } from 'hono';

/** A pool: two waves on blue. An image of vectors is smaller than an icon file, and sharp at every size. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5cad"/><path d="M6 13q5-5 10 0t10 0M6 21q5-5 10 0t10 0" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>
`;

/** Adds `GET /favicon.ico`. */
export function addFavicon(app: Hono): void {
  app.get(
    '/favicon.ico',
    () =>
      new Response(icon, {
        headers: {
          'content-type': 'image/svg+xml',
          'cache-control': 'public, max-age=86400',
          'x-content-type-options': 'nosniff',
          'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
        },
      }),
  );
}
