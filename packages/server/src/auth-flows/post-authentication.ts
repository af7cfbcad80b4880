/**
 * The PostAuthentication trigger: once everything that was asked is proved.
 *
 * @module
 * @see Amazon Cognito developer guide, "Authentication with Amazon Cognito user pools"; "Customizing user pool workflows with Lambda triggers"
 */
import type { Attempt } from './attempt.ts';
import type { KnownSubject } from './subject.ts';
import { triggerOrigin } from './trigger-origin.ts';

/** Tells the pool's function about a sign-in, which it may still refuse. */
export async function runPostAuthentication(attempt: Attempt, subject: KnownSubject): Promise<void> {
  const { core, pool } = attempt;
  if (!core.triggers.has(pool, 'PostAuthentication')) return;
  await core.triggers.postAuthentication(triggerOrigin(attempt, subject), { newDeviceUsed: false });
}
