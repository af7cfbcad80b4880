import { CompanionError } from '@poolkeeper/api/companions/errors';
import { callerOf } from '../caller.ts';
import type { IamHandler } from './handler.ts';

/** There is one user, the caller. @see AWS Identity and Access Management API reference, GetUser */
export const getUser: IamHandler<'GetUser'> = async ({ UserName }, call) => {
  const { userName, userId, arn } = callerOf(call);
  if (UserName !== undefined && UserName !== userName) {
    throw CompanionError.of('iam', 'NoSuchEntity', `The user with name ${UserName} cannot be found.`);
  }
  return { User: { Path: '/', UserName: userName, UserId: userId, Arn: arn, CreateDate: 0 } };
};
