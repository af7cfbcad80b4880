import { failures } from '@poolkeeper/api/failures';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';

/** @see Amazon Cognito user pools API reference, DeleteUserPoolClient */
export const deleteUserPoolClient: Handler<'DeleteUserPoolClient'> = async (
  { UserPoolId, ClientId },
  call,
) => {
  await findUserPool(UserPoolId, call);
  const existed = await call.core.store.userPoolClients.delete(UserPoolId, ClientId);
  if (!existed) throw failures.userPoolClientNotFound(ClientId);
};
