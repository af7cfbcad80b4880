/**
 * Development mode: refuses a request whose Host is not this service's. A page of a foreign name that resolves
 * to the loopback address (DNS rebinding) would otherwise be of the same origin as the service.
 *
 * @module
 * @see docs/guides/http.md
 */
import type { MiddlewareHandler } from 'hono';
import type { Core } from '../accounts/core.ts';
import { isLoopback } from '../system/loopback.ts';
import { hostName, hostOf } from './host-name.ts';
import { poolOfHost } from './pool-of-host.ts';

/** Paths that are public and tell nothing: the probe of an orchestrator names the host as it likes. */
const OPEN_PATH = /^\/health$|^\/[^/]+\/\.well-known\//;

/**
 * Refuses foreign hosts with 403. Permitted are loopback, the hosts of the public URL and of `ownUrl`, and those of
 * pools' domains.
 */
export function hostCheck(core: Pick<Core, 'store' | 'settings'>, ownUrl: string): MiddlewareHandler {
  const ownNames = new Set(
    [core.settings.publicUrl, ownUrl].map((url) => new URL(url).hostname.toLowerCase()),
  );
  return async (c, next) => {
    const host = hostOf(c.req.raw);
    const name = hostName(host);
    if (name !== undefined && (isLoopback(name) || ownNames.has(name))) return next();
    if (OPEN_PATH.test(c.req.path) || (await poolOfHost(core, host))) return next();
    return c.json(
      {
        __type: 'AccessDeniedException',
        message: 'In development mode the Host must be loopback or that of the public URL; see --public-url.',
      },
      403,
    );
  };
}
