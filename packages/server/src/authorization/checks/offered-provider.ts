import { OAuthError } from '@poolkeeper/api/oauth-errors';
import { offeredIdentityProviders } from '@poolkeeper/api/user-pool-client/oauth';
import type { Asked, CheckedParameters } from '../authorization-request.ts';
import { parameter } from '../parameter.ts';

/** `identity_provider`, or without it the provider that `idp_identifier` stands for, is one that the client offers. */
export async function offeredProvider(
  asked: Asked,
  { client }: Pick<CheckedParameters, 'client'>,
): Promise<string | undefined> {
  const name = parameter(asked.parameters, 'identity_provider');
  const identifier = parameter(asked.parameters, 'idp_identifier');
  if (name === undefined && identifier === undefined) return undefined;
  const provider = name ?? (await providerOf(asked, identifier ?? ''));
  if (provider !== undefined && offeredIdentityProviders(client.settings).has(provider)) return provider;
  throw new OAuthError('invalid_request', 'identity_provider is not offered');
}

/** The name of the pool's provider that has this identifier. */
async function providerOf({ core, site }: Asked, identifier: string): Promise<string | undefined> {
  const { identityProviders } = core.store;
  return (await identityProviders.findByIdentifier(site.pool.userPoolId, identifier))?.name;
}
