import { CompanionError } from '@poolkeeper/api/companions/errors';
import type { KmsHandler } from './handler.ts';
import { keyArn, requireEnabled, requireKey } from './keys.ts';

/** @see AWS Key Management Service API reference, Decrypt */
export const decrypt: KmsHandler<'Decrypt'> = async (
  { CiphertextBlob, KeyId, EncryptionContext = {} },
  call,
) => {
  const named = KeyId === undefined ? undefined : await requireKey(KeyId, call);
  const found = await call.core.customerKeys.decrypt(
    call.region,
    Buffer.from(CiphertextBlob, 'base64'),
    EncryptionContext,
  );
  if (!found) throw CompanionError.of('kms', 'InvalidCiphertextException', '');
  if (named && named.id !== found.key.id) {
    throw CompanionError.of(
      'kms',
      'IncorrectKeyException',
      'The key ID in the request does not identify a CMK that can perform this operation.',
    );
  }
  requireEnabled(found.key);
  const plaintext = found.plaintext();
  if (!plaintext) throw CompanionError.of('kms', 'InvalidCiphertextException', '');
  return {
    Plaintext: plaintext.toString('base64'),
    KeyId: keyArn(found.key),
    EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
  };
};
