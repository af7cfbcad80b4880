/**
 * Users for tests, made by an administrator.
 *
 * @module
 */
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';

/** A password that the default policy takes. */
export const PASSWORD = 'Correct-horse-1';

/** Attributes as the API lists them. */
export const pairs = (attributes: Readonly<Record<string, string>>): { Name: string; Value: string }[] =>
  Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));

export interface UserToMake {
  readonly Username: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Makes a confirmed user with {@link PASSWORD}. Nothing is sent. */
export async function confirmedUser(
  cognito: CognitoIdentityProvider,
  UserPoolId: string,
  { Username, attributes = {} }: UserToMake,
): Promise<void> {
  await cognito.adminCreateUser({
    UserPoolId,
    Username,
    UserAttributes: pairs(attributes),
    MessageAction: 'SUPPRESS',
  });
  await cognito.adminSetUserPassword({ UserPoolId, Username, Password: PASSWORD, Permanent: true });
}

/** What a sign-in gives. */
export interface Tokens {
  readonly AccessToken: string;
  readonly IdToken: string;
  readonly RefreshToken: string;
}

/** The tokens of a sign-in by USER_PASSWORD_AUTH. @throws Error when it answers a challenge */
export async function signIn(
  cognito: CognitoIdentityProvider,
  ClientId: string,
  username: string,
): Promise<Tokens> {
  const { AuthenticationResult } = await cognito.initiateAuth({
    ClientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: username, PASSWORD },
  });
  const { AccessToken, IdToken, RefreshToken } = AuthenticationResult ?? {};
  if (!AccessToken || !IdToken || !RefreshToken) throw new Error(`${username} got no tokens`);
  return { AccessToken, IdToken, RefreshToken };
}

/** What a JWT claims. */
export const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
