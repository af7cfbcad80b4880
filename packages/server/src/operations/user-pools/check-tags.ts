import { CognitoError } from '@poolkeeper/api/errors';
import type { UserPoolSettings } from '@poolkeeper/api/user-pool/settings';
import { tagFault } from '@poolkeeper/api/user-pool/tags';

/** @throws UserPoolTaggingException when a pool cannot have these tags */
export function checkTags({ UserPoolTags = {} }: UserPoolSettings): void {
  const fault = tagFault(UserPoolTags);
  if (fault !== undefined) throw new CognitoError('UserPoolTaggingException', fault);
}
