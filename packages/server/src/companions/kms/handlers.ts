/**
 * The code of the Key Management Service, a row an operation.
 *
 * @module
 */
import type { kmsOperations } from '@poolkeeper/api/companions/kms/operations';
import type { CompanionHandlers } from '../handler.ts';
import { createKey } from './create-key.ts';
import { decrypt } from './decrypt.ts';
import { encrypt } from './encrypt.ts';
import { generateDataKey } from './generate-data-key.ts';
import type { KmsHandler } from './handler.ts';
import { cancelKeyDeletion, disableKey, enableKey, scheduleKeyDeletion } from './key-states.ts';
import { metadataOf, requireKey } from './keys.ts';
import { listKeys } from './list-keys.ts';

/** @see AWS Key Management Service API reference, DescribeKey */
const describeKey: KmsHandler<'DescribeKey'> = async ({ KeyId }, call) => ({
  KeyMetadata: metadataOf(await requireKey(KeyId, call)),
});

export const kmsHandlers: CompanionHandlers<typeof kmsOperations> = {
  CreateKey: createKey,
  DescribeKey: describeKey,
  ListKeys: listKeys,
  EnableKey: enableKey,
  DisableKey: disableKey,
  ScheduleKeyDeletion: scheduleKeyDeletion,
  CancelKeyDeletion: cancelKeyDeletion,
  Encrypt: encrypt,
  Decrypt: decrypt,
  GenerateDataKey: generateDataKey,
};
