/**
 * How often a user may do what sends or guesses codes. Counted for names that no user has as well, so that reaching a
 * limit tells nothing.
 *
 * @module
 * @see Amazon Cognito developer guide, "Quotas"; "Quotas in Amazon Cognito"
 */
import { failures } from '@poolkeeper/api/failures';
import type { Milliseconds } from '@poolkeeper/api/units';
import type { UserPoolRecord } from '../store/records.ts';
import type { Core } from './core.ts';

const HOUR: Milliseconds = 3_600_000;

/** Requests an hour. Amazon gives 5 to 20 for password recovery, by a risk that is not rated here. */
export const hourlyLimits = {
  /** ForgotPassword and ConfirmForgotPassword together. */
  'password-recovery': 20,
  'resend-confirmation-code': 5,
  'confirm-sign-up': 15,
  'change-password': 5,
  'attribute-verification-code': 5,
  'verify-attribute': 15,
} as const;

/** A row of {@link hourlyLimits}. */
export type LimitedAction = keyof typeof hourlyLimits;

/**
 * Takes one of the subject's requests of this hour.
 *
 * @throws LimitExceededException when none is left
 */
export async function takeOne(
  core: Core,
  pool: UserPoolRecord,
  { subject, action }: { readonly subject: string; readonly action: LimitedAction },
): Promise<void> {
  const { counters } = core.store;
  const at = core.system.clock.now();
  const isLeft = await counters.take(pool.userPoolId, subject, action, hourlyLimits[action], HOUR, at);
  if (!isLeft) throw failures.attemptLimitExceeded();
}
