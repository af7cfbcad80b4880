import type { Context } from 'hono';
import type { Core } from '../accounts/core.ts';
import type { PoolSite } from '../authorization/pool-site.ts';
import { domainOfHost } from '../system/pool-domain-host.ts';
import { hostName, hostOf } from './host-name.ts';
import { poolOfHost } from './pool-of-host.ts';

/**
 * The pool that a request's address names: by the first part of its path, or by a host that is a domain of a pool.
 * Undefined when there is no such pool.
 */
export async function siteOfRequest(c: Context, core: Core): Promise<PoolSite | undefined> {
  const { store, settings } = core;
  const userPoolId = c.req.param('userPoolId');
  if (userPoolId === undefined) {
    const host = hostOf(c.req.raw);
    const pool = await poolOfHost(core, host);
    return pool && { pool, basePath: '', ...domainNamed(core, host) };
  }
  const pool = await store.userPools.find(userPoolId);
  return pool && { pool, basePath: `${pathOf(settings.publicUrl)}/${pool.userPoolId}` };
}

function domainNamed({ settings }: Core, host: string): { readonly domain?: string } {
  const name = hostName(host);
  const named = name === undefined ? undefined : domainOfHost(settings, name);
  return named ? { domain: named.domain } : {};
}

/** The path of the public URL, behind which a proxy may serve; empty when it has none. */
const pathOf = (publicUrl: string): string => new URL(publicUrl).pathname.replace(/\/+$/, '');
