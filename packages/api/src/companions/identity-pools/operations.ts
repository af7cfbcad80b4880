/**
 * Contracts of Cognito identity pools: the pools and their roles, without the identities.
 *
 * @module
 * @see Amazon Cognito identity pools API reference
 */
import { integer, list, optional, structure, text } from '../../shape.ts';
import { operationOf } from '../operation.ts';
import {
  IdentityPool,
  IdentityPoolId,
  IdentityPoolName,
  IdentityPoolTags,
  identityPoolRoles,
  identityPoolSettings,
  LARGEST_IDENTITY_POOL_PAGE,
  RoleMappings,
  Roles,
  TagKeys,
} from './shapes.ts';

const operation = operationOf<'identity-pools'>();
const ResourceArn = text({ min: 20, max: 2048 });
const NextToken = text({ min: 1, max: 65_535, pattern: String.raw`[\S]+` });
const changes = [
  'InvalidParameterException',
  'ResourceNotFoundException',
  'ConcurrentModificationException',
] as const;

/** A row an operation. */
export const identityPoolOperations = {
  CreateIdentityPool: operation({
    name: 'CreateIdentityPool',
    input: structure(identityPoolSettings),
    output: IdentityPool,
    errors: ['InvalidParameterException', 'LimitExceededException'],
  }),
  DescribeIdentityPool: operation({
    name: 'DescribeIdentityPool',
    input: structure({ IdentityPoolId }),
    output: IdentityPool,
    errors: ['InvalidParameterException', 'ResourceNotFoundException'],
  }),
  UpdateIdentityPool: operation({
    name: 'UpdateIdentityPool',
    input: IdentityPool,
    output: IdentityPool,
    errors: changes,
  }),
  DeleteIdentityPool: operation({
    name: 'DeleteIdentityPool',
    input: structure({ IdentityPoolId }),
    output: null,
    errors: ['InvalidParameterException', 'ResourceNotFoundException'],
  }),
  ListIdentityPools: operation({
    name: 'ListIdentityPools',
    input: structure({
      MaxResults: integer({ min: 1, max: LARGEST_IDENTITY_POOL_PAGE }),
      NextToken: optional(NextToken),
    }),
    output: structure({
      IdentityPools: optional(
        list(
          structure({
            IdentityPoolId: optional(IdentityPoolId),
            IdentityPoolName: optional(IdentityPoolName),
          }),
        ),
      ),
      NextToken: optional(NextToken),
    }),
    errors: ['InvalidParameterException'],
  }),
  SetIdentityPoolRoles: operation({
    name: 'SetIdentityPoolRoles',
    input: structure({ IdentityPoolId, ...identityPoolRoles }),
    output: null,
    errors: changes,
  }),
  GetIdentityPoolRoles: operation({
    name: 'GetIdentityPoolRoles',
    input: structure({ IdentityPoolId }),
    output: structure({
      IdentityPoolId: optional(IdentityPoolId),
      Roles: optional(Roles),
      RoleMappings: optional(RoleMappings),
    }),
    errors: ['InvalidParameterException', 'ResourceNotFoundException'],
  }),
  TagResource: operation({
    name: 'TagResource',
    input: structure({ ResourceArn, Tags: IdentityPoolTags }),
    output: structure({}),
    errors: changes,
  }),
  UntagResource: operation({
    name: 'UntagResource',
    input: structure({ ResourceArn, TagKeys }),
    output: structure({}),
    errors: changes,
  }),
  ListTagsForResource: operation({
    name: 'ListTagsForResource',
    input: structure({ ResourceArn }),
    output: structure({ Tags: optional(IdentityPoolTags) }),
    errors: ['InvalidParameterException', 'ResourceNotFoundException'],
  }),
} as const;
