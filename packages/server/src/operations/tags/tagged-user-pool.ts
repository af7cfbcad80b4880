import { CognitoError } from '@poolkeeper/api/errors';
import { userPoolArn } from '../../system/service-settings.ts';
import type { Call } from '../handler.ts';

/**
 * The id of the pool that an ARN names: pools are all that has tags.
 *
 * @throws InvalidParameterException when it is no ARN of a pool of this account and region
 */
export function taggedUserPoolId(arn: string, { core, region }: Call): string {
  const userPoolId = arn.slice(arn.indexOf('/') + 1);
  if (arn !== userPoolArn(core.settings, { userPoolId, region })) {
    throw new CognitoError('InvalidParameterException', `Invalid ARN: ${arn}`);
  }
  return userPoolId;
}
