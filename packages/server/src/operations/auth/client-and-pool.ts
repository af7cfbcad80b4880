/**
 * The client that a sign-in operation names, with its pool.
 *
 * @module
 * @see Amazon Cognito developer guide, "Authentication flows"
 */
import { failures } from '@poolkeeper/api/failures';
import type { UserPoolClientRecord, UserPoolRecord } from '../../store/records.ts';
import type { Call } from '../handler.ts';

/** A client and its pool. */
export interface ClientAndPool {
  readonly client: UserPoolClientRecord;
  readonly pool: UserPoolRecord;
}

/**
 * The client of a public operation, wherever it lives. One query.
 *
 * @throws ResourceNotFoundException when there is none
 */
export async function findClientAndPool({ core }: Call, clientId: string): Promise<ClientAndPool> {
  const found = await core.store.userPoolClients.findWithPool(clientId);
  if (!found) throw failures.userPoolClientNotFound(clientId);
  return found;
}

/**
 * The client of an administrator's operation, which has to be one of the pool named, in the region of the
 * signature. One query where it is.
 *
 * @throws ResourceNotFoundException when there is no such pool, or no such client in it
 */
export async function findClientOfPool(
  { core, region }: Call,
  clientId: string,
  userPoolId: string,
): Promise<ClientAndPool> {
  const found = await core.store.userPoolClients.findWithPool(clientId);
  if (found?.pool.userPoolId === userPoolId && found.pool.region === region) return found;
  const pool = await core.store.userPools.find(userPoolId);
  throw pool?.region === region
    ? failures.userPoolClientNotFound(clientId)
    : failures.userPoolNotFound(userPoolId);
}
