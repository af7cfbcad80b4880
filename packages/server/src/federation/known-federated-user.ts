/**
 * A later sign-in from a provider: the user is brought up to date.
 *
 * @module
 * @see Amazon Cognito developer guide, "Mapping IdP attributes to profiles and tokens", "Linking federated users to an existing user profile"
 */
import { failures } from '@poolkeeper/api/failures';
import { type FederatedIdentity, isFederated, SUBJECT_ATTRIBUTE } from '@poolkeeper/api/user/identities';
import type { UserStatus } from '@poolkeeper/api/user/status';
import { type ClientActor, triggerOrigin } from '../accounts/actor.ts';
import { changeUser } from '../accounts/change-user.ts';
import type { UserRecord } from '../store/records.ts';
import { checkKnownProfile, type Mapping } from './check-mapped.ts';
import type { FederatedProfile, Upstream } from './federation.ts';
import type { KnownFederated } from './find-federated-user.ts';
import { type MappedAttributes, withMapped } from './map-attributes.ts';
import { UpstreamFault } from './upstream-fault.ts';

/** Accounts whose own way to sign in is not ready: the provider's word takes its place. */
const unready: ReadonlySet<UserStatus> = new Set(['FORCE_CHANGE_PASSWORD', 'UNCONFIRMED', 'RESET_REQUIRED']);

/**
 * Signs in a user whom the pool knows already.
 *
 * @throws UpstreamFault when the user is disabled, or an attribute cannot be kept
 * @throws UserLambdaValidationException when a function of the pool refuses the sign-in
 */
export async function signInKnown(
  { core, pool }: Upstream,
  actor: ClientActor,
  {
    known,
    profile,
    mapping,
  }: { readonly known: KnownFederated; readonly profile: FederatedProfile; readonly mapping: Mapping },
): Promise<UserRecord> {
  const { user } = known;
  if (!user.enabled) throw new UpstreamFault(failures.userDisabled().message);
  if (core.triggers.has(pool, 'PreAuthentication')) {
    await core.triggers.preAuthentication(triggerOrigin(actor, user), {
      validationData: {},
      userNotFound: false,
    });
  }
  const mapped = saidOf(user, mapping.mapped);
  checkKnownProfile({ ...mapping, mapped }, user.attributes);
  const change = (current: UserRecord): UserRecord => ({
    ...current,
    status: unready.has(current.status) ? 'EXTERNAL_PROVIDER' : current.status,
    attributes: withMapped(current.attributes, mapped),
    identities: (current.identities ?? []).map(broughtUpToDate(known, profile)),
  });
  const changed = isSame(change(user), user)
    ? user
    : await changeUser(core.store, { pool, user, change, at: core.system.clock.now() });
  if (core.triggers.has(pool, 'PostAuthentication')) {
    await core.triggers.postAuthentication(triggerOrigin(actor, changed), { newDeviceUsed: false });
  }
  return changed;
}

/** What a provider is silent of it takes from users who came from it, and from no others. */
const saidOf = (user: UserRecord, mapped: MappedAttributes): MappedAttributes =>
  isFederated(user)
    ? mapped
    : Object.fromEntries(Object.entries(mapped).filter(([, value]) => value !== undefined));

/** From the first sign-in on, the subject stands for the identity. */
const broughtUpToDate =
  ({ identity }: KnownFederated, { subject, issuer }: FederatedProfile) =>
  (each: FederatedIdentity): FederatedIdentity =>
    each.providerName === identity.providerName &&
    each.attribute === identity.attribute &&
    each.userId === identity.userId
      ? { ...each, attribute: SUBJECT_ATTRIBUTE, userId: subject, issuer }
      : each;

const isSame = (one: UserRecord, other: UserRecord): boolean => {
  const sorted = ({ attributes, status, identities }: UserRecord): string =>
    JSON.stringify([Object.entries(attributes).toSorted(), status, identities]);
  return sorted(one) === sorted(other);
};
