import { CompanionError } from '@poolkeeper/api/companions/errors';
import { iamLimits } from '@poolkeeper/api/companions/iam/limits';
import { DEFAULT_SESSION_DURATION } from '@poolkeeper/api/companions/iam/shapes';
import { notBuilt } from '@poolkeeper/api/errors';
import type { RoleRecord } from '../../store/records.ts';
import { rolePlace } from '../../store/role-of-arn.ts';
import { checkTrustPolicy } from './check-trust-policy.ts';
import { describeRole } from './describe-role.ts';
import type { IamHandler } from './handler.ts';
import { withTags } from './with-tags.ts';

/** @see AWS Identity and Access Management API reference, CreateRole */
export const createRole: IamHandler<'CreateRole'> = async (input, { core }) => {
  const { store, system, settings } = core;
  const { RoleName: roleName, Description: description } = input;
  if (input.PermissionsBoundary !== undefined) throw notBuilt('PermissionsBoundary');
  checkTrustPolicy(input.AssumeRolePolicyDocument);
  const place = rolePlace(settings.accountId);
  const now = system.clock.now();
  const role: RoleRecord = {
    ...place,
    id: roleName.toLowerCase(),
    content: {
      roleName,
      roleId: `AROA${system.ids.clientId().slice(0, 17).toUpperCase()}`,
      path: input.Path ?? '/',
      trustPolicy: input.AssumeRolePolicyDocument,
      ...(description !== undefined && { description }),
      maxSessionDuration: input.MaxSessionDuration ?? DEFAULT_SESSION_DURATION,
      tags: withTags([], input.Tags ?? []),
      inlinePolicies: {},
      attachedPolicies: [],
    },
    createdAt: now,
    modifiedAt: now,
    version: 1,
  };
  const { rolesPerAccount } = iamLimits;
  if ((await store.roles.count(place)) >= rolesPerAccount) {
    throw CompanionError.of(
      'iam',
      'LimitExceeded',
      `Cannot exceed quota for RolesPerAccount: ${rolesPerAccount}`,
    );
  }
  if ((await store.roles.insert(role)) === 'conflict') {
    throw CompanionError.of('iam', 'EntityAlreadyExists', `Role with name ${roleName} already exists.`);
  }
  return { Role: describeRole(role) };
};
