import type { Core } from '../accounts/core.ts';
import type { UserPoolRecord } from '../store/records.ts';
import { domainOfHost } from '../system/pool-domain-host.ts';
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
  const name = hostName(host);
  const named = name === undefined ? undefined : domainOfHost(settings, name);
  return named && store.userPoolDomains.poolOf(named.domain, named.region);
}
