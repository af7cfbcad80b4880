import { failures } from '@poolkeeper/api/failures';
import type { UserPoolClientRecord, UserPoolRecord } from '../../store/records.ts';
import { findUserPool } from '../find-user-pool.ts';
import type { Call } from '../handler.ts';

/** Which client a request names. */
export interface NamedClient {
  readonly UserPoolId: string;
  readonly ClientId: string;
}

/** @throws ResourceNotFoundException when there is no such pool, or no such client in it */
export async function findUserPoolClient(
  { UserPoolId, ClientId }: NamedClient,
  call: Call,
): Promise<{ pool: UserPoolRecord; client: UserPoolClientRecord }> {
  const pool = await findUserPool(UserPoolId, call);
  const client = await call.core.store.userPoolClients.find(ClientId);
  if (client?.userPoolId !== UserPoolId) throw failures.userPoolClientNotFound(ClientId);
  return { pool, client };
}
