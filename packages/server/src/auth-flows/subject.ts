/**
 * Who wants to sign in: a user, or a name that no user has and that must not be told from one.
 *
 * @module
 * @see cognito.md section 4.10
 */
import { failures } from '@poolkeeper/api/failures';
import { hidesUserExistence } from '@poolkeeper/api/user-pool-client/existence';
import { findUser } from '../accounts/find-user.ts';
import type { UserRecord } from '../store/records.ts';
import type { Attempt } from './attempt.ts';

/** Who a sign-in is about. */
export interface Subject {
  /** The name as sent: a username, an alias or a sub. */
  readonly name: string;
  /** Absent where no user has the name and the client hides that. */
  readonly user: UserRecord | undefined;
}

/** A subject who exists. */
export interface KnownSubject extends Subject {
  readonly user: UserRecord;
}

/** Looks up who `name` belongs to. One query. */
export async function findSubject(attempt: Attempt, name: string): Promise<Subject> {
  return { name, user: await findUser(attempt.core, attempt.pool, name) };
}

/**
 * Looks up who `name` belongs to, for flows that no migration trigger can complete.
 *
 * @throws UserNotFoundException when nobody has the name and the client's answers may say so
 */
export async function requireSubject(attempt: Attempt, name: string): Promise<Subject> {
  const subject = await findSubject(attempt, name);
  if (!subject.user) refuseUnlessHidden(attempt);
  return subject;
}

/** @throws UserNotFoundException when the client's answers may tell that there is no such user */
export function refuseUnlessHidden({ client }: Attempt): void {
  if (!hidesUserExistence(client.settings)) throw failures.userDoesNotExist();
}

/** How a subject is written in sessions and counters: the sub, or the name given where there is no user. */
export const subjectKey = ({ user, name }: Subject): string => user?.sub ?? name;
