/**
 * What is answered when a new user asks for a sign-in name that another one has.
 *
 * @module
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import { signInNaming } from '@poolkeeper/api/user/sign-in-names';
import { attributeOfUsername } from '@poolkeeper/api/user/username-rules';
import { usernameAttributes } from '@poolkeeper/api/user-pool/capabilities';
import type { SignInName, UserPoolRecord } from '../store/records.ts';

/** The refusal of SignUp. */
export const takenAtSignUp =
  (pool: UserPoolRecord) =>
  (kind: SignInName['kind']): CognitoError =>
    taken(pool, kind, 'User already exists');

/** The refusal of AdminCreateUser. */
export const takenAtCreation =
  (pool: UserPoolRecord) =>
  (kind: SignInName['kind']): CognitoError =>
    taken(pool, kind, 'User account already exists');

/** Of which kind a username is in the pool: what a holder of the same name holds. */
export const kindOfUsername = (pool: UserPoolRecord, username: string): SignInName['kind'] =>
  attributeOfUsername(signInNaming(pool.settings), username) ?? 'username';

function taken(pool: UserPoolRecord, kind: SignInName['kind'], usernameTaken: string): CognitoError {
  if (kind === 'username' || kind === 'sub') return usernameExists(usernameTaken);
  return usernameAttributes(pool.settings).some((attribute) => attribute === kind)
    ? usernameExists(`An account with the given ${kind} already exists.`)
    : failures.aliasExists(kind);
}

const usernameExists = (message: string): CognitoError =>
  new CognitoError('UsernameExistsException', message);
