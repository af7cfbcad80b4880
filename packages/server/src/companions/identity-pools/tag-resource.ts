import { changeIdentityPool } from './change-identity-pool.ts';
import { checkTags } from './check-tags.ts';
import type { IdentityPoolHandler } from './handler.ts';
import { poolOfArn } from './pool-of-arn.ts';

/** @see Amazon Cognito identity pools API reference, TagResource */
export const tagResource: IdentityPoolHandler<'TagResource'> = async ({ ResourceArn, Tags }, call) => {
  await changeIdentityPool(poolOfArn(ResourceArn, call), call, (content) => {
    const IdentityPoolTags = { ...content.settings.IdentityPoolTags, ...Tags };
    checkTags(IdentityPoolTags);
    return { ...content, settings: { ...content.settings, IdentityPoolTags } };
  });
  return {};
};
