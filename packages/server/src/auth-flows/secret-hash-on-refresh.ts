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
 * Requires a hash of a client with a secret, and none of a client without, before the token is looked up.
 *
 * @throws NotAuthorizedException when it is missing or out of place
 */
export function requireSecretHashGiven({ client, parameters }: Attempt): void {
  const isGiven = parameters.SECRET_HASH !== undefined;
  if (isGiven === isConfidential(client)) return;
  throw isGiven
    ? failures.secretHashMismatchOnRefresh(client.clientId)
    : failures.secretHashMissing(client.clientId);
}

/**
 * Checks the hash, where one has to be given, against the username and the sub of the token's owner.
 *
 * @throws NotAuthorizedException when it was made otherwise
 */
export function requireSecretHashOf({ core, client, parameters }: Attempt, user: UserRecord): void {
  const hash = parameters.SECRET_HASH;
  if (hash === undefined) return;
  const isRight = [user.username, user.sub].some((username) =>
    isSecretHash(core, client, { username, hash }),
  );
  if (!isRight) throw failures.secretHashMismatchOnRefresh(client.clientId);
}
