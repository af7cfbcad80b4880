/**
 * Client secrets that were opened lately: opening one takes longer than all else about checking it.
 *
 * They are found by the sealed value that the database holds, so one that was deleted or replaced is found no more.
 *
 * @module
 */
import { createSecretKey, hash, type KeyObject } from 'node:crypto';
import type { ClientSecretRecord } from '../store/records.ts';
import type { Keyring } from '../system/keyring.ts';

/** A client secret, in the two forms in which it is compared. */
export interface OpenedSecret {
  /** What SECRET_HASH is keyed with. */
  readonly key: KeyObject;
  /** Its {@link digestOf}. */
  readonly digest: Buffer;
}

/** SHA-256: digests are all of one length, so comparing them does not show that of what they stand for. */
export const digestOf = (secret: string | Buffer): Buffer => hash('sha256', secret, 'buffer');

/** Secrets that are kept open; the one that is there longest makes room. */
const keptSecrets = 1000;

const keptBy = new WeakMap<Keyring, Map<string, OpenedSecret>>();

/** What a secret is sealed for. */
export const clientSecretContext = (clientId: string): string => `client-secret:${clientId}`;

/** Opens a secret of a client. @throws Error when it was sealed for another client or by another key */
export function openSecret(
  keyring: Keyring,
  clientId: string,
  { value }: Pick<ClientSecretRecord, 'value'>,
): OpenedSecret {
  const kept = keptBy.get(keyring) ?? new Map<string, OpenedSecret>();
  keptBy.set(keyring, kept);
  const context = clientSecretContext(clientId);
  const name = `${context}:${value}`;
  const known = kept.get(name);
  if (known) return known;
  const secret = keyring.open(context, value);
  const opened: OpenedSecret = { key: createSecretKey(secret), digest: digestOf(secret) };
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size === keptSecrets) kept.delete(oldest);
  kept.set(name, opened);
  return opened;
}
