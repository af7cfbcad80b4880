/**
 * Contracts of Identity and Access Management: roles and what they may do.
 *
 * @module
 * @see AWS Identity and Access Management API reference
 */
import { list, optional, structure, text } from '../../shape.ts';
import { operationOf } from '../operation.ts';
import { LARGEST_TAG_COUNT } from '../tags.ts';
import {
  AttachedPolicy,
  IamArn,
  MaxSessionDuration,
  Path,
  Policy,
  PolicyDocument,
  PolicyName,
  pageAnswer,
  pageRequest,
  Role,
  RoleDescription,
  RoleName,
  TagKey,
  Tags,
  User,
} from './shapes.ts';

const operation = operationOf<'iam'>();

/** A row an operation. */
export const iamOperations = {
  CreateRole: operation({
    name: 'CreateRole',
    input: structure({
      Path: optional(Path),
      RoleName,
      AssumeRolePolicyDocument: PolicyDocument,
      Description: optional(RoleDescription),
      MaxSessionDuration: optional(MaxSessionDuration),
      PermissionsBoundary: optional(IamArn),
      Tags: optional(Tags),
    }),
    output: structure({ Role }),
    errors: ['EntityAlreadyExists', 'LimitExceeded', 'InvalidInput', 'MalformedPolicyDocument'],
  }),
  GetRole: operation({
    name: 'GetRole',
    input: structure({ RoleName }),
    output: structure({ Role }),
    errors: ['NoSuchEntity'],
  }),
  UpdateRole: operation({
    name: 'UpdateRole',
    input: structure({
      RoleName,
      Description: optional(RoleDescription),
      MaxSessionDuration: optional(MaxSessionDuration),
    }),
    output: structure({}),
    errors: ['NoSuchEntity', 'ConcurrentModification'],
  }),
  UpdateRoleDescription: operation({
    name: 'UpdateRoleDescription',
    input: structure({ RoleName, Description: RoleDescription }),
    output: structure({ Role: optional(Role) }),
    errors: ['NoSuchEntity', 'ConcurrentModification'],
  }),
  UpdateAssumeRolePolicy: operation({
    name: 'UpdateAssumeRolePolicy',
    input: structure({ RoleName, PolicyDocument }),
    output: null,
    errors: ['NoSuchEntity', 'MalformedPolicyDocument', 'LimitExceeded', 'ConcurrentModification'],
  }),
  DeleteRole: operation({
    name: 'DeleteRole',
    input: structure({ RoleName }),
    output: null,
    errors: ['NoSuchEntity', 'DeleteConflict'],
  }),
  ListRoles: operation({
    name: 'ListRoles',
    input: structure({
      PathPrefix: optional(text({ min: 1, max: 512, pattern: String.raw`\u002F[\u0021-\u007F]*` })),
      ...pageRequest,
    }),
    output: structure({ Roles: list(Role), ...pageAnswer }),
    errors: [],
  }),

  TagRole: operation({
    name: 'TagRole',
    input: structure({ RoleName, Tags }),
    output: null,
    errors: ['NoSuchEntity', 'LimitExceeded', 'InvalidInput', 'ConcurrentModification'],
  }),
  UntagRole: operation({
    name: 'UntagRole',
    input: structure({ RoleName, TagKeys: list(TagKey, { max: LARGEST_TAG_COUNT }) }),
    output: null,
    errors: ['NoSuchEntity', 'ConcurrentModification'],
  }),
  ListRoleTags: operation({
    name: 'ListRoleTags',
    input: structure({ RoleName, ...pageRequest }),
    output: structure({ Tags, ...pageAnswer }),
    errors: ['NoSuchEntity'],
  }),

  PutRolePolicy: operation({
    name: 'PutRolePolicy',
    input: structure({ RoleName, PolicyName, PolicyDocument }),
    output: null,
    errors: ['NoSuchEntity', 'MalformedPolicyDocument', 'LimitExceeded'],
  }),
  GetRolePolicy: operation({
    name: 'GetRolePolicy',
    input: structure({ RoleName, PolicyName }),
    output: structure({ RoleName, PolicyName, PolicyDocument }),
    errors: ['NoSuchEntity'],
  }),
  DeleteRolePolicy: operation({
    name: 'DeleteRolePolicy',
    input: structure({ RoleName, PolicyName }),
    output: null,
    errors: ['NoSuchEntity'],
  }),
  ListRolePolicies: operation({
    name: 'ListRolePolicies',
    input: structure({ RoleName, ...pageRequest }),
    output: structure({ PolicyNames: list(PolicyName), ...pageAnswer }),
    errors: ['NoSuchEntity'],
  }),

  AttachRolePolicy: operation({
    name: 'AttachRolePolicy',
    input: structure({ RoleName, PolicyArn: IamArn }),
    output: null,
    errors: ['NoSuchEntity', 'LimitExceeded', 'InvalidInput'],
  }),
  DetachRolePolicy: operation({
    name: 'DetachRolePolicy',
    input: structure({ RoleName, PolicyArn: IamArn }),
    output: null,
    errors: ['NoSuchEntity', 'InvalidInput'],
  }),
  ListAttachedRolePolicies: operation({
    name: 'ListAttachedRolePolicies',
    input: structure({
      RoleName,
      PathPrefix: optional(
        text({
          min: 1,
          max: 512,
          pattern: String.raw`((/[A-Za-z0-9\.,\+@=_-]+)*)/`,
          testedAs: '(?:/[A-Za-z0-9.,+@=_-]+)*/',
        }),
      ),
      ...pageRequest,
    }),
    output: structure({ AttachedPolicies: optional(list(AttachedPolicy)), ...pageAnswer }),
    errors: ['NoSuchEntity'],
  }),
  GetPolicy: operation({
    name: 'GetPolicy',
    input: structure({ PolicyArn: IamArn }),
    output: structure({ Policy: optional(Policy) }),
    errors: ['NoSuchEntity', 'InvalidInput'],
  }),

  ListInstanceProfilesForRole: operation({
    name: 'ListInstanceProfilesForRole',
    input: structure({ RoleName, ...pageRequest }),
    output: structure({
      /** No instance profile can be made here. */
      InstanceProfiles: list(structure({})),
      ...pageAnswer,
    }),
    errors: ['NoSuchEntity'],
  }),
  GetUser: operation({
    name: 'GetUser',
    input: structure({
      UserName: optional(text({ min: 1, max: 128, pattern: String.raw`[\w+=,.@-]+` })),
    }),
    output: structure({ User }),
    errors: ['NoSuchEntity'],
  }),
} as const;
