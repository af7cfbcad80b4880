import { requireUser } from '../../accounts/find-user.ts';
import type { UserRecord } from '../../store/records.ts';
import { findUserPool } from '../find-user-pool.ts';
import type { Call } from '../handler.ts';

/**
 * The user that an administrator names, by username, sub or alias.
 *
 * @throws ResourceNotFoundException when there is no such pool
 * @throws UserNotFoundException when no user of it has the name
 */
export const findMember = async (
  { UserPoolId, Username }: { readonly UserPoolId: string; readonly Username: string },
  call: Call,
): Promise<UserRecord> => requireUser(call.core, await findUserPool(UserPoolId, call), Username);
