/**
 * The pools that this run changes. What a configuration adds to a pool, a client of the same configuration may name
 * before it is there.
 *
 * @module
 */
import type { ManagedResource } from './schema/resource.ts';
import type { Values } from './schema/value.ts';

const changing = new Set<string>();

/** Whether something of a pool is planned to change, so that what it holds now says little. */
export const isPoolChanging = (poolId: string): boolean => changing.has(poolId);

/** The same resource, whose planned changes are noted. */
export const notingPoolChanges = (resource: ManagedResource): ManagedResource => ({
  ...resource,
  checkAgainstService: async (change, around) => {
    const pool = poolOf(resource, change.planned, change.prior);
    if (pool !== undefined) changing.add(pool);
    return (await resource.checkAgainstService?.(change, around)) ?? [];
  },
});

function poolOf({ attributes }: ManagedResource, planned: Values, prior: Values | null): string | undefined {
  const id = 'user_pool_id' in attributes ? planned.user_pool_id : prior?.id;
  return typeof id === 'string' ? id : undefined;
}
