import type { Core } from '../accounts/core.ts';
import type { UserPoolClientRecord } from '../store/records.ts';
import { ErrorPageFault } from './error-page-fault.ts';
import type { PoolSite } from './pool-site.ts';

/** The client of the pool that has this id. @throws ErrorPageFault when there is none */
export async function findClient(
  core: Core,
  { pool }: PoolSite,
  clientId: string,
): Promise<UserPoolClientRecord> {
  const client = await core.store.userPoolClients.find(clientId);
  if (client?.userPoolId !== pool.userPoolId) throw new ErrorPageFault('Client does not exist');
  return client;
}
