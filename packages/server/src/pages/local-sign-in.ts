/**
 * Whether users of the pool itself sign in through a client, and through which other providers its users do.
 *
 * @module
 */

import { offeredIdentityProviders } from '@poolkeeper/api/user-pool-client/oauth';
import { POOL_ITSELF } from '../authorization/provider-of-request.ts';
import type { Visit } from './page.ts';

/** Whether the client's users may be those of the pool. */
export const offersLocalSignIn = ({ actor }: Pick<Visit, 'actor'>): boolean =>
  offeredIdentityProviders(actor.client.settings).has(POOL_ITSELF);

/** The names of the providers that the client offers besides the pool. */
export const otherProviders = ({ actor }: Pick<Visit, 'actor'>): readonly string[] =>
  [...offeredIdentityProviders(actor.client.settings)].filter((name) => name !== POOL_ITSELF);

/** The provider that the request sends the user to, where it is not the pool itself. */
export function requestedProvider({ request }: Pick<Visit, 'request'>): string | undefined {
  const { identityProvider } = request;
  return identityProvider === POOL_ITSELF ? undefined : identityProvider;
}
