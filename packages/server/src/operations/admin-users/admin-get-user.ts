import { describeUserForAdmin } from '@poolkeeper/api/user/describe';
import type { Handler } from '../handler.ts';
import { findTarget } from './find-target.ts';

/** @see Amazon Cognito user pools API reference, AdminGetUser */
export const adminGetUser: Handler<'AdminGetUser'> = async (input, call) =>
  describeUserForAdmin((await findTarget(input, call)).user);
