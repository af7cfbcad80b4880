/**
 * Contracts of the operations by which an administrator manages users.
 *
 * @module
 */
import {
  AnyString,
  AttributeList,
  AttributeName,
  AttributeNameList,
  ClientMetadata,
  deliveryMediums,
  Password,
  QueryLimit,
  SearchPaginationToken,
  Username,
  UserPoolId,
} from '../common.ts';
import { operation } from '../operation.ts';
import { choice, flag, list, optional, structure, text } from '../shape.ts';
import { accountMembers, UserType } from '../user/shapes.ts';
import { commonErrors, lambdaErrors, messageRoleErrors, smsRoleErrors } from './error-sets.ts';

const theUser = { UserPoolId, Username };
const userErrors = [...commonErrors, 'UserNotFoundException'] as const;

/** A row an operation. */
export const adminUserOperations = {
  AdminCreateUser: operation({
    name: 'AdminCreateUser',
    access: 'signed',
    quota: 'UserCreation',
    input: structure({
      ...theUser,
      UserAttributes: optional(AttributeList),
      ValidationData: optional(AttributeList),
      TemporaryPassword: optional(Password),
      ForceAliasCreation: optional(flag()),
      MessageAction: optional(choice(['RESEND', 'SUPPRESS'])),
      DesiredDeliveryMediums: optional(list(choice(deliveryMediums))),
      ClientMetadata: optional(ClientMetadata),
    }),
    output: structure({ User: optional(UserType) }),
    errors: [
      ...userErrors,
      ...lambdaErrors,
      ...smsRoleErrors,
      'UsernameExistsException',
      'InvalidPasswordException',
      'CodeDeliveryFailureException',
      'PreconditionNotMetException',
      'UnsupportedUserStateException',
      // Missing in Amazon's list, and named in its text about ForceAliasCreation.
      'AliasExistsException',
    ],
  }),

  AdminGetUser: operation({
    name: 'AdminGetUser',
    access: 'signed',
    quota: 'UserRead',
    input: structure(theUser),
    output: structure({
      Username,
      UserAttributes: optional(AttributeList),
      ...accountMembers,
      PreferredMfaSetting: optional(AnyString),
      UserMFASettingList: optional(list(AnyString)),
    }),
    errors: userErrors,
  }),

  AdminDeleteUser: operation({
    name: 'AdminDeleteUser',
    access: 'signed',
    quota: 'UserUpdate',
    input: structure(theUser),
    output: null,
    errors: userErrors,
  }),

  AdminEnableUser: operation({
    name: 'AdminEnableUser',
    access: 'signed',
    quota: 'UserUpdate',
    input: structure(theUser),
    output: structure({}),
    errors: userErrors,
  }),

  AdminDisableUser: operation({
    name: 'AdminDisableUser',
    access: 'signed',
    quota: 'UserUpdate',
    input: structure(theUser),
    output: structure({}),
    errors: userErrors,
  }),

  AdminConfirmSignUp: operation({
    name: 'AdminConfirmSignUp',
    access: 'signed',
    quota: 'UserCreation',
    input: structure({ ...theUser, ClientMetadata: optional(ClientMetadata) }),
    output: structure({}),
    errors: [...userErrors, ...lambdaErrors, 'TooManyFailedAttemptsException', 'LimitExceededException'],
  }),

  AdminResetUserPassword: operation({
    name: 'AdminResetUserPassword',
    access: 'signed',
    quota: 'UserAccountRecovery',
    input: structure({ ...theUser, ClientMetadata: optional(ClientMetadata) }),
    output: structure({}),
    errors: [...userErrors, ...lambdaErrors, ...messageRoleErrors, 'LimitExceededException'],
  }),

  AdminSetUserPassword: operation({
    name: 'AdminSetUserPassword',
    access: 'signed',
    quota: 'UserAccountRecovery',
    input: structure({ ...theUser, Password, Permanent: optional(flag()) }),
    output: structure({}),
    errors: [...userErrors, 'InvalidPasswordException', 'PasswordHistoryPolicyViolationException'],
  }),

  AdminUpdateUserAttributes: operation({
    name: 'AdminUpdateUserAttributes',
    access: 'signed',
    quota: 'UserUpdate',
    input: structure({ ...theUser, UserAttributes: AttributeList, ClientMetadata: optional(ClientMetadata) }),
    output: structure({}),
    errors: [...userErrors, ...lambdaErrors, ...messageRoleErrors, 'AliasExistsException'],
  }),

  AdminDeleteUserAttributes: operation({
    name: 'AdminDeleteUserAttributes',
    access: 'signed',
    quota: 'UserUpdate',
    input: structure({ ...theUser, UserAttributeNames: AttributeNameList }),
    output: structure({}),
    errors: userErrors,
  }),

  AdminUserGlobalSignOut: operation({
    name: 'AdminUserGlobalSignOut',
    access: 'signed',
    quota: 'UserUpdate',
    input: structure(theUser),
    output: structure({}),
    errors: userErrors,
  }),

  ListUsers: operation({
    name: 'ListUsers',
    access: 'signed',
    quota: 'UserList',
    input: structure({
      UserPoolId,
      AttributesToGet: optional(list(AttributeName)),
      Limit: optional(QueryLimit),
      PaginationToken: optional(SearchPaginationToken),
      Filter: optional(text({ max: 256 })),
    }),
    output: structure({
      Users: optional(list(UserType)),
      PaginationToken: optional(SearchPaginationToken),
    }),
    errors: commonErrors,
  }),
} as const;
