/**
 * An administrator makes an account, and the user is invited with a temporary password.
 *
 * @module
 * @see Amazon Cognito user pools API reference, AdminCreateUser; Amazon Cognito developer guide, "Authentication flows"; "Quotas in Amazon Cognito"
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { checkAttributes, requireMarkedAddresses, withoutBlanks } from '@poolkeeper/api/user/attributes';
import type { DeliveryAttribute } from '@poolkeeper/api/user/masked-destination';
import { allowedFirstAuthFactors } from '@poolkeeper/api/user-pool/capabilities';
import { temporaryPasswordDidNotConform } from '@poolkeeper/api/user-pool/password-policy';
import { schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import type { UserPoolRecord, UserRecord } from '../store/records.ts';
import { type Actor, triggerOrigin } from './actor.ts';
import { changeUser } from './change-user.ts';
import type { Core } from './core.ts';
import { completeUser, insertUser, nameUser } from './create-user.ts';
import { findUser, requireUser } from './find-user.ts';
import { sendMessage } from './messages.ts';
import { checkPolicy, makePassword } from './set-password.ts';
import { kindOfUsername, takenAtCreation } from './taken-names.ts';
import { makeTemporaryPassword } from './temporary-password.ts';

/** The invitation of a user. */
export interface Invitation {
  readonly username: string;
  /** Made by the pool's policy when absent. */
  readonly temporaryPassword: string | undefined;
  /** Whether and how the user hears of it; `none` sends nothing. */
  readonly media: readonly ('SMS' | 'EMAIL')[] | 'none';
}

/** An account to make. */
export interface NewAccount extends Invitation {
  readonly attributes: Readonly<Record<string, string>>;
  /** For the PreSignUp trigger. */
  readonly validationData: Readonly<Record<string, string>>;
  /** Whether an email or phone number that signs in another user comes to this one. */
  readonly aliases: 'keep' | 'take';
}

/**
 * Makes an account whose user has to change the temporary password at the first sign-in. In a pool that signs in without
 * passwords, one that is given none is confirmed at once and has none.
 *
 * @throws UsernameExistsException, AliasExistsException, InvalidParameterException, InvalidPasswordException
 */
export async function createAccount(core: Core, actor: Actor, account: NewAccount): Promise<UserRecord> {
  const { pool } = actor;
  const { username, attributes, validationData, aliases } = account;
  const named = nameUser(core, pool, { username, attributes });
  const schema = schemaAttributes(pool.settings);
  checkAttributes({ schema, current: {}, change: 'admin-create' }, named.attributes);
  const affirmed = Object.entries(named.attributes).filter(([, value]) => value === 'true');
  requireMarkedAddresses(
    named.attributes,
    affirmed.map(([name]) => name),
  );
  const password = temporaryPasswordFor(core, pool, account);
  const taken = takenAtCreation(pool);
  if (await findUser(core, pool, username)) throw taken(kindOfUsername(pool, username));

  const status = password === undefined ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD';
  const draft = completeUser(core, pool, { ...named, attributes: withoutBlanks(named.attributes), status });
  await core.triggers.preSignUp(
    'PreSignUp_AdminCreateUser',
    { ...triggerOrigin(actor, draft), userAttributes: draft.attributes },
    { validationData },
  );
  const user = await insertUser(core, {
    pool,
    user:
      password === undefined
        ? draft
        : { ...draft, password: await makePassword(core, pool, { holder: named, password }) },
    aliases,
    taken,
  });
  if (password !== undefined) await sendInvitation(core, actor, { user, invitation: account, password });
  return user;
}

/**
 * Invites a user again, with a new temporary password whose time starts anew.
 *
 * @throws UserNotFoundException
 * @throws UnsupportedUserStateException when the user has signed in already
 */
export async function inviteAgain(core: Core, actor: Actor, invitation: Invitation): Promise<UserRecord> {
  const { pool } = actor;
  const user = await requireUser(core, pool, invitation.username);
  refuseSignedIn(user);
  const password = checkedPassword(pool, invitation) ?? makeTemporaryPassword(core, pool);
  const made = await makePassword(core, pool, { holder: user, password });
  const changed = await changeUser(core.store, {
    pool,
    user,
    at: core.system.clock.now(),
    change: (current) => {
      refuseSignedIn(current);
      return { ...current, password: made };
    },
  });
  await sendInvitation(core, actor, { user: changed, invitation, password });
  return changed;
}

function refuseSignedIn({ username, status }: UserRecord): void {
  if (status === 'FORCE_CHANGE_PASSWORD') return;
  throw new CognitoError(
    'UnsupportedUserStateException',
    `Resend not possible. ${username} status is not FORCE_CHANGE_PASSWORD.`,
  );
}

function temporaryPasswordFor(core: Core, pool: UserPoolRecord, invitation: Invitation): string | undefined {
  const given = checkedPassword(pool, invitation);
  if (given !== undefined) return given;
  const isPasswordless = allowedFirstAuthFactors(pool.settings).some((factor) => factor !== 'PASSWORD');
  return isPasswordless ? undefined : makeTemporaryPassword(core, pool);
}

function checkedPassword(pool: UserPoolRecord, { temporaryPassword }: Invitation): string | undefined {
  if (temporaryPassword !== undefined) checkPolicy(pool, temporaryPassword, temporaryPasswordDidNotConform);
  return temporaryPassword;
}

const attributeOfMedium: Readonly<Record<'SMS' | 'EMAIL', DeliveryAttribute>> = {
  SMS: 'phone_number',
  EMAIL: 'email',
};

/** Sends the temporary password by each medium for which the user has an address. */
async function sendInvitation(
  core: Core,
  actor: Actor,
  sent: { readonly user: UserRecord; readonly invitation: Invitation; readonly password: string },
): Promise<void> {
  const { user, invitation, password } = sent;
  if (invitation.media === 'none') return;
  const destinations = [...new Set(invitation.media)].flatMap((medium) => {
    const attribute = attributeOfMedium[medium];
    const value = user.attributes[attribute];
    return value ? [{ attribute, value }] : [];
  });
  const message = {
    user,
    purpose: 'AdminCreateUser',
    code: password,
    username: invitation.username,
  } as const;
  await sendMessage(core, actor, { message, destinations });
}
