import { OAuthError } from '@poolkeeper/api/oauth-errors';
import { offeredIdentityProviders } from '@poolkeeper/api/user-pool-client/oauth';
import type { Asked, CheckedParameters } from '../authorization-request.ts';
import { parameter } from '../parameter.ts';

/** `identity_provider` is one that the client offers. */
export function offeredProvider(
  { parameters }: Asked,
  { client }: Pick<CheckedParameters, 'client'>,
): string | undefined {
  const provider = parameter(parameters, 'identity_provider');
  if (provider !== undefined && !offeredIdentityProviders(client.settings).has(provider)) {
    throw new OAuthError('invalid_request', 'identity_provider is not offered');
  }
  return provider;
}
