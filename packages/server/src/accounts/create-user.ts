/**
 * New users: what they are called, and how they come into the store.
 *
 * @module
 */
import type { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import { signInNaming } from '@poolkeeper/api/user/sign-in-names';
import type { UserStatus } from '@poolkeeper/api/user/status';
import { attributeOfUsername, checkNewUsername } from '@poolkeeper/api/user/username-rules';
import type { PasswordRecord, SignInName, UserPoolRecord, UserRecord } from '../store/records.ts';
import type { Nouns } from '../store/store.ts';
import { namesOf, takeAliases } from './change-user.ts';
import type { Core } from './core.ts';

/** A user who is not in the store yet. */
export type NewUser = Pick<UserRecord, 'sub' | 'username' | 'attributes'>;

/**
 * Names a new user. Where attributes stand in for usernames, the username is the sub, and the name given becomes the
 * attribute that it is.
 *
 * @throws InvalidParameterException when the pool takes no such username
 */
export function nameUser(
  core: Core,
  pool: UserPoolRecord,
  given: { readonly username: string; readonly attributes: Readonly<Record<string, string>> },
): NewUser {
  const naming = signInNaming(pool.settings);
  checkNewUsername(naming, given.username);
  const sub = core.system.ids.uuid();
  const attribute = attributeOfUsername(naming, given.username);
  return attribute === undefined
    ? { sub, username: given.username, attributes: given.attributes }
    : { sub, username: sub, attributes: { ...given.attributes, [attribute]: given.username } };
}

/** A new user with all that the store keeps. */
export const completeUser = (
  core: Core,
  pool: UserPoolRecord,
  named: NewUser & { readonly status: UserStatus; readonly password?: PasswordRecord | undefined },
): UserRecord => {
  const { password, ...user } = named;
  const createdAt = core.system.clock.now();
  return {
    userPoolId: pool.userPoolId,
    ...user,
    enabled: true,
    ...(password === undefined ? {} : { password }),
    passwordHistory: [],
    createdAt,
    modifiedAt: createdAt,
    version: 1,
  };
};

/** A user to insert, and what is answered when it cannot be. */
export interface Insertion {
  readonly pool: UserPoolRecord;
  readonly user: UserRecord;
  /** Whether an email or phone number that signs in another user comes to this one. */
  readonly aliases: 'keep' | 'take';
  /** What is thrown when another user holds a sign-in name of this kind. */
  readonly taken: (kind: SignInName['kind']) => CognitoError;
}

/** Inserts a user. The uniqueness of names in the store decides which of two racing requests gets a name. */
export async function insertUser(core: Core, insertion: Insertion): Promise<UserRecord> {
  const { pool, user, aliases } = insertion;
  if (aliases === 'keep') {
    await insert(core.store, insertion);
  } else {
    await core.store.transaction(async (nouns) => {
      await takeAliases(nouns, { pool, user, at: user.createdAt });
      await insert(nouns, insertion);
    });
  }
  return user;
}

async function insert(nouns: Pick<Nouns, 'users'>, { pool, user, taken }: Insertion): Promise<void> {
  const written = await nouns.users.insert(user, namesOf(pool, user));
  if (written === 'conflict') throw failures.userPoolNotFound(pool.userPoolId);
  if (written === 'written') return;
  throw written.taken === 'identity' ? failures.aliasExists('identity') : taken(written.taken);
}
