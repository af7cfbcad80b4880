/**
 * Contracts of the identity provider operations.
 *
 * @module
 */
import { PaginationToken, UserPoolId } from '../common.ts';
import {
  AttributeMapping,
  IdentityProviderType,
  IdpIdentifier,
  IdpIdentifiers,
  NewProviderName,
  ProviderDescription,
  ProviderDetails,
  ProviderName,
  ProviderType,
} from '../identity-provider/shapes.ts';
import { operation } from '../operation.ts';
import { integer, list, optional, structure } from '../shape.ts';

const theProvider = { UserPoolId, ProviderName };
const answered = structure({ IdentityProvider: IdentityProviderType });

/** Errors of all six. */
const providerErrors = [
  'InvalidParameterException',
  'ResourceNotFoundException',
  'NotAuthorizedException',
  'TooManyRequestsException',
  'InternalErrorException',
] as const;

const changeErrors = [
  ...providerErrors,
  'UnsupportedIdentityProviderException',
  'ConcurrentModificationException',
] as const;

/** A row an operation. */
export const identityProviderOperations = {
  CreateIdentityProvider: operation({
    name: 'CreateIdentityProvider',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure({
      UserPoolId,
      ProviderName: NewProviderName,
      ProviderType,
      ProviderDetails,
      AttributeMapping: optional(AttributeMapping),
      IdpIdentifiers: optional(IdpIdentifiers),
    }),
    output: answered,
    errors: [...providerErrors, 'DuplicateProviderException', 'LimitExceededException'],
  }),

  DescribeIdentityProvider: operation({
    name: 'DescribeIdentityProvider',
    access: 'signed',
    quota: 'UserPoolResourceRead',
    input: structure(theProvider),
    output: answered,
    errors: providerErrors,
  }),

  UpdateIdentityProvider: operation({
    name: 'UpdateIdentityProvider',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure({
      ...theProvider,
      ProviderDetails: optional(ProviderDetails),
      AttributeMapping: optional(AttributeMapping),
      IdpIdentifiers: optional(IdpIdentifiers),
    }),
    output: answered,
    errors: changeErrors,
  }),

  DeleteIdentityProvider: operation({
    name: 'DeleteIdentityProvider',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure(theProvider),
    output: null,
    errors: changeErrors,
  }),

  ListIdentityProviders: operation({
    name: 'ListIdentityProviders',
    access: 'signed',
    quota: 'UserPoolResourceRead',
    input: structure({
      UserPoolId,
      MaxResults: optional(integer({ min: 0, max: 60 })),
      NextToken: optional(PaginationToken),
    }),
    output: structure({
      Providers: list(ProviderDescription),
      NextToken: optional(PaginationToken),
    }),
    errors: providerErrors,
  }),

  GetIdentityProviderByIdentifier: operation({
    name: 'GetIdentityProviderByIdentifier',
    access: 'signed',
    quota: 'UserPoolResourceRead',
    input: structure({ UserPoolId, IdpIdentifier }),
    output: answered,
    errors: providerErrors,
  }),
} as const;
