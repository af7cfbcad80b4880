import { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import { userPoolArn } from '../../system/service-settings.ts';
import type { Call } from '../handler.ts';

/**
 * The id of the pool that an ARN names: pools are all that has tags.
 *
 * @throws InvalidParameterException when it is no ARN of a pool of this account
 * @throws ResourceNotFoundException when the pool is one of another region
 */
export function taggedUserPoolId(arn: string, { core, region }: Call): string {
  const userPoolId = arn.slice(arn.indexOf('/') + 1);
  const regionOfArn = arn.split(':')[3] ?? '';
  if (arn !== userPoolArn(core.settings, { userPoolId, region: regionOfArn })) {
    throw new CognitoError('InvalidParameterException', `Invalid ARN: ${arn}`);
  }
  if (regionOfArn !== region) throw failures.userPoolNotFound(userPoolId);
  return userPoolId;
}
