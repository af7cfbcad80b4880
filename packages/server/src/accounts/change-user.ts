/**
 * Writing a changed user. The store decides races: about names by their uniqueness, about the rest by versions.
 *
 * @module
 */
import { failures } from '@poolkeeper/api/failures';
import type { EpochMilliseconds } from '@poolkeeper/api/units';
import { type NamedSignIn, signInNames, signInNaming } from '@poolkeeper/api/user/sign-in-names';
import type { UserPoolRecord, UserRecord } from '../store/records.ts';
import type { Nouns } from '../store/store.ts';

/** How often a change is tried anew when another request changed the user in between. */
const ATTEMPTS = 5;

/** A change of one user. */
export interface UserChange {
  readonly pool: UserPoolRecord;
  readonly user: UserRecord;
  /** Applied to the user as it stands; again when it changed meanwhile. Throws to refuse. */
  readonly change: (user: UserRecord) => UserRecord;
  readonly at: EpochMilliseconds;
}

/**
 * Changes a user and answers it as it is now.
 *
 * @throws AliasExistsException when another user holds a sign-in name that the change gives
 * @throws UserNotFoundException when the user was deleted meanwhile
 * @throws TooManyRequestsException when others keep changing the user
 */
export async function changeUser(
  nouns: Pick<Nouns, 'users'>,
  { pool, user, change, at }: UserChange,
): Promise<UserRecord> {
  let current = user;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const version = current.version + 1;
    const changed: UserRecord = { ...change(current), modifiedAt: at, version };
    const written = await nouns.users.replace(changed, namesOf(pool, changed), current.version);
    if (written === 'written') return changed;
    if (written !== 'conflict') throw failures.aliasExists(written.taken);
    const found = await nouns.users.find(pool.userPoolId, user.sub);
    if (!found) throw failures.userDoesNotExist();
    current = found;
  }
  throw failures.tooManyRequests();
}

/** The names under which `user` signs in to `pool`. */
export const namesOf = (pool: UserPoolRecord, user: UserRecord): readonly NamedSignIn[] =>
  signInNames(signInNaming(pool.settings), user);

/**
 * Takes the email and phone number with which `user` is about to sign in from whoever signs in with them now; there
 * they count as unverified from then on. Part of the transaction that writes `user`.
 */
export async function takeAliases(
  nouns: Pick<Nouns, 'users'>,
  { pool, user, at }: Pick<UserChange, 'pool' | 'user' | 'at'>,
): Promise<void> {
  for (const { kind, name } of namesOf(pool, user)) {
    if (kind !== 'email' && kind !== 'phone_number') continue;
    const loserSub = await nouns.users.releaseName(pool.userPoolId, kind, name);
    if (loserSub === undefined || loserSub === user.sub) continue;
    const loser = await nouns.users.find(pool.userPoolId, loserSub);
    if (!loser) continue;
    const change = (held: UserRecord): UserRecord => ({
      ...held,
      attributes: { ...held.attributes, [`${kind}_verified`]: 'false' },
    });
    await changeUser(nouns, { pool, user: loser, change, at });
  }
}
