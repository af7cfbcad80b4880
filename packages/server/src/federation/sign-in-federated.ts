/**
 * From a profile that a provider vouches for to a user of the pool who is signed in.
 *
 * @module
 * @see Amazon Cognito developer guide, "User pool sign-in with third party identity providers"
 */
import type { ClientActor } from '../accounts/actor.ts';
import type { UserRecord } from '../store/records.ts';
import { asAttributeFault } from './check-mapped.ts';
import type { FederatedProfile, Upstream } from './federation.ts';
import { findFederatedUser } from './find-federated-user.ts';
import { signInKnown } from './known-federated-user.ts';
import { mapAttributes } from './map-attributes.ts';
import { federatedUsername, makeFederatedUser } from './new-federated-user.ts';

/**
 * Finds the user, or makes one, and brings it up to date.
 *
 * @throws UpstreamFault when the user is disabled or what the provider says cannot be kept
 * @throws UserLambdaValidationException and its kin when a function of the pool refuses
 */
export async function signInFederated(
  upstream: Upstream,
  actor: ClientActor,
  profile: FederatedProfile,
): Promise<UserRecord> {
  const { core, pool, provider } = upstream;
  const known = await findFederatedUser(upstream, profile);
  const kept = await core.triggers.inboundFederation(
    {
      pool,
      clientId: actor.client.clientId,
      userName: known?.user.username ?? federatedUsername(upstream, profile),
      userAttributes: {},
      awsSdkVersion: actor.awsSdkVersion,
    },
    { providerName: provider.name, providerType: provider.type, attributes: profile.said },
  );
  const mapped = mapAttributes(upstream, kept ?? profile.claims, kept);
  const mapping = { pool, client: actor.client, provider, mapped };
  try {
    if (known) return await signInKnown(upstream, actor, { known, profile, mapping });
    const first = await makeFederatedUser(upstream, actor, { profile, mapping });
    return 'made' in first
      ? first.made
      : await signInKnown(upstream, actor, { known: first.known, profile, mapping });
  } catch (thrown) {
    throw asAttributeFault(upstream, thrown) ?? thrown;
  }
}
