/**
 * The keys that sign the tokens of pools, opened once and kept. A pool gets its keys when they are first needed.
 *
 * @module
 * @see Amazon Cognito developer guide, "Verifying JSON web tokens"
 */
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { failures } from '@poolkeeper/api/failures';
import type { EpochMilliseconds } from '@poolkeeper/api/units';
import type { SigningKeyRecord, UserPoolRecord } from '../store/records.ts';
import { makeSigningKeys, signingKeyContext, type TokenUse } from './make-signing-keys.ts';
import type { TokenParts } from './token-parts.ts';

/** Pools whose keys are kept open; the one that was longest unused makes room. */
const keptPools = 1000;

/** What a signature needs. */
export interface SigningKey {
  /** `{"kid":…,"alg":"RS256"}` as the first part of a token. */
  readonly header: string;
  readonly key: KeyObject;
}

/** What a check needs, and what the JWKS shows. */
export interface VerificationKey {
  readonly kid: string;
  readonly use: TokenUse;
  readonly n: string;
  readonly e: string;
  readonly key: KeyObject;
  /** After rotation: until when the key counts. */
  readonly verifyUntil?: EpochMilliseconds | undefined;
}

/** The keys of one pool's tokens. */
export interface PoolKeys {
  readonly signing: { readonly [use in TokenUse]: SigningKey };
  /** By kid. */
  readonly verification: ReadonlyMap<string, VerificationKey>;
}

export interface SigningKeys {
  /**
   * The keys of a pool, which are made where it has none.
   *
   * @throws ResourceNotFoundException when the pool was deleted meanwhile, which takes no keys
   */
  of(pool: UserPoolRecord): Promise<PoolKeys>;
}

/** Signing keys out of the store. */
export function createSigningKeys(parts: TokenParts): SigningKeys {
  const kept = new Map<string, { readonly generation: string; readonly keys: Promise<PoolKeys> }>();

  return {
    of({ userPoolId, createdAt, keyGeneration }) {
      // A pool that was deleted and made again under the id that a tag gave it starts from generation 1 again.
      const generation = `${createdAt}/${keyGeneration}`;
      const found = kept.get(userPoolId);
      kept.delete(userPoolId);
      const entry =
        found?.generation === generation ? found : { generation, keys: loadKeys(parts, userPoolId) };
      kept.set(userPoolId, entry);
      if (entry !== found) {
        entry.keys.catch(() => kept.get(userPoolId) === entry && kept.delete(userPoolId));
        for (const [oldest] of kept) {
          if (kept.size <= keptPools) break;
          kept.delete(oldest);
        }
      }
      return entry.keys;
    },
  };
}

async function loadKeys(parts: TokenParts, userPoolId: string): Promise<PoolKeys> {
  const stored = await storedKeys(parts, userPoolId);
  if (stored) return stored;
  // Of two nodes that come here at once one inserts, and both read what stands.
  await parts.store.signingKeys.insertFirst(await makeSigningKeys(parts, userPoolId));
  const made = await storedKeys(parts, userPoolId);
  if (made === undefined) throw failures.userPoolNotFound(userPoolId);
  return made;
}

async function storedKeys(parts: TokenParts, userPoolId: string): Promise<PoolKeys | undefined> {
  const records = await parts.store.signingKeys.list(userPoolId, parts.system.clock.now());
  const newest = (use: TokenUse): SigningKeyRecord | undefined =>
    records.find((record) => record.use === use && record.verifyUntil === undefined);
  const [id, access] = [newest('id'), newest('access')];
  if (id === undefined || access === undefined) return undefined;
  return {
    signing: { id: openKey(parts, id), access: openKey(parts, access) },
    verification: new Map(records.flatMap(verificationKey).map((key) => [key.kid, key])),
  };
}

const openKey = (parts: TokenParts, record: SigningKeyRecord): SigningKey => ({
  header: Buffer.from(JSON.stringify({ kid: record.kid, alg: 'RS256' })).toString('base64url'),
  key: openPrivateKey(parts, record),
});

/** The private key of a record. @throws Error when it was sealed for another pool or key */
export const openPrivateKey = (
  { keyring }: TokenParts,
  { userPoolId, kid, privateKey }: SigningKeyRecord,
): KeyObject =>
  createPrivateKey({
    key: keyring.open(signingKeyContext(userPoolId, kid), privateKey),
    format: 'der',
    type: 'pkcs8',
  });

/** The key that tokens verify with; none for a key that signs no tokens. */
function verificationKey({ kid, use, n, e, verifyUntil }: SigningKeyRecord): VerificationKey | [] {
  if (use === 'saml') return [];
  return { kid, use, n, e, verifyUntil, key: createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' }) };
}

/** Whether tokens of this key still count. */
export const isCurrent = ({ verifyUntil }: VerificationKey, at: EpochMilliseconds): boolean =>
  verifyUntil === undefined || at < verifyUntil;
