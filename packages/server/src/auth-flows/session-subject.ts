/**
 * Who a session is about, checked against the `USERNAME` of the answer.
 *
 * @module
 * @see API reference, RespondToAuthChallenge
 */
import { failures } from '@poolkeeper/api/failures';
import { findSession, type OpenSession } from '../accounts/challenge-session.ts';
import { type Attempt, parameter } from './attempt.ts';
import { findSubject, type Subject } from './subject.ts';

/** A session with its subject. */
export interface Resumed<State> {
  readonly session: OpenSession<State>;
  readonly subject: Subject;
}

/**
 * Takes up the challenge that `Session` stands for.
 *
 * @throws NotAuthorizedException when it cannot be answered, or not for `USERNAME`
 */
export async function resume<State>(attempt: Attempt, challenge: string): Promise<Resumed<State>> {
  const { core, client } = attempt;
  const session = await findSession<State>(core, client, attempt.session ?? '', challenge);
  const subject = await findSubject(attempt, parameter(attempt, 'USERNAME'));
  if (subject.subject === session.subject) return { session, subject };
  // The challenge of a missing user may have named it as one who exists is named: by an id.
  if (subject.user || subject.name !== session.subject) throw failures.invalidSession();
  return { session, subject: { ...subject, subject: session.subject } };
}
