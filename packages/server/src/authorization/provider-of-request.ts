import { offeredIdentityProviders } from '@poolkeeper/api/user-pool-client/oauth';
import type { AuthorizationRequest } from './authorization-request.ts';

/** What stands for the pool itself among a client's identity providers. */
export const POOL_ITSELF = 'COGNITO';

/**
 * The provider that a user is sent to without being asked: the one that the request names, or the only one that the
 * client offers. Undefined where the pool's own pages come first.
 */
export function providerOfRequest({
  client,
  identityProvider,
}: Pick<AuthorizationRequest, 'client' | 'identityProvider'>): string | undefined {
  const [only, ...others] = offeredIdentityProviders(client.settings);
  const provider = identityProvider ?? (others.length === 0 ? only : undefined);
  return provider === POOL_ITSELF ? undefined : provider;
}
