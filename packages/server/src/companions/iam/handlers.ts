import type { iamOperations } from '@poolkeeper/api/companions/iam/operations';
import type { CompanionHandlers } from '../handler.ts';
import { attachRolePolicy } from './attach-role-policy.ts';
import { createRole } from './create-role.ts';
import { deleteRole } from './delete-role.ts';
import { deleteRolePolicy } from './delete-role-policy.ts';
import { detachRolePolicy } from './detach-role-policy.ts';
import { getPolicy } from './get-policy.ts';
import { getRole } from './get-role.ts';
import { getRolePolicy } from './get-role-policy.ts';
import { getUser } from './get-user.ts';
import { listAttachedRolePolicies } from './list-attached-role-policies.ts';
import { listInstanceProfilesForRole } from './list-instance-profiles-for-role.ts';
import { listRolePolicies } from './list-role-policies.ts';
import { listRoleTags } from './list-role-tags.ts';
import { listRoles } from './list-roles.ts';
import { putRolePolicy } from './put-role-policy.ts';
import { tagRole } from './tag-role.ts';
import { untagRole } from './untag-role.ts';
import { updateAssumeRolePolicy } from './update-assume-role-policy.ts';
import { updateRole } from './update-role.ts';
import { updateRoleDescription } from './update-role-description.ts';

/** A row an operation of Identity and Access Management. */
export const iamHandlers: CompanionHandlers<typeof iamOperations> = {
  CreateRole: createRole,
  GetRole: getRole,
  UpdateRole: updateRole,
  UpdateRoleDescription: updateRoleDescription,
  UpdateAssumeRolePolicy: updateAssumeRolePolicy,
  DeleteRole: deleteRole,
  ListRoles: listRoles,
  TagRole: tagRole,
  UntagRole: untagRole,
  ListRoleTags: listRoleTags,
  PutRolePolicy: putRolePolicy,
  GetRolePolicy: getRolePolicy,
  DeleteRolePolicy: deleteRolePolicy,
  ListRolePolicies: listRolePolicies,
  AttachRolePolicy: attachRolePolicy,
  DetachRolePolicy: detachRolePolicy,
  ListAttachedRolePolicies: listAttachedRolePolicies,
  GetPolicy: getPolicy,
  ListInstanceProfilesForRole: listInstanceProfilesForRole,
  GetUser: getUser,
};
