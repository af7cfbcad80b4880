/**
 * Which tables hold what belongs to a pool and to a user: deleting either leaves nothing behind.
 *
 * Deleting table by table is many times faster than the cascade of the foreign keys, which only catches what
 * another node adds meanwhile. Children come before their parents.
 *
 * @module
 */
import { type Given, statement } from './statement.ts';
import type { Database, Tables } from './tables.ts';

interface User {
  readonly userPoolId: string;
  readonly sub: string;
}

const tablesOfPool = [
  'user_search',
  'group_members',
  'user_names',
  'user_identities',
  'sessions',
  'authorization_codes',
  'browser_sessions',
  'verification_codes',
  'lock_outs',
  'use_counters',
  'sign_ins',
  'messages',
  'analytics_events',
  'signing_keys',
  'users',
  'user_counts',
  'groups',
  'resource_servers',
  'ui_customizations',
  'managed_login_styles',
  'identity_provider_identifiers',
  'identity_providers',
  'user_pool_domains',
  'user_pool_clients',
  'user_pools',
] as const satisfies readonly (keyof Tables)[];

/** Tables whose rows have no pool of their own. */
const otherTables = [
  'refresh_tokens',
  'used_values',
  'customer_keys',
  'pinpoint_events',
  'pinpoint_endpoints',
  'pinpoint_apps',
  'opensearch_domains',
  'identity_pools',
  'iam_roles',
] as const satisfies readonly (keyof Tables)[];

/** Names and memberships go with the user's own row, refresh tokens with their sign-ins. */
const tablesOfUser = [
  'verification_codes',
  'authorization_codes',
  'browser_sessions',
  'sign_ins',
] as const satisfies readonly (keyof Tables)[];

const countersOfUser = ['lock_outs', 'use_counters'] as const satisfies readonly (keyof Tables)[];

const rowsOfPoolIn = (table: (typeof tablesOfPool)[number]) =>
  statement((db, given: Given<{ userPoolId: string }>) =>
    db.deleteFrom(table).where('user_pool_id', '=', given('userPoolId')),
  );

const rowsOfPool = tablesOfPool.map(rowsOfPoolIn);

const waysIntoPool = (
  ['user_pool_domains', 'identity_providers', 'user_pool_clients', 'signing_keys'] as const
).map(rowsOfPoolIn);

const rowsOfUser = [
  ...countersOfUser.map((table) =>
    statement((db, given: Given<User>) =>
      db
        .deleteFrom(table)
        .where('user_pool_id', '=', given('userPoolId'))
        .where('subject', '=', given('sub')),
    ),
  ),
  ...tablesOfUser.map((table) =>
    statement((db, given: Given<User>) =>
      db.deleteFrom(table).where('user_pool_id', '=', given('userPoolId')).where('sub', '=', given('sub')),
    ),
  ),
];

/** Deletes a pool and everything in it at once; answers the number of rows, without those that go with others. */
export async function deletePoolRows(db: Database, userPoolId: string): Promise<number> {
  let rows = 0;
  for (const statement of rowsOfPool) rows += await statement.run(db, { userPoolId });
  return rows;
}

/**
 * Deletes the few rows of a pool by which others find it: its domains, its identity providers, its clients, and the
 * keys that verify its tokens.
 */
export async function deleteWaysIntoPool(db: Database, userPoolId: string): Promise<void> {
  for (const statement of waysIntoPool) await statement.run(db, { userPoolId });
}

/** Deletes what belongs to a user whose own row is gone already. */
export async function deleteRowsOfUser(db: Database, userPoolId: string, sub: string): Promise<void> {
  for (const rows of rowsOfUser) await rows.run(db, { userPoolId, sub });
}

/** Deletes every row but the settings. */
export async function deleteAllRows(db: Database): Promise<void> {
  for (const table of [...otherTables, ...tablesOfPool]) await db.deleteFrom(table).execute();
}
