/**
 * The customer keys of the service. A ciphertext is: version (1 byte, `1`), length of the key id (1), key id, nonce (12),
 * AES-256-GCM ciphertext, tag (16). The encryption context and all that comes before the nonce are authenticated.
 *
 * @module
 */
import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { CustomerKeyRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Keyring } from '../system/keyring.ts';
import type { ServiceSettings } from '../system/service-settings.ts';
import type { System } from '../system/system.ts';
import type { CustomerKeys, EncryptionContext } from './customer-keys.ts';

interface Parts {
  readonly settings: Pick<ServiceSettings, 'accountId'>;
  readonly system: System;
  readonly keyring: Keyring;
  readonly store: Store;
}

const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const KEY_SIZE = 32;

export function createCustomerKeys({ settings, system, keyring, store }: Parts): CustomerKeys {
  const { accountId } = settings;
  const sealedUnder = (region: string, id: string): string => `customer-key:${region}:${id}`;
  const materialOf = ({ region, id, content }: CustomerKeyRecord): Buffer =>
    keyring.open(sealedUnder(region, id), content.material);

  const find: CustomerKeys['find'] = async (region, keyIdOrArn) => {
    const keyId = keyIdOf(region, keyIdOrArn);
    const key = keyId === undefined ? undefined : await store.customerKeys.find({ accountId, region }, keyId);
    const deletionAt = key?.content.deletionAt;
    return deletionAt !== undefined && deletionAt <= system.clock.now() ? undefined : key;
  };

  const encrypt: CustomerKeys['encrypt'] = (key, plaintext, context) => {
    const head = headOf(key.id);
    const nonce = system.randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', materialOf(key), nonce);
    cipher.setAAD(Buffer.concat([head, canonical(context)]));
    return Buffer.concat([head, nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
  };

  return {
    async create(region, { keyId: id = system.ids.uuid(), description, tags }) {
      const now = system.clock.now();
      const key: CustomerKeyRecord = {
        accountId,
        region,
        id,
        content: {
          description,
          tags,
          state: 'Enabled',
          material: keyring.seal(sealedUnder(region, id), system.randomBytes(KEY_SIZE)),
        },
        createdAt: now,
        modifiedAt: now,
        version: 1,
      };
      return (await store.customerKeys.insert(key)) === 'conflict' ? undefined : key;
    },
    find,
    encrypt,
    async decrypt(region, ciphertext, context) {
      const head = headIn(ciphertext);
      const key = head && (await find(region, head.keyId));
      if (!key) return undefined;
      return { key, plaintext: () => opened(materialOf(key), ciphertext, { at: head.length, context }) };
    },
    dataKey(key, size, context) {
      const plaintext = system.randomBytes(size);
      return { plaintext, ciphertext: encrypt(key, plaintext, context) };
    },
  };
}

function opened(
  material: Buffer,
  ciphertext: Buffer,
  { at, context }: { readonly at: number; readonly context: EncryptionContext },
): Buffer | undefined {
  const body = at + NONCE;
  if (ciphertext.length < body + TAG) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', material, ciphertext.subarray(at, body), {
    authTagLength: TAG,
  });
  decipher.setAAD(Buffer.concat([ciphertext.subarray(0, at), canonical(context)]));
  decipher.setAuthTag(ciphertext.subarray(-TAG));
  const plaintext = decipher.update(ciphertext.subarray(body, -TAG));
  try {
    return Buffer.concat([plaintext, decipher.final()]);
  } catch {
    // The tag does not fit: it was altered, or the context is another.
    return undefined;
  }
}

const headOf = (keyId: string): Buffer =>
  Buffer.concat([Buffer.of(VERSION, keyId.length), Buffer.from(keyId, 'latin1')]);

function headIn(ciphertext: Buffer): { readonly keyId: string; readonly length: number } | undefined {
  const [version, size = 0] = ciphertext;
  if (version !== VERSION || ciphertext.length < 2 + size) return undefined;
  return { keyId: ciphertext.toString('latin1', 2, 2 + size), length: 2 + size };
}

/** The pairs by name: their order means nothing. */
const canonical = (context: EncryptionContext): Buffer =>
  Buffer.from(JSON.stringify(Object.entries(context).toSorted(([one], [other]) => (one < other ? -1 : 1))));

/** The id of a key of the region. Keys of other accounts are not looked at: there is one account. */
function keyIdOf(region: string, keyIdOrArn: string): string | undefined {
  if (!keyIdOrArn.startsWith('arn:')) return keyIdOrArn;
  const [, , service, arnRegion, , resource = ''] = keyIdOrArn.split(':');
  return service === 'kms' && arnRegion === region && resource.startsWith('key/')
    ? resource.slice('key/'.length)
    : undefined;
}
