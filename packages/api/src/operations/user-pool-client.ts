/**
 * Contracts of the user pool client and client secret operations.
 *
 * @module
 * @see Amazon Cognito user pools API reference
 */
import { ClientId, ClientSecret, PaginationToken, UserPoolId } from '../common.ts';
import type { ErrorCode } from '../errors.ts';
import { operation } from '../operation.ts';
import { integer, list, optional, structure, timestamp } from '../shape.ts';
import { userPoolClientSettings } from '../user-pool-client/fields.ts';
import { ClientName, ClientSecretId, ClientType, GenerateSecret } from '../user-pool-client/identity.ts';
import { commonErrors } from './error-sets.ts';

const settings = userPoolClientSettings.properties;

/** What CreateUserPoolClient, UpdateUserPoolClient and DescribeUserPoolClient answer. */
export const UserPoolClient = structure({
  UserPoolId,
  ClientName,
  ClientId,
  ClientSecret: optional(ClientSecret),
  LastModifiedDate: timestamp(),
  CreationDate: timestamp(),
  ...settings,
  /** In the newest model; no observed response holds it. */
  ClientType: optional(ClientType),
});

const ClientSecretDescriptor = structure({
  ClientSecretId,
  ClientSecretValue: optional(ClientSecret),
  ClientSecretCreateDate: timestamp(),
});

/** The most clients that ListUserPoolClients answers at once. */
export const LARGEST_CLIENT_PAGE = 60;

const client = { UserPoolId, ClientId };

const ofSecrets = [
  'InvalidParameterException',
  'InternalServerException',
  'TooManyRequestsException',
  'LimitExceededException',
  'ResourceNotFoundException',
] as const satisfies readonly ErrorCode[];

const ofSettings = [
  'ScopeDoesNotExistException',
  'InvalidOAuthFlowException',
  'FeatureUnavailableInTierException',
] as const satisfies readonly ErrorCode[];

/** One row an operation. */
export const userPoolClientOperations = {
  CreateUserPoolClient: operation({
    name: 'CreateUserPoolClient',
    access: 'signed',
    quota: 'UserPoolClientUpdate',
    input: structure({
      UserPoolId,
      ClientName,
      GenerateSecret: optional(GenerateSecret),
      ClientSecret: optional(ClientSecret),
      ...settings,
    }),
    output: structure({ UserPoolClient }),
    errors: [...commonErrors, 'LimitExceededException', ...ofSettings],
  }),
  DescribeUserPoolClient: operation({
    name: 'DescribeUserPoolClient',
    access: 'signed',
    quota: 'UserPoolClientRead',
    input: structure(client),
    output: structure({ UserPoolClient }),
    errors: commonErrors,
  }),
  UpdateUserPoolClient: operation({
    name: 'UpdateUserPoolClient',
    access: 'signed',
    quota: 'UserPoolClientUpdate',
    input: structure({ ...client, ClientName: optional(ClientName), ...settings }),
    output: structure({ UserPoolClient }),
    errors: [...commonErrors, 'ConcurrentModificationException', ...ofSettings],
  }),
  DeleteUserPoolClient: operation({
    name: 'DeleteUserPoolClient',
    access: 'signed',
    quota: 'UserPoolClientUpdate',
    input: structure(client),
    output: null,
    errors: [...commonErrors, 'ConcurrentModificationException'],
  }),
  ListUserPoolClients: operation({
    name: 'ListUserPoolClients',
    access: 'signed',
    quota: 'UserPoolClientRead',
    input: structure({
      UserPoolId,
      MaxResults: optional(integer({ min: 1, max: LARGEST_CLIENT_PAGE })),
      NextToken: optional(PaginationToken),
      ClientType: optional(ClientType),
    }),
    output: structure({
      UserPoolClients: list(structure({ ClientId, UserPoolId, ClientName })),
      NextToken: optional(PaginationToken),
    }),
    errors: commonErrors,
  }),
  AddUserPoolClientSecret: operation({
    name: 'AddUserPoolClientSecret',
    access: 'signed',
    quota: 'UserPoolClientUpdate',
    input: structure({ ...client, ClientSecret: optional(ClientSecret) }),
    output: structure({ ClientSecretDescriptor }),
    errors: [...ofSecrets, 'AccessDeniedException'],
  }),
  ListUserPoolClientSecrets: operation({
    name: 'ListUserPoolClientSecrets',
    access: 'signed',
    quota: 'UserPoolClientRead',
    input: structure({ ...client, NextToken: optional(PaginationToken) }),
    output: structure({ ClientSecrets: list(ClientSecretDescriptor), NextToken: optional(PaginationToken) }),
    errors: ofSecrets,
  }),
  DeleteUserPoolClientSecret: operation({
    name: 'DeleteUserPoolClientSecret',
    access: 'signed',
    quota: 'UserPoolClientUpdate',
    input: structure({ ...client, ClientSecretId }),
    output: structure({}),
    errors: ofSecrets,
  }),
} as const;
