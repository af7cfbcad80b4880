/**
 * Sign-in on the login pages: the steps of a sign-in through the API, up to the user who proved to be the one named.
 * Tokens come later, when the application redeems its code.
 *
 * @module
 * @see Amazon Cognito developer guide, "Authentication with Amazon Cognito user pools"
 */
import { recordingFailure } from '../accounts/recording-failure.ts';
import type { UserRecord } from '../store/records.ts';
import type { Attempt } from './attempt.ts';
import { askNewPassword, chooseNewPassword } from './challenges/new-password-required.ts';
import type { Asked } from './outcome.ts';
import { runPostAuthentication } from './post-authentication.ts';
import { runPreAuthentication } from './pre-authentication.ts';
import { type NameAndPassword, proveByPassword } from './prove-by-password.ts';
import { refuseByState } from './refuse-by-state.ts';
import type { KnownSubject } from './subject.ts';

/** A user who is signed in, or what is asked first. */
export type HostedOutcome = { readonly kind: 'user'; readonly user: UserRecord } | Asked;

/**
 * Signs in by name and password, or asks for a new password where the one given is temporary.
 *
 * @throws what {@link proveByPassword} throws
 * @throws UserNotConfirmedException, PasswordResetRequiredException once the password is proved
 */
export const signInOnPage = (attempt: Attempt, given: NameAndPassword): Promise<HostedOutcome> =>
  recordingFailure(attempt.core, reportOf(attempt), async () => {
    const subject = await proveByPassword(attempt, given);
    refuseByState(subject.user);
    if (subject.user.status !== 'FORCE_CHANGE_PASSWORD') return finish(attempt, subject);
    return askNewPassword(attempt, subject);
  });

/** Replaces a temporary password and signs in. @throws what {@link chooseNewPassword} throws */
export const setFirstPasswordOnPage = (attempt: Attempt): Promise<HostedOutcome> =>
  recordingFailure(attempt.core, reportOf(attempt), async () =>
    finish(attempt, await chooseNewPassword(attempt)),
  );

/**
 * Signs in the user of a sign-up that was confirmed a moment ago in the browser that made it.
 *
 * @throws NotAuthorizedException when the user is disabled
 * @throws UserLambdaValidationException when a function of the pool refuses the sign-in
 */
export const signInConfirmed = (attempt: Attempt, user: UserRecord): Promise<HostedOutcome> =>
  recordingFailure(attempt.core, reportOf(attempt), async () => {
    const subject = { name: user.username, user, subject: user.sub };
    await runPreAuthentication(attempt, subject);
    refuseByState(user);
    return finish(attempt, subject);
  });

async function finish(attempt: Attempt, subject: KnownSubject): Promise<HostedOutcome> {
  const { core, pool, client } = attempt;
  const { user } = subject;
  await runPostAuthentication(attempt, subject);
  await core.analytics.record('_userauth.sign_in', { pool, client, user, endpointId: undefined });
  return { kind: 'user', user };
}

const reportOf = (attempt: Attempt) => ({ actor: attempt, endpointId: attempt.analyticsEndpointId });
