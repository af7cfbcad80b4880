import type { Context } from 'hono';
import type { Core } from '../accounts/core.ts';
import type { PoolSite } from '../authorization/pool-site.ts';

/** The pool that a request's address names: by the first part of its path. Undefined when there is no such pool. */
export async function siteOfRequest(c: Context, { store, settings }: Core): Promise<PoolSite | undefined> {
  const pool = await store.userPools.find(c.req.param('userPoolId') ?? '');
  return pool && { pool, basePath: `${pathOf(settings.publicUrl)}/${pool.userPoolId}` };
}

/** The path of the public URL, behind which a proxy may serve; empty when it has none. */
const pathOf = (publicUrl: string): string => new URL(publicUrl).pathname.replace(/\/+$/, '');
