/**
 * Contracts of the operations on identities of users at identity providers.
 *
 * @module
 */
import { AnyString } from '../common.ts';
import { ProviderName } from '../identity-provider/shapes.ts';
import { operation } from '../operation.ts';
import { optional, structure } from '../shape.ts';

/** Whom a provider, or the pool itself as `Cognito`, knows by an attribute. */
const ProviderUserIdentifier = structure({
  ProviderName: optional(ProviderName),
  ProviderAttributeName: optional(AnyString),
  ProviderAttributeValue: optional(AnyString),
});

const errors = [
  'AliasExistsException',
  'InternalErrorException',
  'InvalidParameterException',
  'NotAuthorizedException',
  'ResourceNotFoundException',
  'TooManyRequestsException',
  'UserNotFoundException',
] as const;

/** A row an operation. */
export const federatedUserOperations = {
  AdminLinkProviderForUser: operation({
    name: 'AdminLinkProviderForUser',
    access: 'signed',
    quota: 'UserUpdate',
    // Amazon's model bounds the pool's id no more than any string here.
    input: structure({
      UserPoolId: AnyString,
      DestinationUser: ProviderUserIdentifier,
      SourceUser: ProviderUserIdentifier,
    }),
    output: structure({}),
    errors: [...errors, 'LimitExceededException'],
  }),

  AdminDisableProviderForUser: operation({
    name: 'AdminDisableProviderForUser',
    access: 'signed',
    quota: 'UserUpdate',
    input: structure({ UserPoolId: AnyString, User: ProviderUserIdentifier }),
    output: structure({}),
    errors,
  }),
} as const;
