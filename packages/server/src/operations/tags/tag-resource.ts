import { CognitoError } from '@poolkeeper/api/errors';
import { tagFault } from '@poolkeeper/api/user-pool/tags';
import { amendUserPool } from '../change-user-pool.ts';
import type { Handler } from '../handler.ts';
import { taggedUserPoolId } from './tagged-user-pool.ts';

/** @see Amazon Cognito user pools API reference, TagResource */
export const tagResource: Handler<'TagResource'> = async ({ ResourceArn, Tags }, call) => {
  await amendUserPool(
    taggedUserPoolId(ResourceArn, call),
    ({ settings }) => {
      const UserPoolTags = { ...settings.UserPoolTags, ...Tags };
      const fault = tagFault(UserPoolTags);
      if (fault !== undefined) throw new CognitoError('InvalidParameterException', fault);
      return { settings: { ...settings, UserPoolTags } };
    },
    call,
  );
  return {};
};
