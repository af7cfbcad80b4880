import { failures } from '@poolkeeper/api/failures';
import type { Handler } from '../handler.ts';
import { findTarget } from './find-target.ts';

/** @see Amazon Cognito user pools API reference, AdminDeleteUser */
export const adminDeleteUser: Handler<'AdminDeleteUser'> = async (input, call) => {
  const { user } = await findTarget(input, call);
  const wasThere = await call.core.store.users.delete(user.userPoolId, user.sub);
  if (!wasThere) throw failures.userDoesNotExist();
};
