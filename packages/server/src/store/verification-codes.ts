import { sql } from 'kysely';
import type { VerificationCodeRecord } from './records.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { VerificationCodes } from './store.ts';
import type { Database, VerificationCodeRow } from './tables.ts';

interface Key {
  readonly userPoolId: string;
  readonly sub: string;
  readonly purpose: string;
}

const find = statement((db, given: Given<Key>) =>
  db
    .selectFrom('verification_codes')
    .selectAll()
    .where('user_pool_id', '=', given('userPoolId'))
    .where('sub', '=', given('sub'))
    .where('purpose', '=', given('purpose')),
);

const put = statement((db, given: Given<VerificationCodeRow>) =>
  db
    .insertInto('verification_codes')
    .values(rowOf(given, ['user_pool_id', 'sub', 'purpose', 'code', 'failures', 'expires_at', 'content']))
    .onConflict((conflict) =>
      conflict
        .columns(['user_pool_id', 'sub', 'purpose'])
        .doUpdateSet(rowOf(given, ['code', 'failures', 'expires_at', 'content'])),
    ),
);

const consume = statement((db, given: Given<Key & { code: string }>) =>
  db
    .deleteFrom('verification_codes')
    .where('user_pool_id', '=', given('userPoolId'))
    .where('sub', '=', given('sub'))
    .where('purpose', '=', given('purpose'))
    .where('code', '=', given('code')),
);

const countFailure = statement((db, given: Given<Key>) =>
  db
    .updateTable('verification_codes')
    .set({ failures: sql`failures + 1` })
    .where('user_pool_id', '=', given('userPoolId'))
    .where('sub', '=', given('sub'))
    .where('purpose', '=', given('purpose'))
    .returning('failures'),
);

/** Codes that were sent and are waited for. */
export const verificationCodes = (db: Database): VerificationCodes => ({
  async find(userPoolId, sub, purpose) {
    const row = await find.first(db, { userPoolId, sub, purpose });
    return row && toCode(row);
  },
  async put(code) {
    await put.run(db, toRow(code));
  },
  async consume({ userPoolId, sub, purpose, code }) {
    return (await consume.run(db, { userPoolId, sub, purpose, code })) === 1;
  },
  async countFailure(userPoolId, sub, purpose) {
    return (await countFailure.first(db, { userPoolId, sub, purpose }))?.failures ?? 0;
  },
});

type Content = Omit<VerificationCodeRecord, 'userPoolId' | 'sub' | 'failures' | 'expiresAt'>;

function toCode(row: VerificationCodeRow): VerificationCodeRecord {
  // Only `toRow` writes this column.
  const content = JSON.parse(row.content) as Content;
  return {
    userPoolId: row.user_pool_id,
    sub: row.sub,
    ...content,
    failures: row.failures,
    expiresAt: row.expires_at,
  };
}

function toRow({
  userPoolId,
  sub,
  failures,
  expiresAt,
  ...rest
}: VerificationCodeRecord): VerificationCodeRow {
  const content: Content = rest;
  return {
    user_pool_id: userPoolId,
    sub,
    purpose: rest.purpose,
    code: rest.code,
    failures,
    expires_at: expiresAt,
    content: JSON.stringify(content),
  };
}
