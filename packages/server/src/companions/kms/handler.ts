import type { kmsOperations } from '@poolkeeper/api/companions/kms/operations';
import type { CompanionHandler } from '../handler.ts';

/** The code of one operation of the Key Management Service. */
export type KmsHandler<Name extends keyof typeof kmsOperations> = CompanionHandler<
  (typeof kmsOperations)[Name]
>;
