import type { Examples } from '../examples.ts';
import type { World } from '../world.ts';
import { SERVER } from '../world-contents.ts';

/** Of pools, tags, resource servers and groups. */
export const ofPools = ({ userPoolId, resourceArn, mailPoolId }: World) => {
  const pool = { UserPoolId: userPoolId };
  const server = { ...pool, Identifier: SERVER };
  const member = { ...pool, Username: 'jane', GroupName: 'admins' };
  return {
    CreateUserPool: [
      { PoolName: 'new' },
      {
        PoolName: 'settled',
        Policies: {
          PasswordPolicy: { MinimumLength: 8, RequireNumbers: true },
          SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] },
        },
        UsernameConfiguration: { CaseSensitive: false },
        UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
        AutoVerifiedAttributes: ['email'],
        AdminCreateUserConfig: {
          AllowAdminCreateUserOnly: false,
          InviteMessageTemplate: { EmailMessage: '{username} {####}' },
        },
        AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: 'verified_email' }] },
        VerificationMessageTemplate: {
          DefaultEmailOption: 'CONFIRM_WITH_CODE',
          EmailMessage: 'Code {####}',
          EmailSubject: 'Code',
        },
        EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
        UserPoolTags: { team: 'a' },
        UserPoolTier: 'ESSENTIALS',
        Schema: [
          {
            Name: 'plan',
            AttributeDataType: 'String',
            StringAttributeConstraints: { MinLength: '1', MaxLength: '20' },
          },
        ],
      },
    ],
    DescribeUserPool: [pool, { UserPoolId: mailPoolId }],
    UpdateUserPool: [
      pool,
      { ...pool, AutoVerifiedAttributes: ['email'], UserPoolTags: { a: 'b' }, DeletionProtection: 'ACTIVE' },
    ],
    DeleteUserPool: [pool],
    ListUserPools: [{ MaxResults: 1 }, { MaxResults: 60 }],
    AddCustomAttributes: [{ ...pool, CustomAttributes: [{ Name: 'colour', AttributeDataType: 'String' }] }],
    GetSigningCertificate: [pool],
    GetUserPoolMfaConfig: [pool],
    SetUserPoolMfaConfig: [{ ...pool, MfaConfiguration: 'OFF' }],
    TagResource: [{ ResourceArn: resourceArn, Tags: { colour: 'blue' } }],
    UntagResource: [{ ResourceArn: resourceArn, TagKeys: ['purpose'] }],
    ListTagsForResource: [{ ResourceArn: resourceArn }],
    CreateResourceServer: [
      { ...pool, Identifier: 'new', Name: 'new', Scopes: [{ ScopeName: 'x', ScopeDescription: 'X' }] },
    ],
    DescribeResourceServer: [server],
    UpdateResourceServer: [{ ...server, Name: 'renamed', Scopes: [] }],
    DeleteResourceServer: [server],
    ListResourceServers: [pool, { ...pool, MaxResults: 1 }],
    CreateGroup: [
      {
        ...pool,
        GroupName: 'new',
        Description: 'New',
        Precedence: 3,
        RoleArn: 'arn:aws:iam::000000000000:role/new',
      },
    ],
    GetGroup: [{ ...pool, GroupName: 'admins' }],
    UpdateGroup: [{ ...pool, GroupName: 'admins', Description: 'Changed', Precedence: 0 }],
    DeleteGroup: [{ ...pool, GroupName: 'admins' }],
    ListGroups: [pool, { ...pool, Limit: 1 }],
    ListUsersInGroup: [
      { ...pool, GroupName: 'admins' },
      { ...pool, GroupName: 'admins', Limit: 1 },
    ],
    AdminAddUserToGroup: [{ ...member, GroupName: 'empty' }],
    AdminRemoveUserFromGroup: [member],
    AdminListGroupsForUser: [
      { ...pool, Username: 'jane' },
      { ...pool, Username: 'jane', Limit: 1 },
    ],
  } satisfies Partial<Examples>;
};
