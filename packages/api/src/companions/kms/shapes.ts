/**
 * Keys, with the bounds of Amazon's model.
 *
 * @module
 * @see AWS Key Management Service API reference, "Data Types"
 */
import { blob, choice, flag, list, map, optional, structure, text, timestamp } from '../../shape.ts';

/** The largest plaintext that is encrypted by itself, and the largest data key, in bytes. */
export const LARGEST_PLAINTEXT = 4096;
export const LARGEST_DATA_KEY = 1024;

/** The most keys that ListKeys answers at once. */
export const LARGEST_KEY_PAGE = 1000;

/** How long a key waits for its deletion, in days. */
export const waitingDays = { min: 7, max: 30, default: 30 } as const;

/** The id of a key, or its ARN. */
export const KeyId = text({ min: 1, max: 2048 });

/** Pairs that are authenticated with what is encrypted. */
export const EncryptionContext = map(text(), text());

export const Plaintext = blob({ max: LARGEST_PLAINTEXT });
export const Ciphertext = blob({ max: 6144 });

/** Tags as this service writes them. */
export const Tags = list(
  structure({ TagKey: text({ min: 1, max: 128 }), TagValue: text({ min: 0, max: 256 }) }),
  { max: 50 },
);

export const KeyMetadata = structure({
  AWSAccountId: text(),
  KeyId: text(),
  Arn: text(),
  CreationDate: timestamp(),
  Enabled: flag(),
  Description: text(),
  KeyUsage: choice(['ENCRYPT_DECRYPT']),
  KeyState: choice(['Enabled', 'Disabled', 'PendingDeletion']),
  DeletionDate: optional(timestamp()),
  Origin: choice(['AWS_KMS']),
  KeyManager: choice(['CUSTOMER']),
  CustomerMasterKeySpec: choice(['SYMMETRIC_DEFAULT']),
  KeySpec: choice(['SYMMETRIC_DEFAULT']),
  EncryptionAlgorithms: list(choice(['SYMMETRIC_DEFAULT'])),
  MultiRegion: flag(),
});
