/**
 * From a name to a user.
 *
 * @module
 */
import { failures } from '@poolkeeper/api/failures';
import { signInKey, signInNaming } from '@poolkeeper/api/user/sign-in-names';
import type { UserPoolRecord, UserRecord } from '../store/records.ts';
import type { Core } from './core.ts';
import { simulatedSub } from './simulated.ts';

/** The user whose username, sub or alias `name` is, in the pool's case. */
export const findUser = (core: Core, pool: UserPoolRecord, name: string): Promise<UserRecord | undefined> =>
  core.store.users.findByName(pool.userPoolId, signInKey(signInNaming(pool.settings), name));

/** The same for an administrator. @throws UserNotFoundException `User does not exist.` */
export async function requireUser(core: Core, pool: UserPoolRecord, name: string): Promise<UserRecord> {
  const user = await findUser(core, pool, name);
  if (!user) throw failures.userDoesNotExist();
  return user;
}

/** Whoever a public request names: a user, or nobody, which the answer must not always tell. */
export interface NamedAccount {
  /** As the request gave it. */
  readonly name: string;
  readonly user: UserRecord | undefined;
  /** Under what codes and counters are kept: the user's sub, or one made up for a name that nobody has. */
  readonly subject: string;
}

/** Looks up whoever a public request names. */
export async function findAccount(core: Core, pool: UserPoolRecord, name: string): Promise<NamedAccount> {
  const user = await findUser(core, pool, name);
  return { name, user, subject: user?.sub ?? simulatedSub(core, pool, name) };
}
