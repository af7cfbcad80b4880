/**
 * Contracts of the operations that users call for their own accounts.
 *
 * @module
 */
import {
  AnalyticsMetadata,
  AnyString,
  AttributeList,
  AttributeName,
  AttributeNameList,
  ClientId,
  ClientMetadata,
  CodeDeliveryDetails,
  ConfirmationCode,
  MFAOptions,
  Password,
  SecretHash,
  Session,
  Token,
  UserContextData,
  Username,
} from '../common.ts';
import { operation } from '../operation.ts';
import { flag, list, optional, structure } from '../shape.ts';
import { commonErrors, lambdaErrors, messageRoleErrors, userStateErrors } from './error-sets.ts';

/** Members of every operation that a client calls for a user it names. */
const namedUser = {
  ClientId,
  SecretHash: optional(SecretHash),
  Username,
  AnalyticsMetadata: optional(AnalyticsMetadata),
  UserContextData: optional(UserContextData),
  ClientMetadata: optional(ClientMetadata),
};
const publicErrors = [...commonErrors, 'ForbiddenException'] as const;
const signedInErrors = [...publicErrors, ...userStateErrors] as const;

/** A row an operation. */
export const accountOperations = {
  SignUp: operation({
    name: 'SignUp',
    access: 'client',
    quota: 'UserCreation',
    input: structure({
      ...namedUser,
      Password: optional(Password),
      UserAttributes: optional(AttributeList),
      ValidationData: optional(AttributeList),
    }),
    output: structure({
      UserConfirmed: flag(),
      CodeDeliveryDetails: optional(CodeDeliveryDetails),
      UserSub: AnyString,
      Session: optional(Session),
    }),
    errors: [
      ...publicErrors,
      ...lambdaErrors,
      ...messageRoleErrors,
      'InvalidPasswordException',
      'UsernameExistsException',
      'LimitExceededException',
      'CodeDeliveryFailureException',
    ],
  }),

  ConfirmSignUp: operation({
    name: 'ConfirmSignUp',
    access: 'client',
    quota: 'UserCreation',
    input: structure({
      ...namedUser,
      ConfirmationCode,
      ForceAliasCreation: optional(flag()),
      Session: optional(Session),
    }),
    output: structure({ Session: optional(Session) }),
    errors: [
      ...publicErrors,
      ...lambdaErrors,
      'TooManyFailedAttemptsException',
      'CodeMismatchException',
      'ExpiredCodeException',
      'AliasExistsException',
      'LimitExceededException',
      'UserNotFoundException',
    ],
  }),

  ResendConfirmationCode: operation({
    name: 'ResendConfirmationCode',
    access: 'client',
    quota: 'UserResourceRead',
    input: structure(namedUser),
    output: structure({ CodeDeliveryDetails: optional(CodeDeliveryDetails) }),
    errors: [
      ...publicErrors,
      ...lambdaErrors,
      ...messageRoleErrors,
      'LimitExceededException',
      'CodeDeliveryFailureException',
      'UserNotFoundException',
    ],
  }),

  ForgotPassword: operation({
    name: 'ForgotPassword',
    access: 'client',
    quota: 'UserAccountRecovery',
    input: structure(namedUser),
    output: structure({ CodeDeliveryDetails: optional(CodeDeliveryDetails) }),
    errors: [
      ...publicErrors,
      ...lambdaErrors,
      ...messageRoleErrors,
      'LimitExceededException',
      'CodeDeliveryFailureException',
      'UserNotFoundException',
    ],
  }),

  ConfirmForgotPassword: operation({
    name: 'ConfirmForgotPassword',
    access: 'client',
    quota: 'UserAccountRecovery',
    input: structure({ ...namedUser, ConfirmationCode, Password }),
    output: structure({}),
    errors: [
      ...publicErrors,
      ...lambdaErrors,
      'InvalidPasswordException',
      'PasswordHistoryPolicyViolationException',
      'CodeMismatchException',
      'ExpiredCodeException',
      'TooManyFailedAttemptsException',
      'LimitExceededException',
      'UserNotFoundException',
      'UserNotConfirmedException',
    ],
  }),

  ChangePassword: operation({
    name: 'ChangePassword',
    access: 'token',
    quota: 'UserAccountRecovery',
    input: structure({
      PreviousPassword: optional(Password),
      ProposedPassword: Password,
      AccessToken: Token,
    }),
    output: structure({}),
    errors: [
      ...signedInErrors,
      'InvalidPasswordException',
      'PasswordHistoryPolicyViolationException',
      'LimitExceededException',
    ],
  }),

  GetUser: operation({
    name: 'GetUser',
    access: 'token',
    quota: 'UserRead',
    input: structure({ AccessToken: Token }),
    output: structure({
      Username,
      UserAttributes: AttributeList,
      MFAOptions: optional(MFAOptions),
      PreferredMfaSetting: optional(AnyString),
      UserMFASettingList: optional(list(AnyString)),
    }),
    errors: signedInErrors,
  }),

  UpdateUserAttributes: operation({
    name: 'UpdateUserAttributes',
    access: 'token',
    quota: 'UserUpdate',
    input: structure({
      UserAttributes: AttributeList,
      AccessToken: Token,
      ClientMetadata: optional(ClientMetadata),
    }),
    output: structure({ CodeDeliveryDetailsList: optional(list(CodeDeliveryDetails)) }),
    errors: [
      ...signedInErrors,
      ...lambdaErrors,
      ...messageRoleErrors,
      'CodeMismatchException',
      'ExpiredCodeException',
      'AliasExistsException',
      'CodeDeliveryFailureException',
    ],
  }),

  DeleteUserAttributes: operation({
    name: 'DeleteUserAttributes',
    access: 'token',
    quota: 'UserUpdate',
    input: structure({ UserAttributeNames: AttributeNameList, AccessToken: Token }),
    output: structure({}),
    errors: signedInErrors,
  }),

  GetUserAttributeVerificationCode: operation({
    name: 'GetUserAttributeVerificationCode',
    access: 'token',
    quota: 'UserResourceRead',
    input: structure({ AccessToken: Token, AttributeName, ClientMetadata: optional(ClientMetadata) }),
    output: structure({ CodeDeliveryDetails: optional(CodeDeliveryDetails) }),
    errors: [
      ...signedInErrors,
      ...lambdaErrors,
      ...messageRoleErrors,
      'CodeDeliveryFailureException',
      'LimitExceededException',
    ],
  }),

  VerifyUserAttribute: operation({
    name: 'VerifyUserAttribute',
    access: 'token',
    quota: 'UserUpdate',
    input: structure({ AccessToken: Token, AttributeName, Code: ConfirmationCode }),
    output: structure({}),
    errors: [
      ...signedInErrors,
      'CodeMismatchException',
      'ExpiredCodeException',
      'LimitExceededException',
      'AliasExistsException',
    ],
  }),

  DeleteUser: operation({
    name: 'DeleteUser',
    access: 'token',
    quota: 'UserUpdate',
    input: structure({ AccessToken: Token }),
    output: null,
    errors: signedInErrors,
  }),

  GlobalSignOut: operation({
    name: 'GlobalSignOut',
    access: 'token',
    quota: 'UserUpdate',
    input: structure({ AccessToken: Token }),
    output: structure({}),
    errors: [...publicErrors, 'PasswordResetRequiredException', 'UserNotConfirmedException'],
  }),
} as const;
