/**
 * Changing the attributes of a user.
 *
 * @module
 * @see Amazon Cognito user pools API reference, UpdateUserAttributes, AdminUpdateUserAttributes; Amazon Cognito developer guide, "Working with user attributes"
 */
import {
  type AttributeChange,
  type AttributeChanges,
  checkAttributes,
  requireMarkedAddresses,
  withoutBlanks,
} from '@poolkeeper/api/user/attributes';
import type { CodeDelivery, DeliveryAttribute } from '@poolkeeper/api/user/masked-destination';
import {
  autoVerifiedAttributes,
  requiresVerificationBeforeUpdate,
} from '@poolkeeper/api/user-pool/capabilities';
import { schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import type { UserPoolRecord, UserRecord } from '../store/records.ts';
import type { Actor } from './actor.ts';
import { changeUser, takeAliases } from './change-user.ts';
import { requireWritable } from './client-attributes.ts';
import type { Core } from './core.ts';
import type { SignedInUser } from './require-caller.ts';
import { sendCode } from './send-code.ts';

const addresses: readonly DeliveryAttribute[] = ['email', 'phone_number'];

/**
 * Changes attributes for a user who is signed in. Answers where codes went for addresses that have to be verified.
 *
 * @throws NotAuthorizedException when the client may not write one of them
 * @throws InvalidParameterException when one does not conform to the schema
 * @throws AliasExistsException when one signs in another user
 */
export async function changeOwnAttributes(
  core: Core,
  actor: Actor & SignedInUser,
  changes: AttributeChanges,
): Promise<readonly CodeDelivery[]> {
  requireWritable(actor, Object.keys(changes));
  return changeAttributes(core, actor, { user: actor.user, changes, change: 'update' });
}

/**
 * The same for an administrator, who may write everything and say that an address is verified: as an alias it then comes
 * from whoever signs in with it, where it counts as unverified from then on.
 *
 * @see https://github.com/boto/boto3/issues/3213, which saw this where the API reference has AliasExistsException
 */
export const changeAttributesOf = (
  core: Core,
  actor: Actor,
  { user, changes }: { readonly user: UserRecord; readonly changes: AttributeChanges },
): Promise<readonly CodeDelivery[]> =>
  changeAttributes(core, actor, { user, changes, change: 'admin-update' });

interface Update {
  readonly user: UserRecord;
  readonly changes: AttributeChanges;
  readonly change: AttributeChange;
}

async function changeAttributes(
  core: Core,
  actor: Actor,
  { user, changes, change }: Update,
): Promise<readonly CodeDelivery[]> {
  const { pool } = actor;
  const schema = schemaAttributes(pool.settings);
  const at = core.system.clock.now();
  checkAttributes({ schema, current: user.attributes, change }, changes);
  requireMarkedAddresses({ ...user.attributes, ...changes }, Object.keys(changes));
  const toVerify = addressesToVerify(pool, user, changes);
  const apply = (current: UserRecord): UserRecord => ({
    ...current,
    attributes: applied(pool, current, changes),
  });
  const changed = await core.store.transaction(async (nouns) => {
    if (saysVerified(changes)) await takeAliases(nouns, { pool, user: apply(user), at });
    return changeUser(nouns, { pool, user, at, change: apply });
  });
  const deliveries: CodeDelivery[] = [];
  for (const attribute of toVerify) {
    const destination = { attribute, value: changes[attribute] ?? '' };
    const purpose = `attribute:${attribute}` as const;
    deliveries.push(
      await sendCode(core, actor, { user: changed, purpose, message: 'UpdateUserAttribute', destination }),
    );
  }
  return deliveries;
}

const saysVerified = (changes: AttributeChanges): boolean =>
  addresses.some((attribute) => changes[`${attribute}_verified`] === 'true');

/** New addresses that the pool verifies and that the change does not call verified. */
const addressesToVerify = (
  pool: UserPoolRecord,
  user: UserRecord,
  changes: AttributeChanges,
): readonly DeliveryAttribute[] =>
  addresses.filter(
    (attribute) =>
      isNewAddress(user, changes, attribute) &&
      changes[`${attribute}_verified`] !== 'true' &&
      autoVerifiedAttributes(pool.settings).includes(attribute),
  );

const isNewAddress = (user: UserRecord, changes: AttributeChanges, attribute: DeliveryAttribute): boolean =>
  Boolean(changes[attribute]) && changes[attribute] !== user.attributes[attribute];

/** The attributes of `user` after `changes`: blank ones go, and a new address counts as unverified, or waits. */
function applied(
  pool: UserPoolRecord,
  user: UserRecord,
  changes: AttributeChanges,
): Readonly<Record<string, string>> {
  const attributes = new Map(Object.entries({ ...user.attributes, ...changes }));
  for (const attribute of addresses) {
    const flag = `${attribute}_verified`;
    const old = user.attributes[attribute];
    if (changes[attribute] === '') attributes.delete(flag);
    if (!isNewAddress(user, changes, attribute)) continue;
    const isWaiting = changes[flag] !== 'true' && requiresVerificationBeforeUpdate(pool.settings, attribute);
    if (isWaiting) {
      attributes.set(attribute, old ?? '');
      attributes.set(flag, user.attributes[flag] ?? '');
    } else attributes.set(flag, changes[flag] ?? 'false');
  }
  return withoutBlanks(Object.fromEntries(attributes));
}
