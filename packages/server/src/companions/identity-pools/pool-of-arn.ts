import { CompanionError } from '@poolkeeper/api/companions/errors';
import type { Call } from '../../operations/handler.ts';

const ARN =
  /^arn:aws[a-z-]{0,16}:cognito-identity:([a-z0-9-]{1,32}):(\d{12}):identitypool\/([\w-]{1,32}:[0-9a-f-]{1,36})$/;

/**
 * The id of the identity pool that an ARN names.
 *
 * @throws InvalidParameterException when it names none of the caller's account and region
 */
export function poolOfArn(arn: string, { core, region }: Call): string {
  const [, namedRegion, accountId, id] = ARN.exec(arn) ?? [];
  if (id === undefined || namedRegion !== region || accountId !== core.settings.accountId) {
    throw CompanionError.of('identity-pools', 'InvalidParameterException', `Invalid resource ARN: ${arn}`);
  }
  return id;
}
