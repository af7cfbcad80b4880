import { amendUserPool } from '../change-user-pool.ts';
import type { Handler } from '../handler.ts';
import { taggedUserPoolId } from './tagged-user-pool.ts';

/** Keys that are not there are passed over. @see Amazon Cognito user pools API reference, UntagResource */
export const untagResource: Handler<'UntagResource'> = async ({ ResourceArn, TagKeys }, call) => {
  await amendUserPool(
    taggedUserPoolId(ResourceArn, call),
    ({ settings }) => {
      const left = Object.entries(settings.UserPoolTags ?? {}).filter(([key]) => !TagKeys.includes(key));
      return { settings: { ...settings, UserPoolTags: Object.fromEntries(left) } };
    },
    call,
  );
  return {};
};
