import type { DomainKind } from '@poolkeeper/api/user-pool-domain/rules';
import { sql } from 'kysely';
import type { UserPoolDomainRecord } from './records.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { UserPoolDomains } from './store.ts';
import type { Database, UserPoolDomainRow } from './tables.ts';
import { toUserPool } from './user-pools.ts';
import { inserted, written } from './written.ts';

const isThere = sql<boolean>`pool.deleted = 0`;

const find = statement((db, given: Given<{ region: string; domain: string }>) =>
  db
    .selectFrom('user_pool_domains')
    .selectAll()
    .where('region', '=', given('region'))
    .where('domain', '=', given('domain')),
);

const poolOfPrefix = statement((db, given: Given<{ region: string; domain: string }>) =>
  db
    .selectFrom('user_pool_domains as domain')
    .innerJoin('user_pools as pool', 'pool.user_pool_id', 'domain.user_pool_id')
    .selectAll('pool')
    .where('domain.region', '=', given('region'))
    .where('domain.domain', '=', given('domain'))
    .where('domain.kind', '=', sql.lit('prefix'))
    .where(isThere),
);

const poolOfCustom = statement((db, given: Given<{ domain: string }>) =>
  db
    .selectFrom('user_pool_domains as domain')
    .innerJoin('user_pools as pool', 'pool.user_pool_id', 'domain.user_pool_id')
    .selectAll('pool')
    .where('domain.domain', '=', given('domain'))
    .where('domain.kind', '=', sql.lit('custom'))
    .where(isThere),
);

const ofPool = statement((db, given: Given<{ userPoolId: string }>) =>
  db
    .selectFrom('user_pool_domains')
    .selectAll()
    .where('user_pool_id', '=', given('userPoolId'))
    .orderBy('kind'),
);

const insert = statement((db, given: Given<UserPoolDomainRow>) =>
  db
    .insertInto('user_pool_domains')
    .values(
      rowOf(given, [
        'domain',
        'kind',
        'region',
        'user_pool_id',
        'created_at',
        'modified_at',
        'version',
        'content',
      ]),
    )
    .onConflict((conflict) => conflict.doNothing()),
);

const replace = statement((db, given: Given<UserPoolDomainRow & { expected: number }>) =>
  db
    .updateTable('user_pool_domains')
    .set(rowOf(given, ['modified_at', 'version', 'content']))
    .where('region', '=', given('region'))
    .where('domain', '=', given('domain'))
    .where('user_pool_id', '=', given('user_pool_id'))
    .where('version', '=', given('expected')),
);

const remove = statement((db, given: Given<{ userPoolId: string; domain: string }>) =>
  db
    .deleteFrom('user_pool_domains')
    .where('user_pool_id', '=', given('userPoolId'))
    .where('domain', '=', given('domain')),
);

const countCustom = statement((db, given: Given<{ region: string }>) =>
  db
    .selectFrom('user_pool_domains')
    .select((from) => from.fn.countAll<number>().as('count'))
    .where('region', '=', given('region'))
    .where('kind', '=', sql.lit('custom')),
);

/** Domains of user pools. */
export const userPoolDomains = (db: Database): UserPoolDomains => ({
  async find(region, domain) {
    const row = await find.first(db, { region, domain });
    return row && toDomain(row);
  },
  async poolOf(domain, region) {
    const row =
      region === undefined
        ? await poolOfCustom.first(db, { domain })
        : await poolOfPrefix.first(db, { region, domain });
    return row && toUserPool(row);
  },
  async ofPool(userPoolId) {
    return (await ofPool.all(db, { userPoolId })).map(toDomain);
  },
  insert: (domain) => inserted(insert.run(db, toRow(domain))),
  async replace(domain, expected) {
    return written(await replace.run(db, { ...toRow(domain), version: expected + 1, expected }));
  },
  async delete(userPoolId, domain) {
    return (await remove.run(db, { userPoolId, domain })) === 1;
  },
  async countCustom(region) {
    return (await countCustom.first(db, { region }))?.count ?? 0;
  },
});

type Content = Pick<UserPoolDomainRecord, 'certificateArn' | 'managedLoginVersion'>;

function toDomain(row: UserPoolDomainRow): UserPoolDomainRecord {
  // Only `toRow` writes these columns.
  const kind = row.kind as DomainKind;
  const content = JSON.parse(row.content) as Content;
  return {
    domain: row.domain,
    kind,
    region: row.region,
    userPoolId: row.user_pool_id,
    ...content,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    version: row.version,
  };
}

function toRow(domain: UserPoolDomainRecord): UserPoolDomainRow {
  const { kind, region, userPoolId, createdAt, modifiedAt, version, domain: name, ...rest } = domain;
  const content: Content = rest;
  return {
    domain: name,
    kind,
    region,
    user_pool_id: userPoolId,
    created_at: createdAt,
    modified_at: modifiedAt,
    version,
    content: JSON.stringify(content),
  };
}
