/**
 * Keys that customers encrypt with: symmetric, of 256 bits, never shown. Cognito encrypts codes for the functions that
 * send them with the key that the pool names (`LambdaConfig.KMSKeyID`); the function decrypts them through KMS.
 *
 * @module
 * @see docs/adr/0013-customer-keys.md
 */
import type { CustomerKeyRecord } from '../store/records.ts';

/** Pairs that are authenticated with what is encrypted, and have to be given again to decrypt it. */
export type EncryptionContext = Readonly<Record<string, string>>;

/** A key to encrypt data with: in the clear, and as only the customer key decrypts it. */
export interface DataKey {
  readonly plaintext: Buffer;
  readonly ciphertext: Buffer;
}

/** The largest plaintext that KMS encrypts itself, in bytes. */
export const LARGEST_PLAINTEXT = 4096;

export interface CustomerKeys {
  /** Answers undefined where the id is taken; ids are made unless one is given. */
  create(
    region: string,
    key: {
      readonly keyId?: string | undefined;
      readonly description: string;
      readonly tags: Readonly<Record<string, string>>;
    },
  ): Promise<CustomerKeyRecord | undefined>;
  /** By id or ARN. A key whose waiting time is over is gone. */
  find(region: string, keyIdOrArn: string): Promise<CustomerKeyRecord | undefined>;
  encrypt(key: CustomerKeyRecord, plaintext: Buffer, context: EncryptionContext): Buffer;
  /** The region's key that a ciphertext names, and what it holds; undefined where it is none of ours or was altered. */
  decrypt(
    region: string,
    ciphertext: Buffer,
    context: EncryptionContext,
  ): Promise<{ readonly key: CustomerKeyRecord; readonly plaintext: () => Buffer | undefined } | undefined>;
  /** A new key of `size` bytes. */
  dataKey(key: CustomerKeyRecord, size: number, context: EncryptionContext): DataKey;
}
