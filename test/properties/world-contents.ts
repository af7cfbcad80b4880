/**
 * What is in the world.
 *
 * @module
 */
import type { OperationInput } from '@poolkeeper/api/operations';
import { startSrpClient } from '@poolkeeper/server/operations/auth/testing/srp-client';
import { type Call, FUNCTION, type Host } from './host.ts';

/** Every password of the world but that of users who were invited, and the one that is proposed. */
export const PASSWORD = 'Correct-horse-1';
export const TEMPORARY_PASSWORD = 'Temporary-horse-0';
export const NEW_PASSWORD = 'Battery-staple-2';

/** The resource server of the world. */
export const SERVER = 'https://api.example.com';

/** The domain of the pool whose users sign in by mail, and the identity provider of the other one. */
export const DOMAIN = 'mail-people';
export const PROVIDER = 'Corporate';

/** What custom domains are given. */
export const CERTIFICATE = 'arn:aws:acm:us-east-1:000000000000:certificate/1';

/** A session string and what its challenge said. */
export interface Asked {
  readonly Session: string;
  readonly ChallengeParameters: Readonly<Record<string, string>>;
}

/** A member that the answer has to have. */
function present<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`${what} is absent`);
  return value;
}

/** Makes the pools, with groups, a resource server, a domain and an identity provider. */
export async function createPools(call: Call) {
  const { UserPool: people } = await call('CreateUserPool', {
    PoolName: 'people',
    AutoVerifiedAttributes: ['email'],
    AliasAttributes: ['email', 'preferred_username'],
    Schema: [
      { Name: 'team', AttributeDataType: 'String', Mutable: true },
      {
        Name: 'level',
        AttributeDataType: 'Number',
        NumberAttributeConstraints: { MinValue: '1', MaxValue: '9' },
      },
    ],
    LambdaConfig: {
      DefineAuthChallenge: FUNCTION,
      CreateAuthChallenge: FUNCTION,
      VerifyAuthChallengeResponse: FUNCTION,
    },
    UserPoolTags: { purpose: 'properties' },
  });
  const { UserPool: mail } = await call('CreateUserPool', {
    PoolName: 'mail',
    UsernameAttributes: ['email'],
    AutoVerifiedAttributes: ['email'],
    Policies: { PasswordPolicy: { MinimumLength: 6, PasswordHistorySize: 2 } },
  });
  const userPoolId = present(people?.Id, 'Id');
  await call('CreateResourceServer', {
    UserPoolId: userPoolId,
    Identifier: 'https://api.example.com',
    Name: 'api',
    Scopes: [
      { ScopeName: 'read', ScopeDescription: 'Reads' },
      { ScopeName: 'write', ScopeDescription: 'Writes' },
    ],
  });
  for (const GroupName of ['admins', 'editors', 'empty'])
    await call('CreateGroup', { UserPoolId: userPoolId, GroupName });
  const mailPoolId = present(mail?.Id, 'Id');
  await call('CreateUserPoolDomain', { UserPoolId: mailPoolId, Domain: DOMAIN });
  await call('CreateIdentityProvider', {
    UserPoolId: userPoolId,
    ProviderName: PROVIDER,
    ProviderType: 'OIDC',
    ProviderDetails: {
      client_id: 'client',
      client_secret: 'secret',
      authorize_scopes: 'openid',
      oidc_issuer: 'https://id.example.com',
      attributes_request_method: 'GET',
    },
    AttributeMapping: { email: 'mail' },
    IdpIdentifiers: ['example.com'],
  });
  return { userPoolId, mailPoolId };
}

/** Makes the clients. */
export async function createClients(
  call: Call,
  { userPoolId, mailPoolId }: { userPoolId: string; mailPoolId: string },
) {
  const everyFlow = [
    'ALLOW_USER_PASSWORD_AUTH',
    'ALLOW_USER_SRP_AUTH',
    'ALLOW_ADMIN_USER_PASSWORD_AUTH',
    'ALLOW_CUSTOM_AUTH',
    'ALLOW_USER_AUTH',
    'ALLOW_REFRESH_TOKEN_AUTH',
  ] as const;
  const common = { ExplicitAuthFlows: [...everyFlow], AuthSessionValidity: 15 };
  const create = async (input: OperationInput<'CreateUserPoolClient'>) =>
    (await call('CreateUserPoolClient', input)).UserPoolClient;
  const open = await create({
    ...common,
    UserPoolId: userPoolId,
    ClientName: 'open',
    PreventUserExistenceErrors: 'ENABLED',
  });
  const secret = await create({
    ...common,
    UserPoolId: userPoolId,
    ClientName: 'secret',
    GenerateSecret: true,
  });
  const machine = await create({
    UserPoolId: userPoolId,
    ClientName: 'machine',
    GenerateSecret: true,
    ExplicitAuthFlows: ['ALLOW_CLIENT_TOKEN_AUTH'],
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['client_credentials'],
    AllowedOAuthScopes: ['https://api.example.com/read'],
  });
  const mail = await create({ ...common, UserPoolId: mailPoolId, ClientName: 'mail' });
  const { ClientSecretDescriptor } = await call('AddUserPoolClientSecret', {
    UserPoolId: userPoolId,
    ClientId: secret.ClientId,
  });
  const { ManagedLoginBranding } = await call('CreateManagedLoginBranding', {
    UserPoolId: userPoolId,
    ClientId: open.ClientId,
    Settings: { components: { form: { borderRadius: 8 } } },
  });
  return {
    styleId: present(ManagedLoginBranding?.ManagedLoginBrandingId, 'ManagedLoginBrandingId'),
    clientId: open.ClientId,
    secretClientId: secret.ClientId,
    secretClientSecret: present(secret.ClientSecret, 'ClientSecret'),
    clientSecretId: ClientSecretDescriptor.ClientSecretId,
    machineClientId: machine.ClientId,
    machineClientSecret: present(machine.ClientSecret, 'ClientSecret'),
    mailClientId: mail.ClientId,
  };
}

interface Ids {
  readonly userPoolId: string;
  readonly mailPoolId: string;
  readonly clientId: string;
  readonly mailClientId: string;
}

/** Makes the users, and signs one of them in. */
export async function createPeople({ call, newestCode }: Host, ids: Ids) {
  const { userPoolId, mailPoolId, clientId } = ids;
  const add = async (Username: string, pool = userPoolId) => {
    await call('AdminCreateUser', {
      UserPoolId: pool,
      Username,
      MessageAction: 'SUPPRESS',
      TemporaryPassword: TEMPORARY_PASSWORD,
      UserAttributes: [
        { Name: 'email', Value: Username.includes('@') ? Username : `${Username}@example.com` },
        { Name: 'email_verified', Value: 'true' },
      ],
    });
  };
  const settle = (Username: string, pool = userPoolId) =>
    call('AdminSetUserPassword', { UserPoolId: pool, Username, Password: PASSWORD, Permanent: true });
  for (const each of ['jane', 'dora', 'rita', 'sue', 'ivan']) await add(each);
  for (const each of ['jane', 'dora', 'rita', 'sue']) await settle(each);
  await add('mia@example.com', mailPoolId);
  await settle('mia@example.com', mailPoolId);
  await call('AdminDisableUser', { UserPoolId: userPoolId, Username: 'dora' });
  await call('AdminResetUserPassword', { UserPoolId: userPoolId, Username: 'rita' });
  await call('AdminAddUserToGroup', { UserPoolId: userPoolId, Username: 'jane', GroupName: 'admins' });
  await call('AdminAddUserToGroup', { UserPoolId: userPoolId, Username: 'sue', GroupName: 'admins' });
  await call('AdminAddUserToGroup', { UserPoolId: userPoolId, Username: 'jane', GroupName: 'editors' });

  const signUp = (Username: string) =>
    call('SignUp', {
      ClientId: clientId,
      Username,
      Password: PASSWORD,
      UserAttributes: [{ Name: 'email', Value: `${Username}@example.com` }],
    });
  const { Session = '' } = await signUp('carl');
  const confirmed = await call('ConfirmSignUp', {
    ClientId: clientId,
    Username: 'carl',
    ConfirmationCode: await newestCode('carl'),
    ...(Session === '' ? {} : { Session }),
  });
  await signUp('uma');
  const signUpCode = await newestCode('uma');
  await call('ForgotPassword', { ClientId: clientId, Username: 'jane' });
  const passwordCode = await newestCode('jane');

  const { sub, tokens, emailCode } = await signInAll(call, ids, newestCode);
  return {
    sub,
    tokens,
    codes: { signUp: signUpCode, password: passwordCode, email: emailCode },
    afterSignUp: { Session: confirmed.Session ?? '', ChallengeParameters: {} },
  };
}

async function signInAll(call: Call, { clientId }: Ids, newestCode: Host['newestCode']) {
  const signIn = async (USERNAME: string) => {
    const { AuthenticationResult } = await call('InitiateAuth', {
      ClientId: clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME, PASSWORD },
    });
    return {
      access: present(AuthenticationResult?.AccessToken, 'AccessToken'),
      id: present(AuthenticationResult?.IdToken, 'IdToken'),
      refresh: present(AuthenticationResult?.RefreshToken, 'RefreshToken'),
    };
  };
  const tokens = await signIn('jane');
  const revoked = await signIn('jane');
  await call('RevokeToken', { ClientId: clientId, Token: revoked.refresh });
  await call('GetUserAttributeVerificationCode', { AccessToken: tokens.access, AttributeName: 'email' });
  const emailCode = await newestCode('jane');
  const { UserAttributes } = await call('GetUser', { AccessToken: tokens.access });
  return {
    sub: present(UserAttributes.find(({ Name }) => Name === 'sub')?.Value, 'sub'),
    tokens: { ...tokens, revokedAccess: revoked.access, revokedRefresh: revoked.refresh },
    emailCode,
  };
}

/** Starts sign-ins that wait for an answer. */
export async function startChallenges(call: Call, { userPoolId, clientId }: Ids) {
  const start = async (
    AuthFlow: OperationInput<'InitiateAuth'>['AuthFlow'],
    AuthParameters: Record<string, string>,
  ): Promise<Asked> => {
    const step = await call('InitiateAuth', { ClientId: clientId, AuthFlow, AuthParameters });
    return { Session: present(step.Session, AuthFlow), ChallengeParameters: step.ChallengeParameters ?? {} };
  };
  const srpClient = startSrpClient(userPoolId);
  const srpA = srpClient.publicValue;
  // No Session comes with PASSWORD_VERIFIER where the flow needs none.
  const step = await call('InitiateAuth', {
    ClientId: clientId,
    AuthFlow: 'USER_SRP_AUTH',
    AuthParameters: { USERNAME: 'jane', SRP_A: srpA },
  });
  const parameters = step.ChallengeParameters ?? {};
  const srpAnswer = srpClient.answer(parameters, PASSWORD, Date.now());
  return {
    srpA,
    sessions: {
      srp: { Session: step.Session ?? '', ChallengeParameters: parameters },
      srpAnswer,
      newPassword: await start('USER_PASSWORD_AUTH', { USERNAME: 'ivan', PASSWORD: TEMPORARY_PASSWORD }),
      custom: await start('CUSTOM_AUTH', { USERNAME: 'jane' }),
      choice: await start('USER_AUTH', { USERNAME: 'jane' }),
    },
  };
}
