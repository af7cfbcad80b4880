/**
 * A user of an older directory, made here from what the UserMigration trigger says.
 *
 * @module
 * @see Amazon Cognito developer guide, "Migrate user Lambda trigger"
 */
import { failures } from '@poolkeeper/api/failures';
import { checkAttributes } from '@poolkeeper/api/user/attributes';
import { schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import type { UserPoolRecord, UserRecord } from '../store/records.ts';
import type { MigratedUser } from '../triggers/triggers.ts';
import type { Core } from './core.ts';
import { completeUser, insertUser, nameUser } from './create-user.ts';
import { makePassword } from './set-password.ts';

/** What is known of the user. */
export interface OldUser {
  /** As the request gave it. */
  readonly username: string;
  /** The password that the older directory took; absent when the user asks for a new one. */
  readonly password?: string;
  readonly migrated: MigratedUser;
}

/**
 * Makes the user. The password is kept as it is: the pool's policy holds for new ones only. No invitation is
 * sent, whatever `messageAction` says: the user is signing in at this moment.
 *
 * @throws InvalidParameterException when username or attributes are none that the pool takes
 * @throws AliasExistsException when another user holds one of the sign-in names
 */
export async function bringUserOver(core: Core, pool: UserPoolRecord, old: OldUser): Promise<UserRecord> {
  const { username, password, migrated } = old;
  const { sub: _, ...attributes } = migrated.userAttributes;
  checkAttributes(
    { schema: schemaAttributes(pool.settings), current: {}, change: 'admin-create' },
    attributes,
  );
  const named = nameUser(core, pool, { username, attributes });
  const user = completeUser(core, pool, {
    ...named,
    status: migrated.finalUserStatus,
    ...(password === undefined
      ? {}
      : { password: await makePassword(core, pool, { holder: named, password }) }),
  });
  return insertUser(core, {
    pool,
    user,
    aliases: migrated.forceAliasCreation ? 'take' : 'keep',
    taken: failures.aliasExists,
  });
}
