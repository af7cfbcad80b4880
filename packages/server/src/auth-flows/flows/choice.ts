/**
 * USER_AUTH: the client says which factor it prefers, or is offered a choice. A sign-up that was confirmed a
 * moment ago signs in by its session alone.
 *
 * @module
 * @see Amazon Cognito developer guide, "Authentication flows"; "Signing up and confirming user accounts"
 */
import { notBuilt } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import { useSession } from '../../accounts/challenge-session.ts';
import { type Attempt, parameter } from '../attempt.ts';
import { finishSignIn } from '../finish-sign-in.ts';
import { askFirstFactor, beginFirstFactor, isFirstFactor } from '../first-factors.ts';
import type { Outcome } from '../outcome.ts';
import { runPreAuthentication } from '../pre-authentication.ts';
import { refuseByState } from '../refuse-by-state.ts';
import { resume } from '../session-subject.ts';
import { requireSubject } from '../subject.ts';

/** The parameters of step-up authentication, which is not built. */
const stepUp = ['TARGET_ACR_VALUES', 'MAX_AGE', 'ACCESS_TOKEN'];

/** Begins with the preferred factor, or answers SELECT_CHALLENGE where none is given or it is not available. */
export async function startChoiceSignIn(attempt: Attempt): Promise<Outcome> {
  const asked = stepUp.find((name) => name in attempt.parameters);
  if (asked !== undefined) throw notBuilt(`the USER_AUTH parameter ${asked}`);
  if (attempt.session !== undefined) return signInAfterSignUp(attempt);

  const subject = await requireSubject(attempt, parameter(attempt, 'USERNAME'));
  await runPreAuthentication(attempt, subject);
  const preferred = attempt.parameters.PREFERRED_CHALLENGE;
  return isFirstFactor(preferred)
    ? beginFirstFactor({ attempt, subject, accept: async () => {} }, preferred)
    : askFirstFactor({ attempt, subject });
}

async function signInAfterSignUp(attempt: Attempt): Promise<Outcome> {
  const { session, subject } = await resume(attempt, 'AUTO_SIGN_IN');
  const { user } = subject;
  if (!user) throw failures.invalidSession();
  await runPreAuthentication(attempt, subject);
  refuseByState(user);
  // An administrator who set a temporary password since wants it proved.
  if (user.status === 'FORCE_CHANGE_PASSWORD') throw failures.invalidSession();
  await useSession(attempt.core, session, attempt.core.store);
  return finishSignIn(attempt, { ...subject, user });
}
