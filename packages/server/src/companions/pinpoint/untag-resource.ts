import { appOfArn } from './app-of-arn.ts';
import { changeApp } from './change-app.ts';
import type { PinpointHandler } from './handler.ts';

/** @see Amazon Pinpoint API reference, Tags */
export const untagResource: PinpointHandler<'UntagResource'> = async ({ ResourceArn, TagKeys }, call) => {
  await changeApp(appOfArn(ResourceArn, call), call, (content) => ({
    ...content,
    tags: Object.fromEntries(Object.entries(content.tags).filter(([key]) => !TagKeys.includes(key))),
  }));
  return undefined;
};
