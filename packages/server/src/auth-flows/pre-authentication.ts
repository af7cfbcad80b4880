/**
 * The PreAuthentication trigger: before any proof is looked at.
 *
 * @module
 * @see Amazon Cognito developer guide, "Authentication with Amazon Cognito user pools"; "Understanding user pool JSON web tokens"
 */
import { hidesUserExistence } from '@poolkeeper/api/user-pool-client/existence';
import type { Attempt } from './attempt.ts';
import type { Subject } from './subject.ts';
import { triggerOrigin } from './trigger-origin.ts';

/** Lets the pool's function refuse the sign-in. For a missing user it runs only where that is hidden. */
export async function runPreAuthentication(attempt: Attempt, subject: Subject): Promise<void> {
  const { core, pool, client, validationData } = attempt;
  if (!subject.user && !hidesUserExistence(client.settings)) return;
  if (!core.triggers.has(pool, 'PreAuthentication')) return;
  await core.triggers.preAuthentication(triggerOrigin(attempt, subject), {
    validationData,
    userNotFound: subject.user === undefined,
  });
}
