import type { Examples } from '../examples.ts';
import type { World } from '../world.ts';
import { NEW_PASSWORD } from '../world-contents.ts';

/** Of administrators. */
export const ofAdministrators = ({ userPoolId, mailPoolId }: World) => {
  const jane = { UserPoolId: userPoolId, Username: 'jane' };
  const uma = { ...jane, Username: 'uma' };
  return {
    AdminCreateUser: [
      {
        UserPoolId: userPoolId,
        Username: 'nina',
        TemporaryPassword: NEW_PASSWORD,
        DesiredDeliveryMediums: ['EMAIL'],
        ForceAliasCreation: true,
        UserAttributes: [
          { Name: 'email', Value: 'nina@example.com' },
          { Name: 'custom:level', Value: '3' },
        ],
        ValidationData: [{ Name: 'a', Value: 'b' }],
      },
      { UserPoolId: userPoolId, Username: 'ivan', MessageAction: 'RESEND' },
      { UserPoolId: mailPoolId, Username: 'nina@example.com', MessageAction: 'SUPPRESS' },
    ],
    AdminGetUser: [jane, uma, { UserPoolId: mailPoolId, Username: 'mia@example.com' }],
    AdminDeleteUser: [jane],
    AdminEnableUser: [{ ...jane, Username: 'dora' }],
    AdminDisableUser: [jane],
    AdminConfirmSignUp: [uma],
    AdminResetUserPassword: [jane],
    AdminSetUserPassword: [{ ...jane, Password: NEW_PASSWORD, Permanent: true }],
    AdminUpdateUserAttributes: [
      {
        ...jane,
        UserAttributes: [
          { Name: 'email', Value: 'jane.new@example.com' },
          { Name: 'email_verified', Value: 'true' },
          { Name: 'custom:team', Value: 'a' },
        ],
      },
    ],
    AdminDeleteUserAttributes: [{ ...jane, UserAttributeNames: ['email', 'custom:team'] }],
    AdminUserGlobalSignOut: [jane],
    ListUsers: [
      { UserPoolId: userPoolId },
      { UserPoolId: userPoolId, Limit: 1, AttributesToGet: ['email'], Filter: 'email ^= "j"' },
      { UserPoolId: userPoolId, Filter: 'cognito:user_status = "CONFIRMED"' },
    ],
  } satisfies Partial<Examples>;
};
