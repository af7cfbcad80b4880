import { roleArn } from '@poolkeeper/api/companions/iam/role-arn';
import type { Role } from '@poolkeeper/api/companions/iam/shapes';
import type { RoleRecord } from '../../store/records.ts';
import { percentEncode } from '../../system/percent-encoding.ts';

/** A role as listings show it. */
export const listedRole = ({ accountId, content, createdAt }: RoleRecord): Role => ({
  Path: content.path,
  RoleName: content.roleName,
  RoleId: content.roleId,
  Arn: roleArn({ accountId, ...content }),
  CreateDate: createdAt / 1000,
  AssumeRolePolicyDocument: percentEncode(content.trustPolicy),
  ...(content.description !== undefined && { Description: content.description }),
  MaxSessionDuration: content.maxSessionDuration,
});

/** A role with all that is known of it. */
export const describeRole = (role: RoleRecord): Role => ({
  ...listedRole(role),
  ...(role.content.tags.length > 0 && { Tags: role.content.tags }),
  RoleLastUsed: {},
});
