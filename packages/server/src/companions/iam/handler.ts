import type { iamOperations } from '@poolkeeper/api/companions/iam/operations';
import type { CompanionHandler } from '../handler.ts';

/** The code of one operation of Identity and Access Management. */
export type IamHandler<Name extends keyof typeof iamOperations> = CompanionHandler<
  (typeof iamOperations)[Name]
>;
