import { failures } from '@poolkeeper/api/failures';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';

/**
 * Clients that hold scopes of the server keep them, without effect.
 *
 * @see Amazon Cognito user pools API reference, DeleteResourceServer
 */
export const deleteResourceServer: Handler<'DeleteResourceServer'> = async (
  { UserPoolId, Identifier },
  call,
) => {
  await findUserPool(UserPoolId, call);
  const existed = await call.core.store.resourceServers.delete(UserPoolId, Identifier);
  if (!existed) throw failures.resourceServerNotFound();
};
