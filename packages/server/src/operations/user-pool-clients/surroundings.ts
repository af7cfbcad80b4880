import { resourceLimits } from '@poolkeeper/api/quotas';
import { tierOf } from '@poolkeeper/api/user-pool/capabilities';
import { schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import type { UserPoolClientSubject } from '@poolkeeper/api/user-pool-client/rules';
import type { UserPoolRecord } from '../../store/records.ts';
import type { Store } from '../../store/store.ts';
import { resourceScopes } from '../../tokens/resource-scopes.ts';

/** What of a pool the rules over its clients look at. */
type PoolSurroundings = Pick<
  UserPoolClientSubject,
  'userPoolId' | 'region' | 'tier' | 'schema' | 'resourceServerScopes' | 'identityProviders'
>;

/** Reads what the rules over a client have to know of its pool. */
export async function surroundings(store: Store, pool: UserPoolRecord): Promise<PoolSurroundings> {
  const { userPoolId, region, settings } = pool;
  const limit = resourceLimits.identityProvidersPerPool;
  const providers = await store.identityProviders.list(userPoolId, { limit });
  return {
    userPoolId,
    region,
    tier: tierOf(settings),
    schema: schemaAttributes(settings),
    resourceServerScopes: await resourceScopes(store, userPoolId),
    identityProviders: new Set(providers.rows.map(({ name }) => name)),
  };
}
