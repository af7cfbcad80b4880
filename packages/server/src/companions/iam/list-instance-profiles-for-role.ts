import { findRole } from './find-role.ts';
import type { IamHandler } from './handler.ts';

/** There are none. @see AWS Identity and Access Management API reference, ListInstanceProfilesForRole */
export const listInstanceProfilesForRole: IamHandler<'ListInstanceProfilesForRole'> = async (
  { RoleName },
  call,
) => {
  await findRole(RoleName, call);
  return { InstanceProfiles: [], IsTruncated: false };
};
