/**
 * Which user an identity at a provider is.
 *
 * @module
 */
import type { UserRecord } from './records.ts';
import { rowsStatement } from './rows-statement.ts';
import { type Given, statement } from './statement.ts';
import type { IdentityKey } from './store.ts';
import type { Database, UserIdentityRow, UserRow } from './tables.ts';
import { nameKey } from './user-names.ts';

const find = statement((db, given: Given<Omit<UserIdentityRow, 'sub'>>) =>
  db
    .selectFrom('user_identities as known')
    .innerJoin('users as user', (join) =>
      join.onRef('user.user_pool_id', '=', 'known.user_pool_id').onRef('user.sub', '=', 'known.sub'),
    )
    .selectAll('user')
    .where('known.user_pool_id', '=', given('user_pool_id'))
    .where('known.provider_name', '=', given('provider_name'))
    .where('known.attribute', '=', given('attribute'))
    .where('known.value', '=', given('value')),
);

const insert = rowsStatement<UserIdentityRow, Pick<UserIdentityRow, 'value'>>(
  ['user_pool_id', 'provider_name', 'attribute', 'value', 'sub'],
  (db, rows) =>
    db
      .insertInto('user_identities')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .returning('value'),
);

const remove = statement((db, given: Given<UserIdentityRow>) =>
  db
    .deleteFrom('user_identities')
    .where('user_pool_id', '=', given('user_pool_id'))
    .where('provider_name', '=', given('provider_name'))
    .where('attribute', '=', given('attribute'))
    .where('value', '=', given('value'))
    .where('sub', '=', given('sub')),
);

const keyOf = (userPoolId: string, { providerName, attribute, userId }: IdentityKey) => ({
  user_pool_id: userPoolId,
  provider_name: providerName,
  attribute: nameKey(attribute),
  value: nameKey(userId),
});

/** The row of the user who has an identity. */
export const findByIdentity = (
  db: Database,
  userPoolId: string,
  identity: IdentityKey,
): Promise<UserRow | undefined> => find.first(db, keyOf(userPoolId, identity));

/** Makes the identities of a user what `user` says. False when another user has one; then the caller undoes it. */
export async function setIdentities(
  db: Database,
  before: UserRecord | undefined,
  user: UserRecord,
): Promise<boolean> {
  const { userPoolId, sub } = user;
  const rowsOf = (record: UserRecord | undefined): readonly UserIdentityRow[] =>
    (record?.identities ?? []).map((identity) => ({ ...keyOf(userPoolId, identity), sub }));
  const held = rowsOf(before);
  const wanted = rowsOf(user);
  const missing = wanted.filter((row) => !held.some(isSame(row))).toSorted(byKey);
  if ((await insert.all(db, missing)).length < missing.length) return false;
  for (const row of held.filter((each) => !wanted.some(isSame(each)))) await remove.run(db, row);
  return true;
}

const isSame =
  (one: UserIdentityRow) =>
  (other: UserIdentityRow): boolean =>
    one.provider_name === other.provider_name &&
    one.attribute === other.attribute &&
    one.value === other.value;

/** In one order for all, so that of two who want the same none waits for the other. */
function byKey(one: UserIdentityRow, other: UserIdentityRow): number {
  const text = ({ provider_name, attribute, value }: UserIdentityRow): string =>
    JSON.stringify([provider_name, attribute, value]);
  return text(one) < text(other) ? -1 : 1;
}
