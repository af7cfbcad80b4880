import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';
import { taggedUserPoolId } from './tagged-user-pool.ts';

/** @see Amazon Cognito user pools API reference, ListTagsForResource */
export const listTagsForResource: Handler<'ListTagsForResource'> = async ({ ResourceArn }, call) => {
  const { settings } = await findUserPool(taggedUserPoolId(ResourceArn, call), call);
  return { Tags: settings.UserPoolTags ?? {} };
};
