import { describeRole } from './describe-role.ts';
import { findRole } from './find-role.ts';
import type { IamHandler } from './handler.ts';

/** @see AWS Identity and Access Management API reference, GetRole */
export const getRole: IamHandler<'GetRole'> = async ({ RoleName }, call) => ({
  Role: describeRole(await findRole(RoleName, call)),
});
