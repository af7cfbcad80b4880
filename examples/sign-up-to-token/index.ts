/**
 * From nothing to tokens, with the AWS SDK: a pool, a client, a sign-up, its code, a sign-in, the user, a refresh.
 *
 * Against a service in development mode at http://127.0.0.1:7665, or at AWS_ENDPOINT_URL.
 */
import {
  CognitoIdentityProviderClient,
  ConfirmSignUpCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  DeleteUserPoolCommand,
  GetUserCommand,
  InitiateAuthCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';

const endpoint = process.env.AWS_ENDPOINT_URL ?? 'http://127.0.0.1:7665';
const username = 'jane';
const password = 'Correct-Horse-1';

const cognito = new CognitoIdentityProviderClient({
  endpoint,
  region: 'us-east-1',
  // Any credentials do in development.
  credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
});

/** The value, which this walk cannot go on without. */
function need<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the service answered no ${what}`);
  return value;
}

/** The claims of a token; to trust them, verify the token first, with aws-jwt-verify for example. */
const claimsOf = (token: string): { sub: string; iat: number; exp: number } =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));

/** The code of the newest message to the user, as it waits in the inbox. */
async function codeFor(UserPoolId: string): Promise<string> {
  const response = await fetch(`${endpoint}/_poolkeeper/inbox?userPoolId=${UserPoolId}&username=${username}`);
  if (!response.ok) throw new Error(`the inbox answered HTTP ${response.status}`);
  // The shape of docs/guides/messages.md.
  const { messages } = (await response.json()) as { messages: { code: string }[] };
  return need(messages[0]?.code, 'message');
}

console.log(`Poolkeeper at ${endpoint}`);

const { UserPool } = await cognito.send(
  new CreateUserPoolCommand({ PoolName: 'example', AutoVerifiedAttributes: ['email'] }),
);
const UserPoolId = need(UserPool?.Id, 'pool id');
console.log(`made the pool ${UserPoolId}`);

try {
  const { UserPoolClient } = await cognito.send(
    new CreateUserPoolClientCommand({
      UserPoolId,
      ClientName: 'web',
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      AccessTokenValidity: 10,
      TokenValidityUnits: { AccessToken: 'minutes' },
    }),
  );
  const ClientId = need(UserPoolClient?.ClientId, 'client id');
  console.log(`made the client ${ClientId}, whose access tokens live ten minutes`);

  const signUp = await cognito.send(
    new SignUpCommand({
      ClientId,
      Username: username,
      Password: password,
      UserAttributes: [{ Name: 'email', Value: 'jane@example.com' }],
    }),
  );
  console.log(`signed up; the code went to ${signUp.CodeDeliveryDetails?.Destination}`);

  const ConfirmationCode = await codeFor(UserPoolId);
  await cognito.send(new ConfirmSignUpCommand({ ClientId, Username: username, ConfirmationCode }));
  console.log(`confirmed with the code ${ConfirmationCode} from the inbox`);

  const { AuthenticationResult: signedIn } = await cognito.send(
    new InitiateAuthCommand({
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: username, PASSWORD: password },
    }),
  );
  const AccessToken = need(signedIn?.AccessToken, 'access token');
  const { sub, iat, exp } = claimsOf(AccessToken);
  console.log(`signed in; the access token of ${sub} lives ${exp - iat} seconds`);

  const user = await cognito.send(new GetUserCommand({ AccessToken }));
  const attributes = Object.fromEntries((user.UserAttributes ?? []).map(({ Name, Value }) => [Name, Value]));
  console.log(`the user is ${user.Username}, email_verified ${attributes.email_verified}`);

  const { AuthenticationResult: refreshed } = await cognito.send(
    new InitiateAuthCommand({
      ClientId,
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters: { REFRESH_TOKEN: need(signedIn?.RefreshToken, 'refresh token') },
    }),
  );
  console.log(`refreshed; the new tokens live ${need(refreshed?.ExpiresIn, 'ExpiresIn')} seconds`);
} finally {
  await cognito.send(new DeleteUserPoolCommand({ UserPoolId }));
  console.log('removed the pool');
}
