import type { stsOperations } from '@poolkeeper/api/companions/sts/operations';
import type { CompanionHandlers } from '../handler.ts';
import { getCallerIdentity } from './get-caller-identity.ts';

/** A row an operation of the Security Token Service. */
export const stsHandlers: CompanionHandlers<typeof stsOperations> = {
  GetCallerIdentity: getCallerIdentity,
};
