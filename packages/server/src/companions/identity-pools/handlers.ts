import type { identityPoolOperations } from '@poolkeeper/api/companions/identity-pools/operations';
import type { CompanionHandlers } from '../handler.ts';
import { createIdentityPool } from './create-identity-pool.ts';
import { deleteIdentityPool } from './delete-identity-pool.ts';
import { describeIdentityPool } from './describe-identity-pool.ts';
import { getIdentityPoolRoles } from './get-identity-pool-roles.ts';
import { listIdentityPools } from './list-identity-pools.ts';
import { listTagsForResource } from './list-tags-for-resource.ts';
import { setIdentityPoolRoles } from './set-identity-pool-roles.ts';
import { tagResource } from './tag-resource.ts';
import { untagResource } from './untag-resource.ts';
import { updateIdentityPool } from './update-identity-pool.ts';

/** A row an operation of Cognito identity pools. */
export const identityPoolHandlers: CompanionHandlers<typeof identityPoolOperations> = {
  CreateIdentityPool: createIdentityPool,
  DescribeIdentityPool: describeIdentityPool,
  UpdateIdentityPool: updateIdentityPool,
  DeleteIdentityPool: deleteIdentityPool,
  ListIdentityPools: listIdentityPools,
  SetIdentityPoolRoles: setIdentityPoolRoles,
  GetIdentityPoolRoles: getIdentityPoolRoles,
  TagResource: tagResource,
  UntagResource: untagResource,
  ListTagsForResource: listTagsForResource,
};
