import { CompanionError } from '@poolkeeper/api/companions/errors';
import { LARGEST_IDENTITY_POOL_COUNT } from '@poolkeeper/api/companions/identity-pools/shapes';
import type { IdentityPoolRecord } from '../../store/records.ts';
import { placeOf } from '../handler.ts';
import { checkTags } from './check-tags.ts';
import type { IdentityPoolHandler } from './handler.ts';
import { shownIdentityPool } from './shown-identity-pool.ts';

/** @see Amazon Cognito identity pools API reference, CreateIdentityPool */
export const createIdentityPool: IdentityPoolHandler<'CreateIdentityPool'> = async (settings, call) => {
  const { store, system } = call.core;
  checkTags(settings.IdentityPoolTags ?? {});
  const place = placeOf(call);
  if ((await store.identityPools.count(place)) >= LARGEST_IDENTITY_POOL_COUNT) {
    throw CompanionError.of(
      'identity-pools',
      'LimitExceededException',
      `An account cannot have more than ${LARGEST_IDENTITY_POOL_COUNT} identity pools in a region.`,
    );
  }
  const now = system.clock.now();
  const pool: IdentityPoolRecord = {
    ...place,
    id: `${call.region}:${system.ids.uuid()}`,
    content: { settings, roles: {} },
    createdAt: now,
    modifiedAt: now,
    version: 1,
  };
  await store.identityPools.insert(pool);
  return shownIdentityPool(pool);
};
