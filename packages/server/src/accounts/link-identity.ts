/**
 * Identities at providers that sign in a user of the pool.
 *
 * @module
 * @see Amazon Cognito user pools API reference, AdminLinkProviderForUser, AdminDisableProviderForUser; docs/fidelity.md
 */
import { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import { effectiveMapping, modelOf } from '@poolkeeper/api/identity-provider/provider-types';
import { resourceLimits } from '@poolkeeper/api/quotas';
import { type FederatedIdentity, SUBJECT_ATTRIBUTE } from '@poolkeeper/api/user/identities';
import type { IdentityProviderRecord, UserPoolRecord, UserRecord } from '../store/records.ts';
import { changeUser } from './change-user.ts';
import type { Core } from './core.ts';
import { requireUser } from './find-user.ts';

/** How the API names users of the pool itself. */
const POOL_ITSELF = 'Cognito';

/** Whom a request names. */
export interface NamedIdentity {
  readonly ProviderName?: string | undefined;
  readonly ProviderAttributeName?: string | undefined;
  readonly ProviderAttributeValue?: string | undefined;
}

/**
 * Lets an identity that has not signed in yet sign in as a user who exists.
 *
 * @throws UserNotFoundException when there is no destination
 * @throws InvalidParameterException when the source cannot be linked, or is linked to the destination
 * @throws AliasExistsException when the source is linked to somebody else
 * @throws LimitExceededException when the destination has as many as a user may have
 */
export async function linkIdentity(
  core: Core,
  pool: UserPoolRecord,
  { source, destination }: { readonly source: NamedIdentity; readonly destination: NamedIdentity },
): Promise<void> {
  if (source.ProviderName === POOL_ITSELF) {
    throw invalid(
      'Invalid SourceUser: Cognito users with a username/password may not be passed in as a SourceUser, only as a DestinationUser',
    );
  }
  const user = await findDestination(core, pool, destination);
  const provider = await requireProvider(core, pool, source);
  const attribute = linkAttribute(provider, source);
  const userId = required(source, 'SourceUser', 'ProviderAttributeValue');
  const { name: providerName, type: providerType } = provider;
  const key = { providerName, attribute, userId };
  const holder = await core.store.users.findByIdentity(pool.userPoolId, key);
  if (holder) throw refuseHeld(holder, user, key);
  const at = core.system.clock.now();
  const identity: FederatedIdentity = {
    ...key,
    providerType,
    issuer: null,
    primary: false,
    dateCreated: at,
  };
  const change = (current: UserRecord): UserRecord => {
    const identities = current.identities ?? [];
    if (identities.filter(({ primary }) => !primary).length >= resourceLimits.linkedIdentitiesPerUser) {
      throw new CognitoError(
        'LimitExceededException',
        `A user cannot have more than ${resourceLimits.linkedIdentitiesPerUser} linked identities.`,
      );
    }
    return { ...current, identities: [...identities, identity] };
  };
  await changeUser(core.store, { pool, user, change, at });
}

/**
 * Takes a link away; the next sign-in makes a user of its own. Of a user of the pool itself, takes the password.
 *
 * @throws UserNotFoundException when nobody has the identity
 * @throws InvalidParameterException for the identity that a user came by, which is no link
 */
export async function disableIdentity(core: Core, pool: UserPoolRecord, named: NamedIdentity): Promise<void> {
  const at = core.system.clock.now();
  const userId = required(named, 'User', 'ProviderAttributeValue');
  if (named.ProviderName === POOL_ITSELF) {
    const user = await requireUser(core, pool, userId);
    await changeUser(core.store, { pool, user, change: withoutPassword, at });
    return;
  }
  const { name: providerName } = await requireProvider(core, pool, named);
  const key = { providerName, attribute: named.ProviderAttributeName ?? SUBJECT_ATTRIBUTE, userId };
  const user = await core.store.users.findByIdentity(pool.userPoolId, key);
  if (!user) throw failures.userDoesNotExist();
  const change = (current: UserRecord): UserRecord => {
    const found = current.identities?.find(isSame(key));
    if (found?.primary) throw invalid('User is not linked to another user.');
    return { ...current, identities: (current.identities ?? []).filter((each) => each !== found) };
  };
  await changeUser(core.store, { pool, user, change, at });
}

function withoutPassword({ password: _, ...user }: UserRecord): UserRecord {
  return { ...user, status: 'EXTERNAL_PROVIDER', passwordHistory: [] };
}

type Key = Pick<FederatedIdentity, 'providerName' | 'attribute' | 'userId'>;

const isSame =
  ({ providerName, attribute, userId }: Key) =>
  (identity: FederatedIdentity): boolean =>
    identity.providerName === providerName && identity.attribute === attribute && identity.userId === userId;

/** The user of the pool, or the one who came by an identity. */
async function findDestination(core: Core, pool: UserPoolRecord, named: NamedIdentity): Promise<UserRecord> {
  const value = required(named, 'DestinationUser', 'ProviderAttributeValue');
  if (required(named, 'DestinationUser', 'ProviderName') === POOL_ITSELF)
    return requireUser(core, pool, value);
  const { name: providerName } = await requireProvider(core, pool, named);
  const key = { providerName, attribute: SUBJECT_ATTRIBUTE, userId: value };
  const user = await core.store.users.findByIdentity(pool.userPoolId, key);
  if (!user) throw failures.userDoesNotExist();
  return user;
}

async function requireProvider(
  core: Core,
  pool: UserPoolRecord,
  { ProviderName = '' }: NamedIdentity,
): Promise<IdentityProviderRecord> {
  const provider = await core.store.identityProviders.find(pool.userPoolId, ProviderName);
  if (!provider) throw failures.identityProviderNotFound(ProviderName);
  return provider;
}

/** The subject, or for OIDC and SAML a claim that the provider's mapping reads. */
function linkAttribute(
  { type, attributeMapping }: IdentityProviderRecord,
  { ProviderAttributeName }: NamedIdentity,
): string {
  if (ProviderAttributeName === undefined)
    throw failures.missingParameter('SourceUser.ProviderAttributeName');
  const claims = modelOf(type).isSocial ? [] : Object.values(effectiveMapping(type, attributeMapping));
  if (ProviderAttributeName === SUBJECT_ATTRIBUTE || claims.includes(ProviderAttributeName)) {
    return ProviderAttributeName;
  }
  throw invalid(
    `Invalid SourceUser: ProviderAttributeName must be ${SUBJECT_ATTRIBUTE} or a mapped attribute.`,
  );
}

function refuseHeld(holder: UserRecord, destination: UserRecord, key: Key): CognitoError {
  if (holder.identities?.find(isSame(key))?.primary) {
    return invalid(
      'Merging is not currently supported, provide a SourceUser that has not been signed up in order to link',
    );
  }
  return holder.sub === destination.sub
    ? invalid('SourceUser is already linked to DestinationUser')
    : failures.aliasExists('identity');
}

function required(named: NamedIdentity, which: string, member: keyof NamedIdentity): string {
  const value = named[member];
  if (!value) throw failures.missingParameter(`${which}.${member}`);
  return value;
}

const invalid = (message: string): CognitoError => new CognitoError('InvalidParameterException', message);
