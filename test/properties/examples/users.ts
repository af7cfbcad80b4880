import type { Examples } from '../examples.ts';
import { secretHash, type World } from '../world.ts';
import { NEW_PASSWORD, PASSWORD } from '../world-contents.ts';

/** Of users, for their own accounts. */
export const ofUsers = (world: World) => {
  const { clientId, codes, tokens, secretClientId, secretClientSecret, mailClientId } = world;
  const uma = { ClientId: clientId, Username: 'uma' };
  const jane = { ClientId: clientId, Username: 'jane' };
  const caller = { AccessToken: tokens.access };
  return {
    SignUp: [
      {
        ClientId: clientId,
        Username: 'olga',
        Password: PASSWORD,
        UserAttributes: [{ Name: 'email', Value: 'olga@example.com' }],
      },
      {
        ClientId: secretClientId,
        SecretHash: secretHash(secretClientSecret, 'olga', secretClientId),
        Username: 'olga',
        Password: PASSWORD,
        ValidationData: [{ Name: 'a', Value: 'b' }],
        ClientMetadata: { a: 'b' },
        UserContextData: { IpAddress: '192.0.2.1', EncodedData: 'x' },
      },
      { ClientId: mailClientId, Username: 'olga@example.com', Password: PASSWORD },
    ],
    ConfirmSignUp: [{ ...uma, ConfirmationCode: codes.signUp }],
    ResendConfirmationCode: [uma],
    ForgotPassword: [jane],
    ConfirmForgotPassword: [{ ...jane, ConfirmationCode: codes.password, Password: NEW_PASSWORD }],
    ChangePassword: [{ ...caller, PreviousPassword: PASSWORD, ProposedPassword: NEW_PASSWORD }],
    GetUser: [caller],
    UpdateUserAttributes: [
      {
        ...caller,
        UserAttributes: [
          { Name: 'email', Value: 'jane.new@example.com' },
          { Name: 'custom:level', Value: '2' },
        ],
      },
    ],
    DeleteUserAttributes: [{ ...caller, UserAttributeNames: ['custom:team', 'nickname'] }],
    GetUserAttributeVerificationCode: [{ ...caller, AttributeName: 'email' }],
    VerifyUserAttribute: [{ ...caller, AttributeName: 'email', Code: codes.email }],
    DeleteUser: [caller],
    GlobalSignOut: [caller],
  } satisfies Partial<Examples>;
};
