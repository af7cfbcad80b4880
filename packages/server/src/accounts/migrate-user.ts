/**
 * Users of an older directory, whom the UserMigration trigger hands over at their first sign-in or password reset.
 *
 * @module
 * @see Amazon Cognito developer guide, "Migrate user Lambda trigger"
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { canonicalAttributes, checkAttributes, withoutBlanks } from '@poolkeeper/api/user/attributes';
import { schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import type { UserRecord } from '../store/records.ts';
import type { ClientActor } from './actor.ts';
import type { Core } from './core.ts';
import { completeUser, type Insertion, insertUser, nameUser } from './create-user.ts';
import { findUser } from './find-user.ts';
import { makePassword } from './set-password.ts';
import { takenAtSignUp } from './taken-names.ts';

/** What the trigger is asked. */
export interface Migration {
  /** As the request gave it. */
  readonly username: string;
  readonly source: 'UserMigration_Authentication' | 'UserMigration_ForgotPassword';
  /** Absent at a password reset. */
  readonly password?: string | undefined;
  readonly validationData: Readonly<Record<string, string>>;
}

/** Members that a function may answer besides attributes; the service decides them itself. */
const notAttributes: ReadonlySet<string> = new Set(['username', 'sub', 'cognito:user_status']);

/**
 * Asks the trigger for a user that the pool lacks, and takes the user over: with the password just given, or, where the
 * function says so or none was given, to be reset. The pool's password policy does not hold for a password that comes
 * this way. Undefined when there is no trigger or it knows no such user. Of two requests at once one makes the user, and
 * both answer it.
 */
export async function migrateUser(
  core: Core,
  actor: ClientActor,
  { username, source, password, validationData }: Migration,
): Promise<UserRecord | undefined> {
  const { pool, client, clientMetadata, awsSdkVersion } = actor;
  if (!core.triggers.has(pool, 'UserMigration')) return undefined;
  const migrated = await core.triggers.userMigration(
    source,
    {
      pool,
      clientId: client.clientId,
      userName: username,
      userAttributes: {},
      clientMetadata,
      awsSdkVersion,
    },
    { password, validationData },
  );
  if (!migrated) return undefined;
  const attributes = Object.fromEntries(
    Object.entries(withoutBlanks(canonicalAttributes(migrated.userAttributes))).filter(
      ([name]) => !notAttributes.has(name),
    ),
  );
  const named = nameUser(core, pool, { username: migrated.userAttributes.username ?? username, attributes });
  checkAttributes(
    { schema: schemaAttributes(pool.settings), current: {}, change: 'admin-create' },
    named.attributes,
  );
  const keepsPassword = password !== undefined && migrated.finalUserStatus === 'CONFIRMED';
  const insertion: Insertion = {
    pool,
    user: completeUser(core, pool, {
      ...named,
      status: keepsPassword ? 'CONFIRMED' : 'RESET_REQUIRED',
      password: keepsPassword ? await makePassword(core, pool, { holder: named, password }) : undefined,
    }),
    aliases: migrated.forceAliasCreation ? 'take' : 'keep',
    taken: takenAtSignUp(pool),
  };
  try {
    return await insertUser(core, insertion);
  } catch (error) {
    // Another request of the same user may have been first.
    const found = isNameTaken(error) ? await findUser(core, pool, username) : undefined;
    if (!found) throw error;
    return found;
  }
}

const isNameTaken = (error: unknown): boolean =>
  error instanceof CognitoError &&
  (error.code === 'UsernameExistsException' || error.code === 'AliasExistsException');
