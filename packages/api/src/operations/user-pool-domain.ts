/**
 * Contracts of the user pool domain operations.
 *
 * @module
 */
import { UserPoolId } from '../common.ts';
import { operation } from '../operation.ts';
import { optional, structure } from '../shape.ts';
import {
  CustomDomainConfig,
  DomainDescription,
  DomainName,
  ManagedLoginVersion,
  Routing,
} from '../user-pool-domain/shapes.ts';

const theDomain = { Domain: DomainName, UserPoolId };
const settings = {
  ManagedLoginVersion: optional(ManagedLoginVersion),
  CustomDomainConfig: optional(CustomDomainConfig),
  Routing: optional(Routing),
};
const answered = structure({
  ManagedLoginVersion: optional(ManagedLoginVersion),
  CloudFrontDomain: optional(DomainName),
});

/** Errors of all four. */
const domainErrors = [
  'InvalidParameterException',
  'NotAuthorizedException',
  'ResourceNotFoundException',
  'OperationNotEnabledException',
  'InternalErrorException',
] as const;

/** A row an operation. */
export const userPoolDomainOperations = {
  CreateUserPoolDomain: operation({
    name: 'CreateUserPoolDomain',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure({ ...theDomain, ...settings }),
    output: answered,
    errors: [
      ...domainErrors,
      'ConcurrentModificationException',
      'LimitExceededException',
      'FeatureUnavailableInTierException',
    ],
  }),

  DescribeUserPoolDomain: operation({
    name: 'DescribeUserPoolDomain',
    access: 'signed',
    quota: 'UserPoolResourceRead',
    input: structure({ Domain: DomainName }),
    output: structure({ DomainDescription: optional(DomainDescription) }),
    errors: domainErrors,
  }),

  UpdateUserPoolDomain: operation({
    name: 'UpdateUserPoolDomain',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure({ ...theDomain, ...settings }),
    output: answered,
    errors: [
      ...domainErrors,
      'ConcurrentModificationException',
      'TooManyRequestsException',
      'FeatureUnavailableInTierException',
    ],
  }),

  DeleteUserPoolDomain: operation({
    name: 'DeleteUserPoolDomain',
    access: 'signed',
    quota: 'UserPoolResourceUpdate',
    input: structure(theDomain),
    output: structure({}),
    errors: [...domainErrors, 'ConcurrentModificationException'],
  }),
} as const;
