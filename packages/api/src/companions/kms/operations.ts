/**
 * Contracts of the Key Management Service: symmetric keys, as functions need them that are sent codes.
 *
 * @module
 * @see AWS Key Management Service API reference
 */
import { choice, flag, integer, list, optional, structure, text, timestamp } from '../../shape.ts';
import { operationOf } from '../operation.ts';
import {
  Ciphertext,
  EncryptionContext,
  KeyId,
  KeyMetadata,
  LARGEST_DATA_KEY,
  LARGEST_KEY_PAGE,
  Plaintext,
  Tags,
  waitingDays,
} from './shapes.ts';

const operation = operationOf<'kms'>();
const key = structure({ KeyId });
const Algorithm = choice(['SYMMETRIC_DEFAULT']);
const uses = ['NotFoundException', 'DisabledException', 'KMSInvalidStateException'] as const;

/** A row an operation. */
export const kmsOperations = {
  CreateKey: operation({
    name: 'CreateKey',
    input: structure({
      Description: optional(text({ max: 8192 })),
      KeyUsage: optional(text()),
      KeySpec: optional(text()),
      CustomerMasterKeySpec: optional(text()),
      Origin: optional(text()),
      MultiRegion: optional(flag()),
      // Permissions are not checked here, so a policy that is given is no promise that could be kept.
      Policy: optional(text({ max: 131_072 })),
      Tags: optional(Tags),
    }),
    output: structure({ KeyMetadata }),
    errors: ['AlreadyExistsException', 'TagException'],
  }),
  DescribeKey: operation({
    name: 'DescribeKey',
    input: key,
    output: structure({ KeyMetadata }),
    errors: ['NotFoundException'],
  }),
  ListKeys: operation({
    name: 'ListKeys',
    input: structure({
      Limit: optional(integer({ min: 1, max: LARGEST_KEY_PAGE })),
      Marker: optional(text({ min: 1, max: 1024 })),
    }),
    output: structure({
      Keys: list(structure({ KeyId: text(), KeyArn: text() })),
      Truncated: flag(),
      NextMarker: optional(text()),
    }),
    errors: ['InvalidMarkerException'],
  }),
  EnableKey: operation({
    name: 'EnableKey',
    input: key,
    output: null,
    errors: ['NotFoundException', 'KMSInvalidStateException'],
  }),
  DisableKey: operation({
    name: 'DisableKey',
    input: key,
    output: null,
    errors: ['NotFoundException', 'KMSInvalidStateException'],
  }),
  ScheduleKeyDeletion: operation({
    name: 'ScheduleKeyDeletion',
    input: structure({
      KeyId,
      PendingWindowInDays: optional(integer({ min: waitingDays.min, max: waitingDays.max })),
    }),
    output: structure({
      KeyId: text(),
      DeletionDate: timestamp(),
      KeyState: text(),
      PendingWindowInDays: integer(),
    }),
    errors: ['NotFoundException', 'KMSInvalidStateException'],
  }),
  CancelKeyDeletion: operation({
    name: 'CancelKeyDeletion',
    input: key,
    output: structure({ KeyId: text() }),
    errors: ['NotFoundException', 'KMSInvalidStateException'],
  }),
  Encrypt: operation({
    name: 'Encrypt',
    input: structure({
      KeyId,
      Plaintext,
      EncryptionContext: optional(EncryptionContext),
      EncryptionAlgorithm: optional(Algorithm),
    }),
    output: structure({ CiphertextBlob: Ciphertext, KeyId: text(), EncryptionAlgorithm: Algorithm }),
    errors: uses,
  }),
  Decrypt: operation({
    name: 'Decrypt',
    input: structure({
      CiphertextBlob: Ciphertext,
      KeyId: optional(KeyId),
      EncryptionContext: optional(EncryptionContext),
      EncryptionAlgorithm: optional(Algorithm),
    }),
    output: structure({ Plaintext, KeyId: text(), EncryptionAlgorithm: Algorithm }),
    errors: [...uses, 'InvalidCiphertextException', 'IncorrectKeyException'],
  }),
  GenerateDataKey: operation({
    name: 'GenerateDataKey',
    input: structure({
      KeyId,
      EncryptionContext: optional(EncryptionContext),
      KeySpec: optional(choice(['AES_256', 'AES_128'])),
      NumberOfBytes: optional(integer({ min: 1, max: LARGEST_DATA_KEY })),
    }),
    output: structure({ CiphertextBlob: Ciphertext, Plaintext, KeyId: text() }),
    errors: uses,
  }),
} as const;
