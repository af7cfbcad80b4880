import { failures } from '@poolkeeper/api/failures';
import { openProviderSecrets } from '../../accounts/provider-secrets.ts';
import type { Handler } from '../handler.ts';
import { checkedProvider } from './checked-provider.ts';
import { described } from './described.ts';
import { findIdentityProvider } from './find-identity-provider.ts';
import { identifierTaken } from './identifier-taken.ts';

/**
 * Each of the three maps and lists that is given replaces the one there was.
 *
 * @see Amazon Cognito user pools API reference, UpdateIdentityProvider
 */
export const updateIdentityProvider: Handler<'UpdateIdentityProvider'> = async (input, call) => {
  const { store, system, keyring } = call.core;
  const { pool, provider: current } = await findIdentityProvider(input, call);
  const provider = {
    ...current,
    ...checkedProvider(call.core, pool, {
      name: current.name,
      type: current.type,
      details: input.ProviderDetails ?? { ...current.details, ...openProviderSecrets(keyring, current) },
      attributeMapping: input.AttributeMapping ?? current.attributeMapping,
      identifiers: input.IdpIdentifiers ?? current.identifiers,
    }),
    modifiedAt: system.clock.now(),
    version: current.version + 1,
  };
  const written = await store.identityProviders.replace(provider, current.version);
  if (written === 'conflict') throw failures.concurrentModification();
  if (written !== 'written') throw identifierTaken(written.taken);
  return described(call.core, pool, provider);
};
