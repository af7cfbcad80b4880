/**
 * Which of a user's addresses a code goes to.
 *
 * @module
 */
import type { DeliveryAttribute } from '@poolkeeper/api/user/masked-destination';
import { autoVerifiedAttributes, recoveryMechanisms } from '@poolkeeper/api/user-pool/capabilities';
import type { UserPoolRecord, UserRecord } from '../store/records.ts';
import type { CodeAddress } from './codes.ts';

/** A phone number goes before an email where the pool verifies both. */
const phoneFirst: readonly DeliveryAttribute[] = ['phone_number', 'email'];

/** What the pool has new users verify, best first. */
export const verifiedAtSignUp = (pool: UserPoolRecord): readonly DeliveryAttribute[] =>
  phoneFirst.filter((attribute) => autoVerifiedAttributes(pool.settings).includes(attribute));

/** Where the code of a sign-up goes; undefined when the user gave nothing that the pool has verified. */
export function signUpAddress(pool: UserPoolRecord, user: UserRecord): CodeAddress | undefined {
  const unverified = verifiedAtSignUp(pool).filter((attribute) => !isVerified(user, attribute));
  return firstOf(user, unverified);
}

const recoveryAttributes: Readonly<Record<string, DeliveryAttribute>> = {
  verified_email: 'email',
  verified_phone_number: 'phone_number',
};

/** What password reset codes of the pool may go to, best first; empty when an administrator alone resets passwords. */
export const recoveryAttributesOf = (pool: UserPoolRecord): readonly DeliveryAttribute[] =>
  recoveryMechanisms(pool.settings).flatMap((mechanism) => recoveryAttributes[mechanism] ?? []);

/** What a user whom the pool does not have would most likely have verified, best first. */
export function plausibleRecovery(pool: UserPoolRecord): readonly DeliveryAttribute[] {
  const permitted = recoveryAttributesOf(pool);
  const usual = permitted.filter((attribute) => verifiedAtSignUp(pool).includes(attribute));
  return usual.length > 0 ? usual : permitted;
}

/** Where a password reset code goes: the best address that is verified. */
export const recoveryAddress = (
  user: UserRecord,
  permitted: readonly DeliveryAttribute[],
): CodeAddress | undefined =>
  firstOf(
    user,
    permitted.filter((attribute) => isVerified(user, attribute)),
  );

/** Whether a code proved that the user has the address. */
export const isVerified = (user: UserRecord, attribute: DeliveryAttribute): boolean =>
  user.attributes[`${attribute}_verified`] === 'true';

function firstOf(user: UserRecord, attributes: readonly DeliveryAttribute[]): CodeAddress | undefined {
  for (const attribute of attributes) {
    const value = user.attributes[attribute];
    if (value) return { attribute, value };
  }
  return undefined;
}
