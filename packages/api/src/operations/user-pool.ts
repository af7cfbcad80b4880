/**
 * Contracts of the user pool and tag operations.
 *
 * @module
 */
import { Arn, PaginationToken, UserPoolId } from '../common.ts';
import { operation } from '../operation.ts';
import { integer, list, optional, structure, text } from '../shape.ts';
import {
  changeableSettings,
  fixedSettings,
  mfaSettings,
  Schema,
  UserPoolName,
} from '../user-pool/settings.ts';
import { SchemaAttribute } from '../user-pool/shapes/attributes.ts';
import { UserPoolTags } from '../user-pool/shapes/features.ts';
import { UserPoolDescription, UserPoolType } from '../user-pool/shapes/user-pool.ts';
import { commonErrors, messageRoleErrors, smsRoleErrors } from './error-sets.ts';

const thePool = { UserPoolId };
const theResource = { ResourceArn: Arn };
const tierErrors = ['FeatureUnavailableInTierException'] as const;
const settingErrors = [
  ...messageRoleErrors,
  ...tierErrors,
  'UserPoolTaggingException',
  'TierChangeNotAllowedException',
] as const;

/** Errors of operations that name no pool, or that every state of a pool permits. */
const readErrors = [
  'InvalidParameterException',
  'TooManyRequestsException',
  'NotAuthorizedException',
  'InternalErrorException',
] as const;

/** A row an operation. */
export const userPoolOperations = {
  CreateUserPool: operation({
    name: 'CreateUserPool',
    access: 'signed',
    quota: 'UserPoolUpdate',
    input: structure({
      PoolName: UserPoolName,
      ...changeableSettings,
      ...fixedSettings,
      Schema: optional(Schema),
    }),
    output: structure({ UserPool: optional(UserPoolType) }),
    errors: [...readErrors, ...settingErrors, 'LimitExceededException'],
  }),

  DescribeUserPool: operation({
    name: 'DescribeUserPool',
    access: 'signed',
    quota: 'UserPoolRead',
    input: structure(thePool),
    output: structure({ UserPool: optional(UserPoolType) }),
    errors: [...commonErrors, 'UserPoolTaggingException'],
  }),

  UpdateUserPool: operation({
    name: 'UpdateUserPool',
    access: 'signed',
    quota: 'UserPoolUpdate',
    input: structure({ ...thePool, PoolName: optional(UserPoolName), ...changeableSettings }),
    output: structure({}),
    errors: [
      ...commonErrors,
      ...settingErrors,
      'ConcurrentModificationException',
      'UserImportInProgressException',
    ],
  }),

  DeleteUserPool: operation({
    name: 'DeleteUserPool',
    access: 'signed',
    quota: 'UserPoolUpdate',
    input: structure(thePool),
    output: null,
    errors: [...commonErrors, 'UserImportInProgressException'],
  }),

  ListUserPools: operation({
    name: 'ListUserPools',
    access: 'signed',
    quota: 'UserPoolRead',
    input: structure({ MaxResults: integer({ min: 1, max: 60 }), NextToken: optional(PaginationToken) }),
    output: structure({
      UserPools: optional(list(UserPoolDescription)),
      NextToken: optional(PaginationToken),
    }),
    errors: readErrors,
  }),

  AddCustomAttributes: operation({
    name: 'AddCustomAttributes',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure({ ...thePool, CustomAttributes: list(SchemaAttribute, { min: 1, max: 25 }) }),
    output: structure({}),
    errors: [...commonErrors, 'UserImportInProgressException'],
  }),

  GetSigningCertificate: operation({
    name: 'GetSigningCertificate',
    access: 'signed',
    quota: 'UserPoolResourceRead',
    input: structure(thePool),
    output: structure({ Certificate: optional(text({ max: 131_072 })) }),
    errors: [
      'ResourceNotFoundException',
      'InvalidParameterException',
      'OperationNotEnabledException',
      'InternalErrorException',
    ],
  }),

  GetUserPoolMfaConfig: operation({
    name: 'GetUserPoolMfaConfig',
    access: 'signed',
    quota: 'UserPoolResourceRead',
    input: structure(thePool),
    output: structure(mfaSettings),
    errors: [...readErrors, 'ResourceNotFoundException'],
  }),

  SetUserPoolMfaConfig: operation({
    name: 'SetUserPoolMfaConfig',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure({ ...thePool, ...mfaSettings }),
    output: structure(mfaSettings),
    errors: [...commonErrors, ...smsRoleErrors, ...tierErrors, 'ConcurrentModificationException'],
  }),

  TagResource: operation({
    name: 'TagResource',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure({ ...theResource, Tags: UserPoolTags }),
    output: structure({}),
    errors: commonErrors,
  }),

  UntagResource: operation({
    name: 'UntagResource',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure({ ...theResource, TagKeys: list(text({ min: 1, max: 128 })) }),
    output: structure({}),
    errors: commonErrors,
  }),

  ListTagsForResource: operation({
    name: 'ListTagsForResource',
    access: 'signed',
    quota: 'UserPoolResourceRead',
    input: structure(theResource),
    output: structure({ Tags: optional(UserPoolTags) }),
    errors: commonErrors,
  }),
} as const;
