/**
 * Confirmation codes: six digits, sent to a user, good once and for a while. Only a keyed digest of a code is kept.
 *
 * @module
 * @see Amazon Cognito developer guide, "Quotas in Amazon Cognito"
 */
import { timingSafeEqual } from 'node:crypto';
import { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import type { Milliseconds } from '@poolkeeper/api/units';
import type { DeliveryAttribute } from '@poolkeeper/api/user/masked-destination';
import type { UserPoolRecord, UserRecord, VerificationCodeRecord } from '../store/records.ts';
import type { Mac } from '../system/keyring.ts';
import type { Core } from './core.ts';

/** What a code is for. */
export type CodePurpose = VerificationCodeRecord['purpose'];

const HOUR: Milliseconds = 3_600_000;
const DIGITS = 6;

/** How long a code is good. */
const lifetimes: Readonly<Record<CodePurpose, Milliseconds>> = {
  'sign-up': 24 * HOUR,
  'attribute:email': 24 * HOUR,
  'attribute:phone_number': 24 * HOUR,
  'forgot-password': HOUR,
};

/** How many wrong guesses one code bears. The hourly limits hold besides. */
export const MOST_WRONG_GUESSES = 30;

/** What a code proves that somebody has. */
export interface CodeAddress {
  readonly attribute: DeliveryAttribute;
  readonly value: string;
}

/** Whose code, and what for. */
export interface CodeOwner {
  readonly pool: UserPoolRecord;
  /** The sub, or what `findAccount` gave for a name that no user has. */
  readonly subject: string;
  readonly purpose: CodePurpose;
}

/**
 * Makes a code, which replaces an earlier one of the same purpose, and answers it.
 *
 * @param address - Where it goes; left out where it only stands for one that somebody without an address would get
 */
export async function issueCode(core: Core, owner: CodeOwner, address?: CodeAddress): Promise<string> {
  const code = core.system.ids.code(DIGITS);
  const createdAt = core.system.clock.now();
  await core.store.verificationCodes.put({
    userPoolId: owner.pool.userPoolId,
    sub: owner.subject,
    purpose: owner.purpose,
    code: digest(core, owner, code),
    ...(address && { attribute: address.attribute, pendingValue: address.value }),
    failures: 0,
    createdAt,
    expiresAt: createdAt + lifetimes[owner.purpose],
  });
  return code;
}

/**
 * Checks a code and leaves it in place: whoever acts on it consumes the record that this answers.
 *
 * @throws ExpiredCodeException when there is none, or no longer
 * @throws CodeMismatchException when it is another
 * @throws TooManyFailedAttemptsException or LimitExceededException when it was guessed wrong too often
 */
export async function checkCode(core: Core, owner: CodeOwner, code: string): Promise<VerificationCodeRecord> {
  const { verificationCodes } = core.store;
  const { pool, subject, purpose } = owner;
  const record = await verificationCodes.find(pool.userPoolId, subject, purpose);
  if (!record || record.expiresAt <= core.system.clock.now()) throw failures.expiredCode();
  if (record.failures >= MOST_WRONG_GUESSES) throw guessedTooOften(purpose);
  if (!isSame(record.code, digest(core, owner, code))) {
    await verificationCodes.countFailure(pool.userPoolId, subject, purpose);
    throw failures.codeMismatch();
  }
  return record;
}

/** Whether the code went to an address that is still the user's: one that was changed meanwhile proves nothing. */
export const isAddressedTo = (
  { attribute, pendingValue }: VerificationCodeRecord,
  user: UserRecord,
): boolean =>
  attribute !== undefined && pendingValue !== undefined && user.attributes[attribute] === pendingValue;

/** The operations that verify an attribute don't know TooManyFailedAttemptsException. */
const guessedTooOften = (purpose: CodePurpose): CognitoError =>
  purpose === 'sign-up' || purpose === 'forgot-password'
    ? new CognitoError(
        'TooManyFailedAttemptsException',
        'Too many failed attempts, please request a code again.',
      )
    : failures.attemptLimitExceeded();

const digest = (core: Core, { pool, subject, purpose }: CodeOwner, code: string): Mac =>
  core.keyring.mac(`code:${pool.userPoolId}:${subject}:${purpose}`, code);

const isSame = (one: Mac, other: Mac): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
