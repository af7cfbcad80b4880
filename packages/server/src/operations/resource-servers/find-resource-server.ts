import { failures } from '@poolkeeper/api/failures';
import type { ResourceServerRecord } from '../../store/records.ts';
import { findUserPool } from '../find-user-pool.ts';
import type { Call } from '../handler.ts';

/** @throws ResourceNotFoundException when there is no such pool, or no such resource server in it */
export async function findResourceServer(
  { UserPoolId, Identifier }: { readonly UserPoolId: string; readonly Identifier: string },
  call: Call,
): Promise<ResourceServerRecord> {
  await findUserPool(UserPoolId, call);
  const server = await call.core.store.resourceServers.find(UserPoolId, Identifier);
  if (!server) throw failures.resourceServerNotFound();
  return server;
}
