/**
 * Who wants to sign in: a user, or a name that no user has and that must not be told from one.
 *
 * @module
 * @see Amazon Cognito developer guide, "Managing user existence error responses"
 */
import { LONGEST_USERNAME } from '@poolkeeper/api/common';
import { decode } from '@poolkeeper/api/decode';
import { failures } from '@poolkeeper/api/failures';
import { structure, text } from '@poolkeeper/api/shape';
import { hidesUserExistence } from '@poolkeeper/api/user-pool-client/existence';
import { findAccount, type NamedAccount } from '../accounts/find-user.ts';
import type { UserRecord } from '../store/records.ts';
import type { Attempt } from './attempt.ts';

/** Whoever a request names. The user is absent where nobody has the name and the client hides that. */
export type Subject = NamedAccount;

/** A subject who exists. */
export interface KnownSubject extends Subject {
  readonly user: UserRecord;
}

/** `AuthParameters` and `ChallengeResponses` bound no value: a name is as long here as it is elsewhere. */
const Name = structure({ Username: text({ max: LONGEST_USERNAME, sensitive: true }) });

/**
 * Looks up whoever a request names, for steps that go on where nobody has the name. One query.
 *
 * @throws InvalidParameterException for a name that is longer than any
 */
export async function findSubject({ core, pool }: Attempt, name: string): Promise<Subject> {
  return findAccount(core, pool, decode(Name, { Username: name }).Username);
}

/**
 * Looks up whoever a request names.
 *
 * @throws InvalidParameterException for a name that is longer than any
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
