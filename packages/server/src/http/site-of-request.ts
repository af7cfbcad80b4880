import type { Context } from 'hono';
import type { Core } from '../accounts/core.ts';
import type { PoolSite } from '../authorization/pool-site.ts';
import { hostOf } from './host-name.ts';
import { siteOfHost } from './pool-of-host.ts';

/**
 * The pool that a request's address names: by the first part of its path, or by a host that is a domain of a pool.
 * Undefined when there is no such pool.
 */
export async function siteOfRequest(c: Context, core: Core): Promise<PoolSite | undefined> {
  const { store, settings } = core;
  const userPoolId = c.req.param('userPoolId');
  if (userPoolId === undefined) {
    return siteOfHost(core, hostOf(c.req.raw));
  }
  const pool = await store.userPools.find(userPoolId);
  const { origin } = new URL(settings.publicUrl);
  return pool && { pool, origin, basePath: `${pathOf(settings.publicUrl)}/${pool.userPoolId}` };
}

/** The path of the public URL, behind which a proxy may serve; empty when it has none. */
const pathOf = (publicUrl: string): string => new URL(publicUrl).pathname.replace(/\/+$/, '');
