import {
  AdminGetUserCommand,
  ChangePasswordCommand,
  type CognitoIdentityProviderClient,
  ConfirmForgotPasswordCommand,
  ConfirmSignUpCommand,
  DeleteUserCommand,
  DescribeUserPoolClientCommand,
  ForgotPasswordCommand,
  GetTokensFromRefreshTokenCommand,
  GetUserCommand,
  GlobalSignOutCommand,
  InitiateAuthCommand,
  ListUsersCommand,
  NotAuthorizedException,
  paginateListUserPoolClients,
  RevokeTokenCommand,
  SignUpCommand,
  UpdateUserPoolClientCommand,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createPoolAndClient,
  newestCode,
  type PoolAndClient,
  type PoolkeeperService,
  sdk,
  startService,
} from '../support/service.ts';

describe('the AWS SDK for JavaScript', () => {
  let service: PoolkeeperService;
  let cognito: CognitoIdentityProviderClient;
  let ids: PoolAndClient;
  const password = 'Correct-horse-1';

  beforeAll(async () => {
    service = await startService();
    cognito = sdk(service);
    ids = await createPoolAndClient(cognito, {
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      AccessTokenValidity: 10,
      TokenValidityUnits: { AccessToken: 'minutes' },
    });
  });
  afterAll(() => service[Symbol.asyncDispose]());

  const signUp = async (username: string): Promise<void> => {
    const { ClientId } = { ClientId: ids.clientId };
    await cognito.send(
      new SignUpCommand({
        ClientId,
        Username: username,
        Password: password,
        UserAttributes: [{ Name: 'email', Value: `${username}@example.com` }],
      }),
    );
    await cognito.send(
      new ConfirmSignUpCommand({
        ClientId,
        Username: username,
        ConfirmationCode: await newestCode(service, username),
      }),
    );
  };

  const signIn = (username: string, withPassword = password) =>
    cognito.send(
      new InitiateAuthCommand({
        ClientId: ids.clientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: username, PASSWORD: withPassword },
      }),
    );

  it('walks from sign-up through sign-in, refresh and revocation to deletion', async () => {
    await signUp('jane');
    const { AuthenticationResult: tokens, ChallengeName } = await signIn('jane');
    expect(ChallengeName).toBeUndefined();
    expect(tokens).toMatchObject({ ExpiresIn: 600, TokenType: 'Bearer' });
    const AccessToken = tokens?.AccessToken;

    const user = await cognito.send(new GetUserCommand({ AccessToken }));
    expect(user.Username).toBe('jane');
    expect(user.UserAttributes).toContainEqual({ Name: 'email_verified', Value: 'true' });

    const refreshed = await cognito.send(
      new InitiateAuthCommand({
        ClientId: ids.clientId,
        AuthFlow: 'REFRESH_TOKEN_AUTH',
        AuthParameters: { REFRESH_TOKEN: tokens?.RefreshToken ?? '' },
      }),
    );
    expect(refreshed.AuthenticationResult?.AccessToken).not.toBe(AccessToken);
    expect(refreshed.AuthenticationResult?.RefreshToken).toBeUndefined();
    const exchanged = await cognito.send(
      new GetTokensFromRefreshTokenCommand({ ClientId: ids.clientId, RefreshToken: tokens?.RefreshToken }),
    );
    expect(exchanged.AuthenticationResult?.AccessToken).toBeDefined();

    await cognito.send(new RevokeTokenCommand({ ClientId: ids.clientId, Token: tokens?.RefreshToken }));
    await expect(cognito.send(new GetUserCommand({ AccessToken }))).rejects.toThrow(
      'Access Token has been revoked',
    );

    const again = await signIn('jane');
    await cognito.send(new DeleteUserCommand({ AccessToken: again.AuthenticationResult?.AccessToken }));
    await expect(
      cognito.send(new AdminGetUserCommand({ UserPoolId: ids.userPoolId, Username: 'jane' })),
    ).rejects.toBeInstanceOf(UserNotFoundException);
  });

  it('throws the modelled exception of a wrong password, with the message and request id', async () => {
    await signUp('john');
    const failure = await signIn('john', 'Wrong-horse-1').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NotAuthorizedException);
    expect(failure).toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
    expect((failure as NotAuthorizedException).$metadata).toMatchObject({
      httpStatusCode: 400,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('changes and recovers a password', async () => {
    await signUp('mary');
    const { AuthenticationResult: tokens } = await signIn('mary');
    await cognito.send(
      new ChangePasswordCommand({
        AccessToken: tokens?.AccessToken,
        PreviousPassword: password,
        ProposedPassword: 'Second-horse-2',
      }),
    );
    await expect(signIn('mary')).rejects.toThrow('Incorrect username or password.');
    const delivery = await cognito.send(
      new ForgotPasswordCommand({ ClientId: ids.clientId, Username: 'mary' }),
    );
    expect(delivery.CodeDeliveryDetails).toEqual({
      AttributeName: 'email',
      DeliveryMedium: 'EMAIL',
      Destination: 'm***@e***',
    });
    await cognito.send(
      new ConfirmForgotPasswordCommand({
        ClientId: ids.clientId,
        Username: 'mary',
        ConfirmationCode: await newestCode(service, 'mary'),
        Password: 'Third-horse-3',
      }),
    );
    const after = await signIn('mary', 'Third-horse-3');
    expect(after.AuthenticationResult?.IdToken).toBeDefined();
    await cognito.send(new GlobalSignOutCommand({ AccessToken: after.AuthenticationResult?.AccessToken }));
    await expect(
      cognito.send(new GetUserCommand({ AccessToken: after.AuthenticationResult?.AccessToken })),
    ).rejects.toThrow('Access Token has been revoked');
  });

  it('reads what it wrote: a client, its update and the listing', async () => {
    const { userPoolId, clientId } = await createPoolAndClient(cognito);
    const described = await cognito.send(
      new DescribeUserPoolClientCommand({ UserPoolId: userPoolId, ClientId: clientId }),
    );
    expect(Object.keys(described.UserPoolClient ?? {}).sort()).toEqual([
      'AllowedOAuthFlowsUserPoolClient',
      'AuthSessionValidity',
      'ClientId',
      'ClientName',
      'CreationDate',
      'EnablePropagateAdditionalUserContextData',
      'EnableTokenRevocation',
      'LastModifiedDate',
      'RefreshTokenValidity',
      'TokenValidityUnits',
      'UserPoolId',
    ]);
    expect(described.UserPoolClient?.CreationDate).toBeInstanceOf(Date);
    const updated = await cognito.send(
      new UpdateUserPoolClientCommand({
        UserPoolId: userPoolId,
        ClientId: clientId,
        PreventUserExistenceErrors: 'ENABLED',
      }),
    );
    expect(updated.UserPoolClient).toMatchObject({
      ClientName: 'web',
      PreventUserExistenceErrors: 'ENABLED',
    });
    const listed = [];
    for await (const page of paginateListUserPoolClients(
      { client: cognito, pageSize: 1 },
      { UserPoolId: userPoolId },
    )) {
      listed.push(...(page.UserPoolClients ?? []));
    }
    expect(listed).toEqual([{ ClientId: clientId, ClientName: 'web', UserPoolId: userPoolId }]);
  });

  it('finds users by e-mail', async () => {
    await signUp('searched');
    const { Users } = await cognito.send(
      new ListUsersCommand({
        UserPoolId: ids.userPoolId,
        Filter: 'email = "searched@example.com"',
        AttributesToGet: ['email'],
      }),
    );
    expect(Users).toHaveLength(1);
    expect(Users?.[0]).toMatchObject({
      Username: 'searched',
      Attributes: [{ Name: 'email', Value: 'searched@example.com' }],
    });
  });
});
