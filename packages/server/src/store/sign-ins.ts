import { isForeignKeyViolation } from './database-errors.ts';
import type { RefreshTokenRecord } from './records.ts';
import { toSignIn, toSignInRow } from './sign-in-row.ts';
import { type Given, rowOf, runTogether, statement } from './statement.ts';
import type { SignIns } from './store.ts';
import type { Database, RefreshTokenRow, SignInRow } from './tables.ts';
import { atomically, Undone } from './transaction.ts';
import { toUser } from './user-row.ts';

const find = statement((db, given: Given<{ eventId: string }>) =>
  db.selectFrom('sign_ins').selectAll().where('event_id', '=', given('eventId')),
);

const findByRefreshToken = statement((db, given: Given<{ token: string }>) =>
  db
    .selectFrom('refresh_tokens as token')
    .innerJoin('sign_ins as sign_in', 'sign_in.event_id', 'token.event_id')
    .leftJoin('users as user', (join) =>
      join.onRef('user.user_pool_id', '=', 'sign_in.user_pool_id').onRef('user.sub', '=', 'sign_in.sub'),
    )
    .selectAll('sign_in')
    .select([
      'token.token',
      'token.expires_at as token_expires_at',
      'token.replaced_at',
      'user.created_at',
      'user.modified_at',
      'user.version',
      'user.content as user_content',
    ])
    .where('token.token', '=', given('token')),
);

const insert = statement((db, given: Given<SignInRow>) =>
  db
    .insertInto('sign_ins')
    .values(rowOf(given, ['event_id', 'user_pool_id', 'sub', 'expires_at', 'revoked_at', 'content'])),
);

const insertToken = statement((db, given: Given<RefreshTokenRow>) =>
  db.insertInto('refresh_tokens').values(rowOf(given, ['token', 'event_id', 'expires_at', 'replaced_at'])),
);

/** One racing call marks the token; the others wait for that and write nothing. */
const markReplaced = statement((db, given: Given<{ token: string; at: number }>) =>
  db
    .updateTable('refresh_tokens')
    .set({ replaced_at: given('at') })
    .where('token', '=', given('token'))
    .where('replaced_at', 'is', null),
);

const findReplacement = statement((db, given: Given<{ token: string }>) =>
  db.selectFrom('refresh_tokens').select('replaced_at').where('token', '=', given('token')),
);

const revoke = statement((db, given: Given<{ eventId: string; at: number }>) =>
  db
    .updateTable('sign_ins')
    .set({ revoked_at: given('at') })
    .where('event_id', '=', given('eventId'))
    .where('revoked_at', 'is', null),
);

const revokeAll = statement((db, given: Given<{ userPoolId: string; sub: string; at: number }>) =>
  db
    .updateTable('sign_ins')
    .set({ revoked_at: given('at') })
    .where('user_pool_id', '=', given('userPoolId'))
    .where('sub', '=', given('sub'))
    .where('revoked_at', 'is', null),
);

/** Sign-ins and their refresh tokens. */
export const signIns = (db: Database): SignIns => ({
  async insert(signIn, refreshToken) {
    if (!refreshToken) {
      await insert.run(db, toSignInRow(signIn));
      return;
    }
    await runTogether(db, [
      insert.query(db, toSignInRow(signIn)),
      insertToken.query(db, toTokenRow(refreshToken)),
    ]);
  },
  async find(eventId) {
    const row = await find.first(db, { eventId });
    return row && toSignIn(row);
  },
  async findByRefreshToken(token) {
    const row = await findByRefreshToken.first(db, { token });
    if (!row) return undefined;
    const { created_at, modified_at, version, user_content: content } = row;
    const isThere = created_at !== null && modified_at !== null && version !== null && content !== null;
    return {
      token: {
        token,
        eventId: row.event_id,
        expiresAt: row.token_expires_at,
        ...(row.replaced_at === null ? {} : { replacedAt: row.replaced_at }),
      },
      signIn: toSignIn(row),
      user: isThere
        ? toUser({ user_pool_id: row.user_pool_id, sub: row.sub, created_at, modified_at, version, content })
        : undefined,
    };
  },
  rotate: (old, replacement, at, isAccepted) =>
    atomically(db, async (transaction) => {
      if ((await markReplaced.run(transaction, { token: old, at })) === 0) {
        const found = await findReplacement.first(transaction, { token: old });
        if (typeof found?.replaced_at !== 'number' || !isAccepted(found.replaced_at)) return false;
      }
      try {
        await insertToken.run(transaction, toTokenRow(replacement));
      } catch (error) {
        if (isForeignKeyViolation(error)) throw new Undone(false);
        throw error;
      }
      return true;
    }),
  async revoke(eventId, at) {
    await revoke.run(db, { eventId, at });
  },
  async revokeAll(userPoolId, sub, at) {
    await revokeAll.run(db, { userPoolId, sub, at });
  },
});

const toTokenRow = (token: RefreshTokenRecord): RefreshTokenRow => ({
  token: token.token,
  event_id: token.eventId,
  expires_at: token.expiresAt,
  replaced_at: token.replacedAt ?? null,
});
