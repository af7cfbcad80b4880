/**
 * Removing attributes of a user.
 *
 * @module
 * @see Amazon Cognito user pools API reference, DeleteUserAttributes, AdminDeleteUserAttributes
 */
import { checkDeletion } from '@poolkeeper/api/user/attributes';
import { isDeliveryAttribute } from '@poolkeeper/api/user/masked-destination';
import { schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import type { UserPoolRecord, UserRecord } from '../store/records.ts';
import { changeUser } from './change-user.ts';
import { requireWritable } from './client-attributes.ts';
import type { Core } from './core.ts';
import type { SignedInUser } from './require-caller.ts';

/**
 * Removes attributes for a user who is signed in.
 *
 * @throws NotAuthorizedException when the client may not write one of them
 * @throws InvalidParameterException when one is required, immutable or unknown
 */
export async function deleteOwnAttributes(
  core: Core,
  caller: SignedInUser,
  names: readonly string[],
): Promise<void> {
  requireWritable(caller, names);
  await deleteAttributesOf(core, caller, names);
}

/** The same for an administrator, who may remove what no client may. */
export async function deleteAttributesOf(
  core: Core,
  { pool, user }: { readonly pool: UserPoolRecord; readonly user: UserRecord },
  names: readonly string[],
): Promise<void> {
  checkDeletion(schemaAttributes(pool.settings), names);
  // An address goes with the mark that it is verified.
  const gone = new Set([...names, ...names.filter(isDeliveryAttribute).map((name) => `${name}_verified`)]);
  const change = (current: UserRecord): UserRecord => ({
    ...current,
    attributes: Object.fromEntries(Object.entries(current.attributes).filter(([name]) => !gone.has(name))),
  });
  await changeUser(core.store, { pool, user, change, at: core.system.clock.now() });
}
