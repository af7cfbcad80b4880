import { resourceLimits } from '@poolkeeper/api/quotas';
import { resourceServerScopeNames } from '@poolkeeper/api/resource-server/scopes';
import type { Store } from '../store/store.ts';

/**
 * Every scope of the pool's resource servers. A client may still list one that is gone: it then does nothing.
 *
 * @see Amazon Cognito developer guide, "Scopes, M2M, and resource servers"
 */
export async function resourceScopes(
  { resourceServers }: Pick<Store, 'resourceServers'>,
  userPoolId: string,
): Promise<ReadonlySet<string>> {
  const limit = resourceLimits.resourceServersPerPool;
  const { rows } = await resourceServers.list(userPoolId, { limit });
  return new Set(rows.flatMap(resourceServerScopeNames));
}
