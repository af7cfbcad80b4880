import type { Core } from '../accounts/core.ts';
import type { PoolSite } from '../authorization/pool-site.ts';
import type { UserPoolRecord } from '../store/records.ts';
import { domainOfHost, originOfDomain } from '../system/pool-domain-host.ts';
import { hostName } from './host-name.ts';

/**
 * The pool whose domain a request is for: its endpoints and pages answer there without the pool's id in the path.
 *
 * @param host - The host with its port, as `hostOf` gives it
 * @returns undefined for the service's own host, and for one that no pool has
 */
export async function poolOfHost(
  { store, settings }: Pick<Core, 'store' | 'settings'>,
  host: string,
): Promise<UserPoolRecord | undefined> {
  return (await siteOfHost({ store, settings }, host))?.pool;
}

/** The same, with the address under which the domain is reached. */
export async function siteOfHost(
  { store, settings }: Pick<Core, 'store' | 'settings'>,
  host: string,
): Promise<PoolSite | undefined> {
  const name = hostName(host);
  const named = name === undefined ? undefined : domainOfHost(settings, name);
  const pool = named && (await store.userPoolDomains.poolOf(named.domain, named.region));
  if (!pool) return undefined;
  const { domain, region } = named;
  const kind = region === undefined ? 'custom' : 'prefix';
  const origin = originOfDomain(settings, { domain, kind, region: region ?? '' });
  return { pool, origin, basePath: '', domain };
}
