/**
 * From a name and a password to what comes next.
 *
 * @module
 */
import { type HostedOutcome, signInOnPage } from '../auth-flows/hosted-sign-in.ts';
import type { NameAndPassword } from '../auth-flows/prove-by-password.ts';
import { attemptOf } from './attempt.ts';
import type { Moved, SignedInOnPage, Visit } from './page.ts';

/** Signs in: the application is next, or the page where a temporary password is replaced. */
export async function signIn(visit: Visit, given: NameAndPassword): Promise<SignedInOnPage | Moved> {
  return next(await signInOnPage(attemptOf(visit), given), given.name);
}

/** Where an outcome leads. */
export function next(outcome: HostedOutcome, username: string): SignedInOnPage | Moved {
  if (outcome.kind === 'user') return { signedIn: outcome.user };
  const { session, parameters } = outcome.challenge;
  const missing = missingAttributes(parameters.requiredAttributes);
  return { to: 'changePassword', carried: { username, missing, ...(session !== undefined && { session }) } };
}

/** `requiredAttributes` of NEW_PASSWORD_REQUIRED, by the names of the attributes. */
function missingAttributes(listed: string | undefined): readonly string[] {
  // Written by askNewPassword.
  const names = JSON.parse(listed ?? '[]') as readonly string[];
  return names.map((name) => name.replace(/^userAttributes\./, ''));
}
