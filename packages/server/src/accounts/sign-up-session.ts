/**
 * The `Session` that leads from a sign-up through its confirmation to a first sign-in, for clients that permit
 * USER_AUTH: SignUp answers one, ConfirmSignUp takes it and answers another, with which InitiateAuth needs no password.
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

/** A session for the confirmation of a new user; undefined when the client has no use for one. */
export const sessionForConfirmation = async (
  core: Core,
  client: UserPoolClientRecord,
  { sub }: UserRecord,
): Promise<string | undefined> =>
  permitsAuthFlow(client.settings, 'USER_AUTH')
    ? openSession(core, client, { challenge: CONFIRMATION, subject: sub, state: {} })
    : undefined;

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

/** A session with which a confirmed user signs in. */
export const sessionForSignIn = (
  core: Core,
  client: UserPoolClientRecord,
  { sub }: UserRecord,
): Promise<string> => openSession(core, client, { challenge: AUTO_SIGN_IN, subject: sub, state: {} });
