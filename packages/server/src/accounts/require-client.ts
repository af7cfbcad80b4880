import { failures } from '@poolkeeper/api/failures';
import type { ClientActor } from './actor.ts';
import { requireSecretHash } from './client-secret.ts';
import type { Core, RequestOrigin } from './core.ts';

/** What a public request says about client and user. */
export interface ClientRequest {
  readonly ClientId: string;
  readonly Username: string;
  readonly SecretHash?: string | undefined;
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
}

/**
 * The client that a public request comes from, once its secret hash is checked.
 *
 * @throws ResourceNotFoundException when there is no such client
 * @throws NotAuthorizedException when the secret hash is missing, wrong or out of place
 */
export async function requireClient(
  core: Core,
  request: ClientRequest,
  origin: Pick<RequestOrigin, 'awsSdkVersion'>,
): Promise<ClientActor> {
  const found = await core.store.userPoolClients.findWithPool(request.ClientId);
  if (!found) throw failures.userPoolClientNotFound(request.ClientId);
  const { client, pool } = found;
  requireSecretHash(core, client, { username: request.Username, hash: request.SecretHash });
  return {
    pool,
    client,
    clientMetadata: request.ClientMetadata,
    awsSdkVersion: origin.awsSdkVersion,
  };
}
