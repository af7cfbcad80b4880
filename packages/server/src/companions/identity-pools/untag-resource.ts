import { changeIdentityPool } from './change-identity-pool.ts';
import type { IdentityPoolHandler } from './handler.ts';
import { poolOfArn } from './pool-of-arn.ts';

/** @see Amazon Cognito identity pools API reference, UntagResource */
export const untagResource: IdentityPoolHandler<'UntagResource'> = async ({ ResourceArn, TagKeys }, call) => {
  await changeIdentityPool(poolOfArn(ResourceArn, call), call, (content) => {
    const tags = Object.entries(content.settings.IdentityPoolTags ?? {});
    const IdentityPoolTags = Object.fromEntries(tags.filter(([key]) => !TagKeys.includes(key)));
    return { ...content, settings: { ...content.settings, IdentityPoolTags } };
  });
  return {};
};
