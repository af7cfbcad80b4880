/**
 * Users for tests, made the way users are made.
 *
 * @module
 */
import {
  type CognitoIdentityProviderClient,
  ConfirmSignUpCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { newestCode, type PoolkeeperService } from './service.ts';

/** Signs a user up through a public client and confirms with the code from the inbox. */
export async function signUpConfirmed(
  service: PoolkeeperService,
  cognito: CognitoIdentityProviderClient,
  clientId: string,
  username: string,
  password: string,
): Promise<void> {
  await cognito.send(
    new SignUpCommand({
      ClientId: clientId,
      Username: username,
      Password: password,
      UserAttributes: [{ Name: 'email', Value: `${username}@example.com` }],
    }),
  );
  await cognito.send(
    new ConfirmSignUpCommand({
      ClientId: clientId,
      Username: username,
      ConfirmationCode: await newestCode(service, username),
    }),
  );
}
