import { appOfArn } from './app-of-arn.ts';
import { changeApp } from './change-app.ts';
import { checkTags } from './check-tags.ts';
import type { PinpointHandler } from './handler.ts';

/** @see Amazon Pinpoint API reference, Tags */
export const tagResource: PinpointHandler<'TagResource'> = async ({ ResourceArn, TagsModel }, call) => {
  await changeApp(appOfArn(ResourceArn, call), call, (content) => {
    const tags = { ...content.tags, ...TagsModel.tags };
    checkTags(tags);
    return { ...content, tags };
  });
  return undefined;
};
