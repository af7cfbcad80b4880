import type { stsOperations } from '@poolkeeper/api/companions/sts/operations';
import { callerOf } from '../caller.ts';
import type { CompanionHandler } from '../handler.ts';

/** @see AWS Security Token Service API reference, GetCallerIdentity */
export const getCallerIdentity: CompanionHandler<typeof stsOperations.GetCallerIdentity> = async (
  _,
  call,
) => {
  const { userId, accountId, arn } = callerOf(call);
  return { UserId: userId, Account: accountId, Arn: arn };
};
