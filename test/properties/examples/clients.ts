import type { Examples } from '../examples.ts';
import type { World } from '../world.ts';
import { SERVER } from '../world-contents.ts';

/** Of user pool clients and their secrets. */
export const ofClients = ({
  userPoolId,
  clientId,
  secretClientId,
  clientSecretId,
  machineClientId,
}: World) => {
  const client = { UserPoolId: userPoolId, ClientId: clientId };
  return {
    CreateUserPoolClient: [
      { UserPoolId: userPoolId, ClientName: 'new' },
      {
        UserPoolId: userPoolId,
        ClientName: 'settled',
        GenerateSecret: true,
        RefreshTokenValidity: 10,
        AccessTokenValidity: 15,
        IdTokenValidity: 15,
        TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'days' },
        ReadAttributes: ['email', 'custom:team'],
        WriteAttributes: ['email', 'custom:team'],
        ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
        SupportedIdentityProviders: ['COGNITO'],
        CallbackURLs: ['https://example.com/callback'],
        LogoutURLs: ['https://example.com/logout'],
        DefaultRedirectURI: 'https://example.com/callback',
        AllowedOAuthFlows: ['code'],
        AllowedOAuthScopes: ['openid', 'email', `${SERVER}/read`],
        AllowedOAuthFlowsUserPoolClient: true,
        PreventUserExistenceErrors: 'ENABLED',
        EnableTokenRevocation: true,
        EnablePropagateAdditionalUserContextData: true,
        AuthSessionValidity: 5,
      },
      {
        UserPoolId: userPoolId,
        ClientName: 'rotating',
        RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 30 },
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      },
    ],
    DescribeUserPoolClient: [client, { ...client, ClientId: secretClientId }],
    UpdateUserPoolClient: [
      client,
      {
        ...client,
        ClientName: 'renamed',
        CallbackURLs: ['myapp://callback'],
        AllowedOAuthFlows: ['code', 'implicit'],
        AllowedOAuthScopes: ['openid'],
        AllowedOAuthFlowsUserPoolClient: true,
      },
    ],
    DeleteUserPoolClient: [client],
    ListUserPoolClients: [{ UserPoolId: userPoolId }, { UserPoolId: userPoolId, MaxResults: 1 }],
    AddUserPoolClientSecret: [{ ...client, ClientId: machineClientId }],
    ListUserPoolClientSecrets: [client, { ...client, ClientId: secretClientId }],
    DeleteUserPoolClientSecret: [{ ...client, ClientId: secretClientId, ClientSecretId: clientSecretId }],
  } satisfies Partial<Examples>;
};
