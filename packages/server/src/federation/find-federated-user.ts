import { effectiveMapping } from '@poolkeeper/api/identity-provider/provider-types';
import { SUBJECT_ATTRIBUTE } from '@poolkeeper/api/user/identities';
import type { UserRecord } from '../store/records.ts';
import type { IdentityKey } from '../store/store.ts';
import type { FederatedProfile, Upstream } from './federation.ts';

/** A user, and the identity by which a provider knows it. */
export interface KnownFederated {
  readonly user: UserRecord;
  readonly identity: IdentityKey;
}

/** The user whom a provider vouches for: by subject, or by a claim that a link waits for. */
export async function findFederatedUser(
  { core, pool, provider }: Upstream,
  { subject, claims }: FederatedProfile,
): Promise<KnownFederated | undefined> {
  const { name: providerName } = provider;
  const find = async (attribute: string, userId: string): Promise<KnownFederated | undefined> => {
    const identity = { providerName, attribute, userId };
    const user = await core.store.users.findByIdentity(pool.userPoolId, identity);
    return user && { user, identity };
  };
  const known = await find(SUBJECT_ATTRIBUTE, subject);
  if (known) return known;
  // Links by a claim are rare, and each is one look into an index.
  for (const claim of new Set(Object.values(effectiveMapping(provider.type, provider.attributeMapping)))) {
    const value = claims[claim];
    const linked = value ? await find(claim, value) : undefined;
    if (linked) return linked;
  }
  return undefined;
}
