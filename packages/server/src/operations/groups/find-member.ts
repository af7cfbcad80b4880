import { failures } from '@poolkeeper/api/failures';
import { signInKey } from '@poolkeeper/api/user/sign-in-names';
import { isCaseSensitive } from '@poolkeeper/api/user-pool/capabilities';
import type { UserRecord } from '../../store/records.ts';
import { findUserPool } from '../find-user-pool.ts';
import type { Call } from '../handler.ts';

/**
 * The user that an administrator names, by username, sub or alias.
 *
 * @throws ResourceNotFoundException when there is no such pool
 * @throws UserNotFoundException when no user of it has the name
 */
export async function findMember(
  { UserPoolId, Username }: { readonly UserPoolId: string; readonly Username: string },
  call: Call,
): Promise<UserRecord> {
  const { settings } = await findUserPool(UserPoolId, call);
  const name = signInKey({ caseSensitive: isCaseSensitive(settings) }, Username);
  const user = await call.core.store.users.findByName(UserPoolId, name);
  if (!user) throw failures.userDoesNotExist();
  return user;
}
