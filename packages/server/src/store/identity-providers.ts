import type { ProviderType } from '@poolkeeper/api/identity-provider/shapes';
import { isForeignKeyViolation } from './database-errors.ts';
import { pageOf, positionOf } from './page.ts';
import type { IdentityProviderRecord, IdentityProviderSummary } from './records.ts';
import { rowsStatement } from './rows-statement.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { IdentityProviders, IdentityProviderWritten } from './store.ts';
import type { Database, IdentityProviderIdentifierRow, IdentityProviderRow } from './tables.ts';
import { atomically, Undone } from './transaction.ts';

interface Key {
  readonly userPoolId: string;
  readonly name: string;
}

const find = statement((db, given: Given<Key>) =>
  db
    .selectFrom('identity_providers')
    .selectAll()
    .where('user_pool_id', '=', given('userPoolId'))
    .where('provider_name', '=', given('name')),
);

const findByIdentifier = statement((db, given: Given<{ userPoolId: string; identifier: string }>) =>
  db
    .selectFrom('identity_provider_identifiers as known')
    .innerJoin('identity_providers as provider', (join) =>
      join
        .onRef('provider.user_pool_id', '=', 'known.user_pool_id')
        .onRef('provider.provider_name', '=', 'known.provider_name'),
    )
    .selectAll('provider')
    .where('known.user_pool_id', '=', given('userPoolId'))
    .where('known.identifier', '=', given('identifier')),
);

const insert = statement((db, given: Given<IdentityProviderRow>) =>
  db
    .insertInto('identity_providers')
    .values(
      rowOf(given, [
        'user_pool_id',
        'provider_name',
        'type',
        'created_at',
        'modified_at',
        'version',
        'content',
      ]),
    )
    .onConflict((conflict) => conflict.doNothing()),
);

const replace = statement((db, given: Given<IdentityProviderRow & { expected: number }>) =>
  db
    .updateTable('identity_providers')
    .set(rowOf(given, ['modified_at', 'version', 'content']))
    .where('user_pool_id', '=', given('user_pool_id'))
    .where('provider_name', '=', given('provider_name'))
    .where('version', '=', given('expected')),
);

/** Its identifiers go with it: they refer to it. */
const remove = statement((db, given: Given<Key>) =>
  db
    .deleteFrom('identity_providers')
    .where('user_pool_id', '=', given('userPoolId'))
    .where('provider_name', '=', given('name')),
);

const insertIdentifiers = rowsStatement<
  IdentityProviderIdentifierRow,
  Pick<IdentityProviderIdentifierRow, 'identifier'>
>(['user_pool_id', 'identifier', 'provider_name'], (db, rows) =>
  db
    .insertInto('identity_provider_identifiers')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning('identifier'),
);

const removeIdentifiers = statement((db, given: Given<Key>) =>
  db
    .deleteFrom('identity_provider_identifiers')
    .where('user_pool_id', '=', given('userPoolId'))
    .where('provider_name', '=', given('name')),
);

const list = statement((db, given: Given<{ userPoolId: string; after: string; limit: number }>) =>
  db
    .selectFrom('identity_providers')
    .select(['user_pool_id', 'provider_name', 'type', 'created_at', 'modified_at', 'version'])
    .where('user_pool_id', '=', given('userPoolId'))
    .where('provider_name', '>', given('after'))
    .orderBy('provider_name')
    .limit(given('limit')),
);

const count = statement((db, given: Given<{ userPoolId: string }>) =>
  db
    .selectFrom('identity_providers')
    .select((from) => from.fn.countAll<number>().as('count'))
    .where('user_pool_id', '=', given('userPoolId')),
);

/** Identity providers, with the identifiers that lead to them. */
export const identityProviders = (db: Database): IdentityProviders => ({
  async find(userPoolId, name) {
    const row = await find.first(db, { userPoolId, name });
    return row && toProvider(row);
  },
  async findByIdentifier(userPoolId, identifier) {
    const row = await findByIdentifier.first(db, { userPoolId, identifier });
    return row && toProvider(row);
  },
  insert: (provider) =>
    atomically(db, async (transaction): Promise<IdentityProviderWritten> => {
      try {
        if ((await insert.run(transaction, toRow(provider))) === 0) return 'conflict';
      } catch (error) {
        if (isForeignKeyViolation(error)) throw new Undone<IdentityProviderWritten>('conflict');
        throw error;
      }
      await addIdentifiers(transaction, provider);
      return 'written';
    }),
  replace: (provider, expected) =>
    atomically(db, async (transaction): Promise<IdentityProviderWritten> => {
      const row = { ...toRow(provider), version: expected + 1, expected };
      if ((await replace.run(transaction, row)) === 0) return 'conflict';
      const { userPoolId, name } = provider;
      await removeIdentifiers.run(transaction, { userPoolId, name });
      await addIdentifiers(transaction, provider);
      return 'written';
    }),
  async delete(userPoolId, name) {
    return (await remove.run(db, { userPoolId, name })) === 1;
  },
  async list(userPoolId, page) {
    const [after] = positionOf(page, ['']);
    const rows = await list.all(db, { userPoolId, after, limit: page.limit + 1 });
    return pageOf(rows, page.limit, { record: toSummary, position: (row) => [row.provider_name] });
  },
  async count(userPoolId) {
    return (await count.first(db, { userPoolId }))?.count ?? 0;
  },
});

/** @throws Undone when another provider has one of them */
async function addIdentifiers(
  db: Database,
  { userPoolId, name, identifiers }: IdentityProviderRecord,
): Promise<void> {
  // In one order for all, so that of two providers who want the same none waits for the other.
  const rows = identifiers
    .toSorted()
    .map((identifier) => ({ user_pool_id: userPoolId, identifier, provider_name: name }));
  const added = await insertIdentifiers.all(db, rows);
  const taken = identifiers.find((each) => !added.some(({ identifier }) => identifier === each));
  if (taken !== undefined) throw new Undone<IdentityProviderWritten>({ taken });
}

type Content = Pick<IdentityProviderRecord, 'details' | 'secrets' | 'attributeMapping' | 'identifiers'>;

const toSummary = (row: Omit<IdentityProviderRow, 'content'>): IdentityProviderSummary => ({
  userPoolId: row.user_pool_id,
  name: row.provider_name,
  // Only `toRow` writes this column.
  type: row.type as ProviderType,
  createdAt: row.created_at,
  modifiedAt: row.modified_at,
  version: row.version,
});

function toProvider(row: IdentityProviderRow): IdentityProviderRecord {
  // Only `toRow` writes this column.
  const content = JSON.parse(row.content) as Content;
  return { ...toSummary(row), ...content };
}

function toRow(provider: IdentityProviderRecord): IdentityProviderRow {
  const { userPoolId, name, type, createdAt, modifiedAt, version, ...rest } = provider;
  const content: Content = rest;
  return {
    user_pool_id: userPoolId,
    provider_name: name,
    type,
    created_at: createdAt,
    modified_at: modifiedAt,
    version,
    content: JSON.stringify(content),
  };
}
