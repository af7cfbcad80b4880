import { sql } from 'kysely';
import { isForeignKeyViolation } from './database-errors.ts';
import type { SigningKeyRecord } from './records.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { SigningKeys, Written } from './store.ts';
import type { Database, SigningKeyRow } from './tables.ts';
import { atomically, Undone } from './transaction.ts';

const list = statement((db, given: Given<{ userPoolId: string; at: number }>) =>
  db
    .selectFrom('signing_keys')
    .selectAll()
    .where('user_pool_id', '=', given('userPoolId'))
    .where(sql<boolean>`(verify_until is null or verify_until > ${given('at')})`)
    .orderBy('created_at', 'desc')
    .orderBy('kid'),
);

const columns = ['user_pool_id', 'kid', 'use', 'created_at', 'verify_until', 'content'] as const;

const insertFirst = statement((db, given: Given<SigningKeyRow>) =>
  db
    .insertInto('signing_keys')
    .values(rowOf(given, columns))
    .onConflict((conflict) => conflict.doNothing()),
);

const insert = statement((db, given: Given<SigningKeyRow>) =>
  db.insertInto('signing_keys').values(rowOf(given, columns)),
);

/** Also makes a second rotation of the same pool wait for the first one. */
const raiseGeneration = statement((db, given: Given<{ userPoolId: string }>) =>
  db
    .updateTable('user_pools')
    .set({ key_generation: sql`key_generation + 1` })
    .where('user_pool_id', '=', given('userPoolId'))
    .where(sql<boolean>`deleted = 0`),
);

const retire = statement((db, given: Given<{ userPoolId: string; use: string; verifyUntil: number }>) =>
  db
    .updateTable('signing_keys')
    .set({ verify_until: given('verifyUntil') })
    .where('user_pool_id', '=', given('userPoolId'))
    .where('use', '=', given('use'))
    .where('verify_until', 'is', null),
);

/** The keys that sign in a pool's name. */
export const signingKeys = (db: Database): SigningKeys => ({
  async list(userPoolId, at) {
    return (await list.all(db, { userPoolId, at })).map(toKey);
  },
  insertFirst: (keys) =>
    atomically(db, async (transaction): Promise<Written> => {
      try {
        for (const key of keys) {
          const rows = await insertFirst.run(transaction, toRow(key));
          if (rows === 0) throw new Undone<Written>('conflict');
        }
      } catch (error) {
        if (isForeignKeyViolation(error)) throw new Undone<Written>('conflict');
        throw error;
      }
      return 'written';
    }),
  rotate: (userPoolId, keys, verifyUntil) =>
    atomically(db, async (transaction) => {
      if ((await raiseGeneration.run(transaction, { userPoolId })) === 0) {
        throw new Error(`user pool ${userPoolId} is gone: its keys cannot be rotated`);
      }
      for (const key of keys) {
        await retire.run(transaction, { userPoolId, use: key.use, verifyUntil });
        await insert.run(transaction, toRow(key));
      }
    }),
});

type Content = Omit<SigningKeyRecord, 'userPoolId' | 'kid' | 'createdAt' | 'verifyUntil'>;

function toKey(row: SigningKeyRow): SigningKeyRecord {
  // Only `toRow` writes this column.
  const content = JSON.parse(row.content) as Content;
  return {
    userPoolId: row.user_pool_id,
    kid: row.kid,
    ...content,
    createdAt: row.created_at,
    ...(row.verify_until === null ? {} : { verifyUntil: row.verify_until }),
  };
}

function toRow({ userPoolId, kid, createdAt, verifyUntil, ...rest }: SigningKeyRecord): SigningKeyRow {
  const content: Content = rest;
  return {
    user_pool_id: userPoolId,
    kid,
    use: rest.use,
    created_at: createdAt,
    verify_until: verifyUntil ?? null,
    content: JSON.stringify(content),
  };
}
