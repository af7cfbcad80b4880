/**
 * Writers of the crash test. Each owns what it writes, remembers what was acknowledged, and later says what of it
 * the service has lost. A write that was under way when the service died may have happened or not.
 *
 * @module
 */
import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  type AuthenticationResultType,
  type CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  DescribeUserPoolClientCommand,
  GetTokensFromRefreshTokenCommand,
  GetUserCommand,
  InitiateAuthCommand,
  RevokeTokenCommand,
  SignUpCommand,
  UpdateUserPoolClientCommand,
  type UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';

type Sdk = CognitoIdentityProviderClient;

/** Where the writers write. */
export interface Place {
  readonly userPoolId: string;
  /** A client whose refresh tokens stay. */
  readonly staying: string;
  /** A client whose refresh tokens rotate, without grace. */
  readonly rotating: string;
}

export interface Writer {
  /** Makes one write, and remembers it once it is acknowledged. */
  write(cognito: Sdk): Promise<void>;
  /** What was acknowledged and is not there, in words. */
  lost(cognito: Sdk): Promise<readonly string[]>;
}

const password = (number: number): string => `Correct-horse-${number}`;

async function signIn(
  cognito: Sdk,
  ClientId: string,
  USERNAME: string,
  PASSWORD: string,
): Promise<AuthenticationResultType> {
  const { AuthenticationResult } = await cognito.send(
    new InitiateAuthCommand({
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME, PASSWORD },
    }),
  );
  if (!AuthenticationResult) throw new Error(`${USERNAME} got a challenge`);
  return AuthenticationResult;
}

/** The error's message when the call is refused; undefined when it is not. Other failures are thrown. */
async function refusalOf(call: Promise<unknown>): Promise<string | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (error instanceof Error && 'name' in error && /Exception$/.test(error.name)) {
      return `${error.name}: ${error.message}`;
    }
    throw error;
  }
}

/** What does not come as expected, in words. */
const differing = (what: string, expected: string | undefined, actual: string | undefined): string[] =>
  actual === expected ? [] : [`${what}: ${actual ?? 'accepted'}`];

/** Makes users: those who sign up, and those whom an administrator creates. */
export function createUsers({ userPoolId, staying }: Place, name: string): Writer {
  const acknowledged: string[] = [];
  let count = 0;
  return {
    async write(cognito) {
      count += 1;
      const Username = `${name}-${count}`;
      const UserAttributes = [{ Name: 'email', Value: `${Username}@example.com` }];
      await (count % 2 === 0
        ? cognito.send(
            new SignUpCommand({ ClientId: staying, Username, Password: password(1), UserAttributes }),
          )
        : cognito.send(
            new AdminCreateUserCommand({
              UserPoolId: userPoolId,
              Username,
              UserAttributes,
              MessageAction: 'SUPPRESS',
            }),
          ));
      acknowledged.push(Username);
    },
    async lost(cognito) {
      const lost: string[] = [];
      for (const Username of acknowledged) {
        const get = cognito.send(new AdminGetUserCommand({ UserPoolId: userPoolId, Username }));
        lost.push(...differing(`user ${Username}`, undefined, await refusalOf(get)));
      }
      return lost;
    },
  };
}

/** Creates user pool clients and updates them. */
export function changeClients({ userPoolId: UserPoolId }: Place, name: string): Writer {
  /** By id: what was acknowledged last, and the name that an update under way would give. */
  const clients = new Map<string, { client: UserPoolClientType; underWay?: string }>();
  let count = 0;
  return {
    async write(cognito) {
      count += 1;
      const ClientName = `${name}-${count}`;
      const [ClientId] = [...clients.keys()].slice(-1);
      if (ClientId === undefined || count % 3 === 0) {
        const settings = { UserPoolId, ClientName, GenerateSecret: true };
        const { UserPoolClient } = await cognito.send(new CreateUserPoolClientCommand(settings));
        if (UserPoolClient?.ClientId) clients.set(UserPoolClient.ClientId, { client: UserPoolClient });
        return;
      }
      const known = clients.get(ClientId);
      if (known) known.underWay = ClientName;
      const { UserPoolClient } = await cognito.send(
        new UpdateUserPoolClientCommand({
          UserPoolId,
          ClientId,
          ClientName,
          AuthSessionValidity: 3 + (count % 13),
        }),
      );
      if (UserPoolClient) clients.set(ClientId, { client: UserPoolClient });
    },
    async lost(cognito) {
      const lost: string[] = [];
      for (const [ClientId, { client, underWay }] of clients) {
        const { UserPoolClient } = await cognito.send(
          new DescribeUserPoolClientCommand({ UserPoolId, ClientId }),
        );
        if (UserPoolClient && UserPoolClient.ClientName === underWay) {
          clients.set(ClientId, { client: UserPoolClient });
        } else if (JSON.stringify(UserPoolClient) !== JSON.stringify(client)) {
          lost.push(`client ${ClientId}: ${JSON.stringify(UserPoolClient)} for ${JSON.stringify(client)}`);
        }
      }
      return lost;
    },
  };
}

/** Sets the password of a user who is there again and again. */
export function setPasswords({ userPoolId: UserPoolId, staying }: Place, Username: string): Writer {
  let [set, underWay, count] = [0, 0, 0];
  return {
    async write(cognito) {
      count += 1;
      underWay = count;
      await cognito.send(
        new AdminSetUserPasswordCommand({ UserPoolId, Username, Password: password(count), Permanent: true }),
      );
      set = count;
    },
    async lost(cognito) {
      if (set === 0) return [];
      const refusal = await refusalOf(signIn(cognito, staying, Username, password(set)));
      if (refusal === undefined || underWay === set) {
        return differing(`password ${set} of ${Username}`, undefined, refusal);
      }
      const other = await refusalOf(signIn(cognito, staying, Username, password(underWay)));
      if (other === undefined) set = underWay;
      return differing(`passwords ${set} and ${underWay} of ${Username}`, undefined, other);
    },
  };
}

/** Refreshes a sign-in over and over; each refresh replaces the refresh token. */
export function rotateTokens({ rotating }: Place, Username: string, Password: string): Writer {
  const replaced: string[] = [];
  let newest: string | undefined;
  let underWay = false;
  const refresh = async (cognito: Sdk, RefreshToken: string): Promise<string | undefined> => {
    const input = { ClientId: rotating, RefreshToken };
    const answer = await cognito.send(new GetTokensFromRefreshTokenCommand(input));
    return answer.AuthenticationResult?.RefreshToken;
  };
  return {
    async write(cognito) {
      if (newest === undefined) {
        newest = (await signIn(cognito, rotating, Username, Password)).RefreshToken;
        return;
      }
      underWay = true;
      const next = await refresh(cognito, newest);
      replaced.push(newest);
      newest = next;
      underWay = false;
    },
    async lost(cognito) {
      const lost: string[] = [];
      const reused = 'RefreshTokenReuseException: Refresh token has already been used';
      for (const token of replaced.slice(-5)) {
        lost.push(...differing('a replaced refresh token', reused, await refusalOf(refresh(cognito, token))));
      }
      if (newest !== undefined) {
        const used = newest;
        const refusal = await refusalOf(
          refresh(cognito, used).then((next) => {
            replaced.push(used);
            newest = next;
          }),
        );
        // A refresh that was not acknowledged may have replaced it all the same.
        if (underWay && refusal === reused) newest = undefined;
        else lost.push(...differing('the newest refresh token', undefined, refusal));
      }
      underWay = false;
      return lost;
    },
  };
}

/** Signs in and revokes that. */
export function revokeTokens({ staying }: Place, Username: string, Password: string): Writer {
  const revoked: AuthenticationResultType[] = [];
  return {
    async write(cognito) {
      const tokens = await signIn(cognito, staying, Username, Password);
      await cognito.send(new RevokeTokenCommand({ ClientId: staying, Token: tokens.RefreshToken }));
      revoked.push(tokens);
    },
    async lost(cognito) {
      const lost: string[] = [];
      for (const { AccessToken, RefreshToken } of revoked) {
        const input = { ClientId: staying, RefreshToken };
        lost.push(
          ...differing(
            'a revoked access token',
            'NotAuthorizedException: Access Token has been revoked',
            await refusalOf(cognito.send(new GetUserCommand({ AccessToken }))),
          ),
          ...differing(
            'a revoked refresh token',
            'NotAuthorizedException: Refresh Token has been revoked',
            await refusalOf(cognito.send(new GetTokensFromRefreshTokenCommand(input))),
          ),
        );
      }
      return lost;
    },
  };
}
