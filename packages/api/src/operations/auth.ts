/**
 * Contracts of sign-in, challenges and tokens.
 *
 * @module
 */
import { authFlows, challengeNames } from '../authentication/names.ts';
import {
  AuthenticationResult,
  AuthenticationStep,
  AuthParameters,
  ChallengeResponses,
} from '../authentication/shapes.ts';
import {
  AnalyticsMetadata,
  AnyString,
  ClientId,
  ClientMetadata,
  ClientSecret,
  ContextData,
  DeviceKey,
  ScopeNames,
  Session,
  Token,
  UserContextData,
  UserPoolId,
} from '../common.ts';
import { operation } from '../operation.ts';
import { choice, integer, optional, structure } from '../shape.ts';
import { commonErrors, lambdaErrors, messageRoleErrors, userStateErrors } from './error-sets.ts';

const start = {
  AuthFlow: choice(authFlows),
  AuthParameters: optional(AuthParameters),
  ClientMetadata: optional(ClientMetadata),
  ClientId,
  AnalyticsMetadata: optional(AnalyticsMetadata),
  Session: optional(Session),
};
const answer = {
  ClientId,
  ChallengeName: choice(challengeNames),
  Session: optional(Session),
  ChallengeResponses: optional(ChallengeResponses),
  AnalyticsMetadata: optional(AnalyticsMetadata),
  ClientMetadata: optional(ClientMetadata),
};
const signInErrors = [
  ...commonErrors,
  ...lambdaErrors,
  ...userStateErrors,
  ...messageRoleErrors,
  'InvalidUserPoolConfigurationException',
] as const;
const challengeErrors = [
  ...signInErrors,
  'CodeMismatchException',
  'ExpiredCodeException',
  'InvalidPasswordException',
  'PasswordHistoryPolicyViolationException',
  'MFAMethodNotFoundException',
  'AliasExistsException',
  'SoftwareTokenMFANotFoundException',
] as const;

/** A row an operation. */
export const authOperations = {
  InitiateAuth: operation({
    name: 'InitiateAuth',
    access: 'client',
    quota: 'UserAuthentication',
    input: structure({ ...start, UserContextData: optional(UserContextData) }),
    output: AuthenticationStep,
    errors: [...signInErrors, 'UnsupportedOperationException', 'ForbiddenException'],
  }),

  AdminInitiateAuth: operation({
    name: 'AdminInitiateAuth',
    access: 'signed',
    quota: 'UserAuthentication',
    input: structure({ UserPoolId, ...start, ContextData: optional(ContextData) }),
    output: AuthenticationStep,
    errors: [...signInErrors, 'UnsupportedOperationException', 'MFAMethodNotFoundException'],
  }),

  RespondToAuthChallenge: operation({
    name: 'RespondToAuthChallenge',
    access: 'client',
    quota: 'UserAuthentication',
    input: structure({ ...answer, UserContextData: optional(UserContextData) }),
    output: AuthenticationStep,
    errors: [...challengeErrors, 'ForbiddenException'],
  }),

  AdminRespondToAuthChallenge: operation({
    name: 'AdminRespondToAuthChallenge',
    access: 'signed',
    quota: 'UserAuthentication',
    input: structure({ UserPoolId, ...answer, ContextData: optional(ContextData) }),
    output: AuthenticationStep,
    errors: challengeErrors,
  }),

  RevokeToken: operation({
    name: 'RevokeToken',
    access: 'client',
    quota: 'UserToken',
    input: structure({
      Token,
      ClientId,
      ClientSecret: optional(ClientSecret),
      RevokeAssociatedSessions: optional(choice(['NONE', 'LINKED'])),
    }),
    output: structure({}),
    errors: [
      'TooManyRequestsException',
      'InternalErrorException',
      'UnauthorizedException',
      'InvalidParameterException',
      'UnsupportedOperationException',
      'UnsupportedTokenTypeException',
      'ForbiddenException',
      'OperationNotEnabledException',
    ],
  }),

  GetTokensFromRefreshToken: operation({
    name: 'GetTokensFromRefreshToken',
    access: 'client',
    quota: 'UserAuthentication',
    input: structure({
      RefreshToken: Token,
      ClientId,
      ClientSecret: optional(ClientSecret),
      DeviceKey: optional(DeviceKey),
      ClientMetadata: optional(ClientMetadata),
    }),
    output: structure({ AuthenticationResult: optional(AuthenticationResult) }),
    errors: [
      ...commonErrors,
      ...lambdaErrors,
      'UserNotFoundException',
      'ForbiddenException',
      'RefreshTokenReuseException',
    ],
  }),

  GetClientToken: operation({
    name: 'GetClientToken',
    access: 'client',
    quota: 'ClientAuthentication',
    input: structure({
      ClientId,
      Secret: ClientSecret,
      Scopes: optional(ScopeNames),
      ClientMetadata: optional(ClientMetadata),
    }),
    output: structure({
      ClientAuthenticationResult: optional(
        structure({
          AccessToken: optional(Token),
          ExpiresIn: optional(integer()),
          TokenType: optional(AnyString),
        }),
      ),
    }),
    errors: [...commonErrors, 'ForbiddenException'],
  }),
} as const;
