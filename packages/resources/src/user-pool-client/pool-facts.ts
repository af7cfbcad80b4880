/**
 * What of a pool the settings of its clients depend on, read once a process and only as far as it is asked for.
 *
 * @module
 */
import { resourceServerScopeNames } from '@poolkeeper/api/resource-server/scopes';
import type { Surroundings as PoolFacts } from '@poolkeeper/api/user-pool-client/rule';
import type { Connection } from '@poolkeeper/client/connection';
import { ServiceError } from '@poolkeeper/client/service-error';
import { allPages } from '../all-pages.ts';

/** The facts about a pool that rules need. What could not be read is left out. */
export type KnownPool = Partial<
  Pick<PoolFacts, 'tier' | 'schema' | 'resourceServerScopes' | 'identityProviders'>
>;

/** Which facts to read. */
export type PoolFact = 'pool' | 'resourceServerScopes' | 'identityProviders';

const readers: Readonly<Record<PoolFact, (connection: Connection, poolId: string) => Promise<KnownPool>>> = {
  pool: readPool,
  resourceServerScopes: readScopes,
  identityProviders: readProviders,
};

/** Answers of a process, by region, pool and fact. A plan asks the same of a pool for each of its clients. */
const cache = new Map<string, Promise<KnownPool>>();

/** Pools known at once; a process plans few. */
const CACHED = 1000;

/** What is known of a pool. What the service does not tell is left to it. */
export async function readPoolFacts(
  connection: Connection,
  poolId: string,
  { facts, fresh }: { readonly facts: readonly PoolFact[]; readonly fresh?: 'fresh' },
): Promise<KnownPool> {
  const known = facts.map((fact) => {
    const key = `${connection.region} ${poolId} ${fact}`;
    const cached = fresh === undefined ? cache.get(key) : undefined;
    if (cached) return cached;
    if (cache.size >= CACHED) cache.clear();
    const read = readers[fact](connection, poolId).catch((error: unknown): KnownPool => {
      cache.delete(key);
      // Not allowed to read, or not there yet: creation will tell.
      if (error instanceof ServiceError) return {};
      throw error;
    });
    cache.set(key, read);
    return read;
  });
  return Object.assign({}, ...(await Promise.all(known)));
}

async function readPool(connection: Connection, poolId: string): Promise<KnownPool> {
  const { UserPool } = await connection.cognito('DescribeUserPool', { UserPoolId: poolId });
  const { SchemaAttributes, UserPoolTier } = UserPool ?? {};
  const schema = (SchemaAttributes ?? []).flatMap(({ Name, Required }) =>
    Name === undefined ? [] : [{ Name, Required }],
  );
  return {
    ...(schema.length === 0 ? {} : { schema }),
    ...(UserPoolTier === undefined ? {} : { tier: UserPoolTier }),
  };
}

/** The most that either listing answers at once. */
const PAGE = 50;

async function readScopes(connection: Connection, UserPoolId: string): Promise<KnownPool> {
  const pages = await allPages((from) =>
    connection.cognito('ListResourceServers', { UserPoolId, MaxResults: PAGE, ...from }),
  );
  const names = pages
    .flatMap(({ ResourceServers }) => ResourceServers)
    .flatMap(({ Identifier = '', Scopes = [] }) =>
      resourceServerScopeNames({ identifier: Identifier, scopes: Scopes }),
    );
  return { resourceServerScopes: new Set(names) };
}

async function readProviders(connection: Connection, UserPoolId: string): Promise<KnownPool> {
  const pages = await allPages((from) =>
    connection.cognito('ListIdentityProviders', { UserPoolId, MaxResults: PAGE, ...from }),
  );
  const names = pages.flatMap(({ Providers }) => Providers).flatMap(({ ProviderName }) => ProviderName ?? []);
  return { identityProviders: new Set(names) };
}
