/**
 * The `Session` that leads from a sign-up through its confirmation to a first sign-in, for clients that permit
 * USER_AUTH: SignUp answers one, ConfirmSignUp may take it and answers another, with which InitiateAuth needs no password.
 * ConfirmSignUp answers one to requests without as well: Amplify sends none and counts on it, and the code that was sent
 * is proof enough.
 *
 * @module
 * @see Amazon Cognito user pools API reference, ConfirmSignUp, `Session`; Amazon Cognito developer guide, "Authentication flows"
 */
import { failures } from '@poolkeeper/api/failures';
import { permitsAuthFlow } from '@poolkeeper/api/user-pool-client/auth-flows';
import type { UserPoolClientRecord, UserRecord } from '../store/records.ts';
import { findSession, type OpenSession, openSession } from './challenge-session.ts';
import type { Core } from './core.ts';

/** What the session of a sign-up that is not confirmed is for. */
const CONFIRMATION = 'CONFIRM_SIGN_UP';
/** What the session of a confirmed sign-up is for. */
const AUTO_SIGN_IN = 'AUTO_SIGN_IN';

/** Makes a session for a user; undefined when the client has no use for one. */
type SessionFor = (core: Core, client: UserPoolClientRecord, user: UserRecord) => Promise<string | undefined>;

const sessionFor =
  (challenge: string): SessionFor =>
  async (core, client, { sub }) =>
    permitsAuthFlow(client.settings, 'USER_AUTH')
      ? openSession(core, client, { challenge, subject: sub, state: {} })
      : undefined;

/** A session for the confirmation of a new user. */
export const sessionForConfirmation: SessionFor = sessionFor(CONFIRMATION);

/** A session with which a confirmed user signs in. */
export const sessionForSignIn: SessionFor = sessionFor(AUTO_SIGN_IN);

/**
 * The session that a confirmation is given.
 *
 * @throws NotAuthorizedException when it is not of this sign-up, was used or has expired
 */
export async function findConfirmationSession(
  core: Core,
  client: UserPoolClientRecord,
  { user, session }: { readonly user: UserRecord; readonly session: string },
): Promise<OpenSession<object>> {
  const found = await findSession<object>(core, client, session, CONFIRMATION);
  if (found.subject !== user.sub) throw failures.invalidSession();
  return found;
}
