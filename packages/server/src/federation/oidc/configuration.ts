/**
 * `openid-client`, set up for one provider.
 *
 * @module
 */
import { modelOf } from '@poolkeeper/api/identity-provider/provider-types';
import type { Configuration, ServerMetadata } from 'openid-client';
import { openProviderSecrets } from '../../accounts/provider-secrets.ts';
import { realClock } from '../../system/real-system.ts';
import type { Upstream } from '../federation.ts';
import { appleClientSecret } from './apple-client-secret.ts';
import { detailsOf } from './endpoints.ts';
import { upstreamFetchOf } from './upstream-fetch-of.ts';

/**
 * The configuration for one exchange. The client proves itself by its secret in the form, as Cognito does; ID tokens
 * are verified by the provider's keys, on the clock of the service.
 */
export async function configurationOf(upstream: Upstream, endpoints: ServerMetadata): Promise<Configuration> {
  const client = await import('openid-client');
  const { core, provider } = upstream;
  const secret = clientSecretOf(upstream);
  const clockSkew = Math.round((core.system.clock.now() - realClock.now()) / 1000);
  const configuration = new client.Configuration(
    endpoints,
    detailsOf(upstream).client_id ?? '',
    { [client.clockSkew]: clockSkew },
    secret === undefined ? client.None() : client.ClientSecretPost(secret),
  );
  configuration[client.customFetch] = upstreamFetchOf(upstream, endpoints);
  // Which addresses may be called is decided in one place: `callUpstream`.
  client.allowInsecureRequests(configuration);
  if (modelOf(provider.type).hasIdToken) client.enableNonRepudiationChecks(configuration);
  return configuration;
}

/** Apple's is made for each exchange, from the key that Apple gave. */
function clientSecretOf({ core, provider }: Upstream): string | undefined {
  const { client_secret, private_key } = openProviderSecrets(core.keyring, provider);
  if (provider.type !== 'SignInWithApple' || private_key === undefined) return client_secret;
  const { client_id = '', team_id = '', key_id = '' } = provider.details;
  const now = core.system.clock.now();
  return appleClientSecret(
    { clientId: client_id, teamId: team_id, keyId: key_id, privateKey: private_key },
    now,
  );
}
