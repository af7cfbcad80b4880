import { CompanionError } from '@poolkeeper/api/companions/errors';
import type { KmsHandler } from './handler.ts';
import { keyArn, requireEnabled, requireKey } from './keys.ts';

const sizes = { AES_128: 16, AES_256: 32 } as const;

/** @see AWS Key Management Service API reference, GenerateDataKey */
export const generateDataKey: KmsHandler<'GenerateDataKey'> = async (
  { KeyId, KeySpec, NumberOfBytes, EncryptionContext = {} },
  call,
) => {
  const key = await requireKey(KeyId, call);
  const size = KeySpec === undefined ? NumberOfBytes : sizes[KeySpec];
  if (size === undefined || (KeySpec !== undefined && NumberOfBytes !== undefined)) {
    throw CompanionError.of(
      'kms',
      'ValidationException',
      'Please specify either number of bytes or key spec.',
    );
  }
  requireEnabled(key);
  const { plaintext, ciphertext } = call.core.customerKeys.dataKey(key, size, EncryptionContext);
  return {
    CiphertextBlob: ciphertext.toString('base64'),
    Plaintext: plaintext.toString('base64'),
    KeyId: keyArn(key),
  };
};
