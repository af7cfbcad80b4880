/**
 * The keyring over one 32-byte sealing key. HKDF makes a key of its own for each use, so that a digest
 * says nothing about what is sealed.
 *
 * A sealed value is base64url of: version (1 byte, `1`), salt (12), nonce (12), ciphertext, tag (16).
 * Each value has its own AES-256-GCM key, HMAC-SHA256(seal key, salt and context): together with the nonce
 * that makes 192 random bits, so values may be sealed without end. The version and the context are
 * authenticated as additional data.
 *
 * @module
 * @see NIST SP 800-38D section 8.3, on how many values one key may seal under random 96-bit nonces
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import type { Keyring, Mac, Sealed } from './keyring.ts';

/** Size of a sealing key in bytes. */
export const sealingKeySize = 32;

const version = 1;
const saltSize = 12;
const nonceSize = 12;
const tagSize = 16;
const bodyAt = 1 + saltSize + nonceSize;

const derive = (key: Buffer, use: string, size: number): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `poolkeeper/${use}/1`, size));

/** Tells where the context ends, so that no two pairs of context and value read the same. */
function prefixed(context: string): Buffer {
  const text = Buffer.from(context, 'utf8');
  const size = Buffer.alloc(4);
  size.writeUInt32BE(text.length);
  return Buffer.concat([size, text]);
}

/**
 * The keyring of a sealing key.
 *
 * @throws RangeError when the key is not {@link sealingKeySize} bytes long
 */
export function createSealingKeyring(key: Buffer, randomBytes: (size: number) => Buffer): Keyring {
  if (key.length !== sealingKeySize) throw new RangeError(`A sealing key has ${sealingKeySize} bytes.`);
  // Given a key as bytes, node:crypto throws and catches two errors to find out that it is no KeyObject.
  const sealKey = createSecretKey(derive(key, 'seal', 32));
  const macKey = createSecretKey(derive(key, 'mac', 32));

  const valueKey = (salt: Buffer, context: string): KeyObject =>
    createSecretKey(createHmac('sha256', sealKey).update(salt).update(context, 'utf8').digest());
  const additionalData = (context: string): Buffer =>
    Buffer.concat([Buffer.of(version), Buffer.from(context, 'utf8')]);

  return {
    fingerprint: derive(key, 'fingerprint', 16).toString('base64url'),

    seal(context, plaintext) {
      const random = randomBytes(saltSize + nonceSize);
      const cipher = createCipheriv(
        'aes-256-gcm',
        valueKey(random.subarray(0, saltSize), context),
        random.subarray(saltSize),
      );
      cipher.setAAD(additionalData(context));
      const body = typeof plaintext === 'string' ? Buffer.from(plaintext, 'utf8') : plaintext;
      const parts = [Buffer.of(version), random, cipher.update(body), cipher.final(), cipher.getAuthTag()];
      // The brand is given here and nowhere else.
      return Buffer.concat(parts).toString('base64url') as Sealed;
    },

    open(context, value) {
      const bytes = Buffer.from(value, 'base64url');
      // The decoder passes over what is no base64url: a value has one form, so that it can stand for itself.
      const isCanonical = bytes.toString('base64url') === value;
      if (!isCanonical || bytes[0] !== version || bytes.length < bodyAt + tagSize) {
        throw new Error('Not a sealed value.');
      }
      const salt = bytes.subarray(1, 1 + saltSize);
      const decipher = createDecipheriv(
        'aes-256-gcm',
        valueKey(salt, context),
        bytes.subarray(1 + saltSize, bodyAt),
        {
          authTagLength: tagSize,
        },
      );
      decipher.setAAD(additionalData(context));
      decipher.setAuthTag(bytes.subarray(-tagSize));
      try {
        return Buffer.concat([decipher.update(bytes.subarray(bodyAt, -tagSize)), decipher.final()]);
      } catch (cause) {
        throw new Error('A sealed value does not open with this key and context.', { cause });
      }
    },

    mac: (context, value) =>
      // The brand is given here and nowhere else.
      createHmac('sha256', macKey).update(prefixed(context)).update(value, 'utf8').digest('base64url') as Mac,
  };
}
