/**
 * Proving that an email or phone number is the user's.
 *
 * @module
 * @see Amazon Cognito user pools API reference, GetUserAttributeVerificationCode, VerifyUserAttribute
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import {
  type CodeDelivery,
  type DeliveryAttribute,
  isDeliveryAttribute,
} from '@poolkeeper/api/user/masked-destination';
import { requiresVerificationBeforeUpdate } from '@poolkeeper/api/user-pool/capabilities';
import type { UserRecord, VerificationCodeRecord } from '../store/records.ts';
import type { Actor } from './actor.ts';
import { changeUser } from './change-user.ts';
import { checkCode, isAddressedTo } from './codes.ts';
import type { Core } from './core.ts';
import { takeOne } from './limits.ts';
import type { SignedInUser } from './require-caller.ts';
import { sendCode } from './send-code.ts';

/**
 * Sends a code to an address of the user: the one that waits to be verified, or else the one the user has.
 *
 * @throws InvalidParameterException when it is no address, or the user has none
 */
export async function sendAttributeCode(
  core: Core,
  actor: Actor & SignedInUser,
  attributeName: string,
): Promise<CodeDelivery> {
  const { pool, user } = actor;
  const attribute = addressNamed(attributeName);
  const purpose = `attribute:${attribute}` as const;
  const last = await core.store.verificationCodes.find(pool.userPoolId, user.sub, purpose);
  const waiting = last && isWaiting(core, actor, last) ? last.pendingValue : undefined;
  const value = waiting ?? user.attributes[attribute];
  if (!value) throw invalid(`User does not have a value for the attribute ${attribute}.`);
  await takeOne(core, pool, { subject: user.sub, action: 'attribute-verification-code' });
  const destination = { attribute, value };
  return sendCode(core, actor, { user, purpose, message: 'VerifyUserAttribute', destination });
}

/**
 * Marks an address as verified by its code; a new value that waited for it becomes the attribute.
 *
 * @throws CodeMismatchException, ExpiredCodeException, LimitExceededException
 * @throws AliasExistsException when the address signs in another user
 */
export async function verifyAttribute(
  core: Core,
  caller: SignedInUser,
  { attributeName, code }: { readonly attributeName: string; readonly code: string },
): Promise<void> {
  const { pool, user } = caller;
  const attribute = addressNamed(attributeName);
  await takeOne(core, pool, { subject: user.sub, action: 'verify-attribute' });
  const owner = { pool, subject: user.sub, purpose: `attribute:${attribute}` } as const;
  const record = await checkCode(core, owner, code);
  const change = (current: UserRecord): UserRecord => {
    if (!isAddressedTo(record, current) && !isWaiting(core, { pool, user: current }, record)) {
      throw failures.expiredCode();
    }
    const value = record.pendingValue ?? '';
    return {
      ...current,
      attributes: { ...current.attributes, [attribute]: value, [`${attribute}_verified`]: 'true' },
    };
  };
  await core.store.transaction(async (nouns) => {
    if (!(await nouns.verificationCodes.consume(record))) throw failures.expiredCode();
    await changeUser(nouns, { pool, user, change, at: core.system.clock.now() });
  });
}

/** Whether the code went to a new value that becomes the attribute once it is proven. */
const isWaiting = (
  core: Core,
  { pool, user }: Pick<SignedInUser, 'pool' | 'user'>,
  record: VerificationCodeRecord,
): boolean =>
  record.attribute !== undefined &&
  record.pendingValue !== undefined &&
  record.expiresAt > core.system.clock.now() &&
  requiresVerificationBeforeUpdate(pool.settings, record.attribute) &&
  !isAddressedTo(record, user);

function addressNamed(name: string): DeliveryAttribute {
  if (isDeliveryAttribute(name)) return name;
  throw invalid(`${name} is not an attribute that can be verified.`);
}

const invalid = (message: string): CognitoError => new CognitoError('InvalidParameterException', message);
