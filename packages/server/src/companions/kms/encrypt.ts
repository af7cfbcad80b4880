import type { KmsHandler } from './handler.ts';
import { keyArn, requireEnabled, requireKey } from './keys.ts';

/** @see AWS Key Management Service API reference, Encrypt */
export const encrypt: KmsHandler<'Encrypt'> = async ({ KeyId, Plaintext, EncryptionContext = {} }, call) => {
  const key = await requireKey(KeyId, call);
  requireEnabled(key);
  const ciphertext = call.core.customerKeys.encrypt(key, Buffer.from(Plaintext, 'base64'), EncryptionContext);
  return {
    CiphertextBlob: ciphertext.toString('base64'),
    KeyId: keyArn(key),
    EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
  };
};
