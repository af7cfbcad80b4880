import { appOfArn } from './app-of-arn.ts';
import { findApp } from './find-app.ts';
import type { PinpointHandler } from './handler.ts';

/** @see Amazon Pinpoint API reference, Tags */
export const listTagsForResource: PinpointHandler<'ListTagsForResource'> = async ({ ResourceArn }, call) => {
  const { content } = await findApp(appOfArn(ResourceArn, call), call);
  return { TagsModel: { tags: content.tags } };
};
