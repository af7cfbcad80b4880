import { findIdentityPool } from './find-identity-pool.ts';
import type { IdentityPoolHandler } from './handler.ts';
import { poolOfArn } from './pool-of-arn.ts';

/** @see Amazon Cognito identity pools API reference, ListTagsForResource */
export const listTagsForResource: IdentityPoolHandler<'ListTagsForResource'> = async (
  { ResourceArn },
  call,
) => {
  const { content } = await findIdentityPool(poolOfArn(ResourceArn, call), call);
  return { Tags: content.settings.IdentityPoolTags ?? {} };
};
