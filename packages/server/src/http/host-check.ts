/**
 * Development mode: refuses a request whose Host is not this service's. A page of a foreign name that resolves
 * to the loopback address (DNS rebinding) would otherwise be of the same origin as the service.
 *
 * @module
 * @see interface.md "Who may call"
 */
import { isIPv4 } from 'node:net';
import type { MiddlewareHandler } from 'hono';

/** Paths that are public and tell nothing: the probe of an orchestrator names the host as it likes. */
const OPEN_PATH = /^\/health$|^\/[^/]+\/\.well-known\//;

/** The name in a Host header, lower case and without port; undefined when it is not well formed. */
export function hostName(host: string): string | undefined {
  const found = /^(\[[0-9a-f:.]+\]|[^:/?#@\s]+)(?::\d{1,5})?$/i.exec(host);
  return found?.[1]?.toLowerCase();
}

/** Whether a name means this machine, whatever resolves it. */
export const isLoopback = (name: string): boolean =>
  name === 'localhost' || name === '[::1]' || name === '::1' || (isIPv4(name) && name.startsWith('127.'));

/** Refuses foreign hosts with 403; those of `ownUrls` are permitted besides loopback. */
export function hostCheck(ownUrls: readonly string[]): MiddlewareHandler {
  const ownNames = new Set(ownUrls.map((url) => new URL(url).hostname.toLowerCase()));
  return async (c, next) => {
    const name = hostName(c.req.header('host') ?? new URL(c.req.url).host);
    if (name !== undefined && (isLoopback(name) || ownNames.has(name))) return next();
    if (OPEN_PATH.test(c.req.path)) return next();
    return c.json(
      {
        __type: 'AccessDeniedException',
        message: 'In development mode the Host must be loopback or that of the public URL; see --public-url.',
      },
      403,
    );
  };
}
