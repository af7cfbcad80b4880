import { sql } from 'kysely';
import { isForeignKeyViolation } from './database-errors.ts';
import { deleteRowsOfUser } from './rows-of.ts';
import { toSignIn } from './sign-in-row.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { Users, UserWritten } from './store.ts';
import type { Database, UserRow } from './tables.ts';
import { atomically, Undone } from './transaction.ts';
import { countUser, userCount } from './user-counts.ts';
import { findByIdentity, setIdentities } from './user-identities.ts';
import { listUsers } from './user-listing.ts';
import { nameKey, releaseName, setNames } from './user-names.ts';
import { toUser, toUserRow } from './user-row.ts';
import { setSearched } from './user-search.ts';

const find = statement((db, given: Given<{ userPoolId: string; sub: string }>) =>
  db
    .selectFrom('users')
    .selectAll()
    .where('user_pool_id', '=', given('userPoolId'))
    .where('sub', '=', given('sub')),
);

const findByName = statement((db, given: Given<{ userPoolId: string; name: string }>) =>
  db
    .selectFrom('user_names as known')
    .innerJoin('users as user', (join) =>
      join.onRef('user.user_pool_id', '=', 'known.user_pool_id').onRef('user.sub', '=', 'known.sub'),
    )
    .selectAll('user')
    .where('known.user_pool_id', '=', given('userPoolId'))
    .where('known.name', '=', given('name'))
    .orderBy(sql`case known.kind when 'username' then 0 when 'sub' then 1 else 2 end`)
    .orderBy('known.kind')
    .limit(sql.lit(1)),
);

const findSignedIn = statement((db, given: Given<{ eventId: string }>) =>
  db
    .selectFrom('sign_ins as sign_in')
    .innerJoin('users as user', (join) =>
      join.onRef('user.user_pool_id', '=', 'sign_in.user_pool_id').onRef('user.sub', '=', 'sign_in.sub'),
    )
    .selectAll('user')
    .select([
      'sign_in.event_id',
      'sign_in.expires_at',
      'sign_in.revoked_at',
      'sign_in.content as sign_in_content',
    ])
    .where('sign_in.event_id', '=', given('eventId')),
);

const insert = statement((db, given: Given<UserRow>) =>
  db
    .insertInto('users')
    .values(rowOf(given, ['user_pool_id', 'sub', 'created_at', 'modified_at', 'version', 'content']))
    .onConflict((conflict) => conflict.doNothing()),
);

const replace = statement((db, given: Given<UserRow & { expected: number }>) =>
  db
    .updateTable('users')
    .set(rowOf(given, ['modified_at', 'version', 'content']))
    .where('user_pool_id', '=', given('user_pool_id'))
    .where('sub', '=', given('sub'))
    .where('version', '=', given('expected')),
);

const remove = statement((db, given: Given<{ userPoolId: string; sub: string }>) =>
  db
    .deleteFrom('users')
    .where('user_pool_id', '=', given('userPoolId'))
    .where('sub', '=', given('sub'))
    .returningAll(),
);

/** Users, with the names they sign in with and what they are searched by. */
export const users = (db: Database): Users => ({
  async find(userPoolId, sub) {
    const row = await find.first(db, { userPoolId, sub });
    return row && toUser(row);
  },
  async findByName(userPoolId, name) {
    const row = await findByName.first(db, { userPoolId, name: nameKey(name) });
    return row && toUser(row);
  },
  async findByIdentity(userPoolId, identity) {
    const row = await findByIdentity(db, userPoolId, identity);
    return row && toUser(row);
  },
  async findSignedIn(eventId) {
    const row = await findSignedIn.first(db, { eventId });
    return row && { user: toUser(row), signIn: toSignIn({ ...row, content: row.sign_in_content }) };
  },
  insert: (user, names) =>
    atomically(db, async (transaction): Promise<UserWritten> => {
      try {
        if ((await insert.run(transaction, toUserRow(user))) === 0) return 'conflict';
      } catch (error) {
        if (isForeignKeyViolation(error)) throw new Undone<UserWritten>('conflict');
        throw error;
      }
      const taken = await setNames(transaction, user, names);
      if (taken) throw new Undone<UserWritten>({ taken });
      if (!(await setIdentities(transaction, undefined, user))) {
        throw new Undone<UserWritten>({ taken: 'identity' });
      }
      await setSearched(transaction, undefined, user);
      await countUser(transaction, user.userPoolId, 1);
      return 'written';
    }),
  replace: (user, names, expected) =>
    atomically(db, async (transaction): Promise<UserWritten> => {
      const { userPoolId, sub } = user;
      const before = await find.first(transaction, { userPoolId, sub });
      const row = { ...toUserRow(user), version: expected + 1, expected };
      if (!before || (await replace.run(transaction, row)) === 0) return 'conflict';
      const taken = await setNames(transaction, user, names);
      if (taken) throw new Undone<UserWritten>({ taken });
      if (!(await setIdentities(transaction, toUser(before), user))) {
        throw new Undone<UserWritten>({ taken: 'identity' });
      }
      await setSearched(transaction, toUser(before), user);
      return 'written';
    }),
  releaseName: (userPoolId, kind, name) => releaseName(db, userPoolId, { kind, name }),
  delete: (userPoolId, sub) =>
    atomically(db, async (transaction) => {
      // First, so that it waits for whoever is changing the user, and answers the user as it was last.
      const row = await remove.first(transaction, { userPoolId, sub });
      if (!row) return false;
      await setSearched(transaction, toUser(row), undefined);
      await deleteRowsOfUser(transaction, userPoolId, sub);
      await countUser(transaction, userPoolId, -1);
      return true;
    }),
  list: (userPoolId, filter, page) => listUsers(db, userPoolId, filter, page),
  count: (userPoolId) => userCount(db, userPoolId),
});
