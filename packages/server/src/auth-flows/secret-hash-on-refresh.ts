/**
 * SECRET_HASH of a refresh: made with the user's name, which the request itself does not say.
 *
 * @module
 * @see Amazon Cognito developer guide, "Authentication flows"
 */
import { failures } from '@poolkeeper/api/failures';
import { isConfidential, isSecretHash } from '../accounts/client-secret.ts';
import type { UserRecord } from '../store/records.ts';
import type { Attempt } from './attempt.ts';

/**
 * Checks the hash against the username and the sub of the token's owner.
 *
 * @throws NotAuthorizedException when the client has a secret and the hash is missing or was made otherwise
 */
export function requireSecretHashOnRefresh({ core, client, parameters }: Attempt, user: UserRecord): void {
  const hash = parameters.SECRET_HASH;
  if (hash === undefined && !isConfidential(client)) return;
  if (hash === undefined) throw failures.secretHashMissing(client.clientId);
  const isRight = [user.username, user.sub].some((username) =>
    isSecretHash(core, client, { username, hash }),
  );
  if (!isRight) throw failures.secretHashMismatchOnRefresh(client.clientId);
}
