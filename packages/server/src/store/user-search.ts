/**
 * What ListUsers filters by.
 *
 * @module
 */
import { searchedValues } from '@poolkeeper/api/user/searchable';
import type { UserRecord } from './records.ts';
import { rowsStatement } from './rows-statement.ts';
import { type Given, statement } from './statement.ts';
import type { Database, UserSearchRow } from './tables.ts';

/** Longer than any filter can be, so cutting loses no match; short enough for an index entry of PostgreSQL. */
const LONGEST_VALUE = 400;

const insert = rowsStatement<UserSearchRow, unknown>(
  ['user_pool_id', 'attribute', 'value', 'sub'],
  (db, rows) =>
    db
      .insertInto('user_search')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing()),
);

const remove = statement((db, given: Given<UserSearchRow>) =>
  db
    .deleteFrom('user_search')
    .where('user_pool_id', '=', given('user_pool_id'))
    .where('attribute', '=', given('attribute'))
    .where('value', '=', given('value'))
    .where('sub', '=', given('sub')),
);

/** Makes a user found by what `after` says and no longer by what `before` said. */
export async function setSearched(
  db: Database,
  before: UserRecord | undefined,
  after: UserRecord | undefined,
): Promise<void> {
  const had = before ? searchRows(before) : [];
  const has = after ? searchRows(after) : [];
  for (const row of had.filter((row) => !has.some(isSame(row)))) await remove.run(db, row);
  await insert.all(
    db,
    has.filter((row) => !had.some(isSame(row))),
  );
}

/** How a value is kept and searched. */
export const searchKey = (value: string): string => value.slice(0, LONGEST_VALUE);

const searchRows = (user: UserRecord): readonly UserSearchRow[] =>
  Object.entries(searchedValues(user)).map(([attribute, value]) => ({
    user_pool_id: user.userPoolId,
    attribute,
    value: searchKey(value),
    sub: user.sub,
  }));

const isSame =
  (one: UserSearchRow) =>
  (other: UserSearchRow): boolean =>
    one.attribute === other.attribute && one.value === other.value;
