/**
 * How a client that has a secret proves it.
 *
 * @module
 * @see Amazon Cognito developer guide, "Computing secret hash values"; "Authentication flows"
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { failures } from '@poolkeeper/api/failures';
import type { UserPoolClientRecord } from '../store/records.ts';
import type { Core } from './core.ts';
import { digestOf, type OpenedSecret, openSecret } from './opened-secrets.ts';

/** Whether the client has a secret, which it then has to prove wherever it acts. */
export const isConfidential = (client: UserPoolClientRecord): boolean => client.secrets.length > 0;

/** Whether `given` is one of the client's secrets. Takes the same time whichever it is, and if it is none. */
export const isClientSecret = (core: Core, client: UserPoolClientRecord, given: string): boolean =>
  isOneOf(
    opened(core, client).map(({ digest }) => digest),
    given,
  );

/** Whether `hash` is the SECRET_HASH that one of the client's secrets gives for `username`. */
export const isSecretHash = (
  core: Core,
  client: UserPoolClientRecord,
  { username, hash }: { readonly username: string; readonly hash: string },
): boolean =>
  isOneOf(
    opened(core, client).map(({ key }) =>
      digestOf(createHmac('sha256', key).update(`${username}${client.clientId}`).digest('base64')),
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

const opened = ({ keyring }: Core, { clientId, secrets }: UserPoolClientRecord): readonly OpenedSecret[] =>
  secrets.map((secret) => openSecret(keyring, clientId, secret));

/** Compares with every candidate by its digest, in constant time. */
function isOneOf(candidates: readonly Buffer[], given: string): boolean {
  const wanted = digestOf(given);
  return candidates.map((candidate) => timingSafeEqual(candidate, wanted)).includes(true);
}
