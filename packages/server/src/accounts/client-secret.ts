/**
 * How a client that has a secret proves it.
 *
 * @module
 * @see Amazon Cognito developer guide, "Computing secret hash values"; "Authentication flows"
 */
import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import { failures } from '@poolkeeper/api/failures';
import type { ClientSecretRecord, UserPoolClientRecord } from '../store/records.ts';
import type { Core } from './core.ts';

/** Whether the client has a secret, which it then has to prove wherever it acts. */
export const isConfidential = (client: UserPoolClientRecord): boolean => client.secrets.length > 0;

/** Whether `given` is one of the client's secrets. Takes the same time whichever it is, and if it is none. */
export const isClientSecret = (core: Core, client: UserPoolClientRecord, given: string): boolean =>
  isOneOf(
    client.secrets.map((secret) => reveal(core, client, secret)),
    given,
  );

/** Whether `hash` is the SECRET_HASH that one of the client's secrets gives for `username`. */
export const isSecretHash = (
  core: Core,
  client: UserPoolClientRecord,
  { username, hash }: { readonly username: string; readonly hash: string },
): boolean =>
  isOneOf(
    client.secrets.map((secret) =>
      createHmac('sha256', reveal(core, client, secret))
        .update(`${username}${client.clientId}`)
        .digest('base64'),
    ),
    hash,
  );

/**
 * Requires the SECRET_HASH of a client with a secret, and refuses one for a client without.
 *
 * @param username - As the request gives it, alias or not
 * @throws NotAuthorizedException when it is missing, wrong or out of place
 */
export function requireSecretHash(
  core: Core,
  client: UserPoolClientRecord,
  { username, hash }: { readonly username: string; readonly hash: string | undefined },
): void {
  if (hash === undefined) {
    if (isConfidential(client)) throw failures.secretHashMissing(client.clientId);
    return;
  }
  if (!isSecretHash(core, client, { username, hash })) throw failures.secretHashMismatch(client.clientId);
}

const reveal = (core: Core, client: UserPoolClientRecord, secret: ClientSecretRecord): string =>
  core.keyring.open(`client-secret:${client.clientId}`, secret.value).toString();

/** Compares with every candidate, in constant time. */
function isOneOf(candidates: readonly string[], given: string): boolean {
  // Both sides are digested so that their lengths don't show.
  const wanted = hash('sha256', given, 'buffer');
  return candidates
    .map((candidate) => timingSafeEqual(hash('sha256', candidate, 'buffer'), wanted))
    .includes(true);
}
