import { CognitoError } from '@poolkeeper/api/errors';
import { hasCustomSender, senderKey } from '@poolkeeper/api/user-pool/capabilities';
import type { UserPoolSettings } from '@poolkeeper/api/user-pool/settings';
import type { Call } from '../handler.ts';

/**
 * Refuses a pool whose codes could not be encrypted for the function that sends them: Cognito has the key grant it the
 * use when the pool is written, so a key that is not there is noticed then.
 *
 * @throws InvalidParameterException. The text is ours
 */
export async function requireSenderKey(
  settings: UserPoolSettings,
  region: string,
  { core }: Call,
): Promise<void> {
  const keyArn = senderKey(settings);
  if (keyArn === undefined || !hasCustomSender(settings)) return;
  const key = await core.customerKeys.find(region, keyArn);
  if (key?.content.state !== 'Enabled') {
    throw new CognitoError('InvalidParameterException', `KMSKeyID ${keyArn} names no key that is enabled.`);
  }
}
