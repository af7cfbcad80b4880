/**
 * The names under which users sign in.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { SignInName } from './records.ts';
import { rowsStatement } from './rows-statement.ts';
import { type Given, statement } from './statement.ts';
import type { Database, UserNameRow } from './tables.ts';

/** An index entry of PostgreSQL holds 2,700 bytes, which names of three bytes a character must not fill. */
const LONGEST_KEY = 600;

const ofUser = statement((db, given: Given<{ userPoolId: string; sub: string }>) =>
  db
    .selectFrom('user_names')
    .select(['kind', 'name'])
    .where('user_pool_id', '=', given('userPoolId'))
    .where('sub', '=', given('sub')),
);

const heldByAnother = statement((db, given: Given<{ userPoolId: string; name: string; sub: string }>) =>
  db
    .selectFrom('user_names')
    .select('kind')
    .where('user_pool_id', '=', given('userPoolId'))
    .where('name', '=', given('name'))
    .where('sub', '!=', given('sub'))
    .limit(sql.lit(1)),
);

const insert = rowsStatement<UserNameRow, Pick<UserNameRow, 'kind' | 'name'>>(
  ['user_pool_id', 'name', 'kind', 'sub'],
  (db, rows) =>
    db
      .insertInto('user_names')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .returning(['kind', 'name']),
);

const remove = statement((db, given: Given<UserNameRow>) =>
  db
    .deleteFrom('user_names')
    .where('user_pool_id', '=', given('user_pool_id'))
    .where('name', '=', given('name'))
    .where('kind', '=', given('kind'))
    .where('sub', '=', given('sub')),
);

const release = statement((db, given: Given<{ userPoolId: string; kind: string; name: string }>) =>
  db
    .deleteFrom('user_names')
    .where('user_pool_id', '=', given('userPoolId'))
    .where('name', '=', given('name'))
    .where('kind', '=', given('kind'))
    .returning('sub'),
);

interface Owner {
  readonly userPoolId: string;
  readonly sub: string;
}

/** How a name is kept and searched: itself, unless it is too long for an index or holds U+0000. */
export function nameKey(name: string): string {
  if (name.length <= LONGEST_KEY && !name.includes('\0')) return name;
  return `sha256:${createHash('sha256').update(name).digest('hex')}`;
}

/**
 * Makes `names` the sign-in names of a user. A preferred username is free text: it must not be any other user's name,
 * of whatever kind, because a request that names that user would then be ambiguous.
 *
 * @returns the kind of the first name that another user holds; then the caller undoes what was written
 */
export async function setNames(
  db: Database,
  { userPoolId, sub }: Owner,
  names: readonly SignInName[],
): Promise<SignInName['kind'] | undefined> {
  const wanted = names.map(({ kind, name }) => ({ kind, name: nameKey(name) })).sort(byName);
  const held = await ofUser.all(db, { userPoolId, sub });
  const missing = wanted.filter((name) => !held.some(isSame(name)));
  for (const { kind, name } of missing) {
    const isTaken =
      kind === 'preferred_username' &&
      (await heldByAnother.first(db, { userPoolId, name, sub })) !== undefined;
    if (isTaken) return kind;
  }
  const rows = missing.map(({ kind, name }) => ({ user_pool_id: userPoolId, name, kind, sub }));
  const given = await insert.all(db, rows);
  const taken = missing.find((name) => !given.some(isSame(name)));
  if (taken) return taken.kind;
  // Last: two users who swap names are both refused at once, instead of waiting for each other.
  for (const { kind, name } of held.filter((name) => !wanted.some(isSame(name)))) {
    await remove.run(db, { user_pool_id: userPoolId, name, kind, sub });
  }
  return undefined;
}

/** Takes a name from whoever holds it, and answers the sub. */
export async function releaseName(
  db: Database,
  userPoolId: string,
  { kind, name }: SignInName,
): Promise<string | undefined> {
  return (await release.first(db, { userPoolId, kind, name: nameKey(name) }))?.sub;
}

interface KindAndName {
  readonly kind: string;
  readonly name: string;
}

const isSame =
  (one: KindAndName) =>
  (other: KindAndName): boolean =>
    one.kind === other.kind && one.name === other.name;

/** Two users who want each other's names ask for them in the same order, so neither waits for the other. */
const byName = (one: KindAndName, other: KindAndName): number =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : one.kind < other.kind ? -1 : 1;
