import * as aws from '@poolkeeper/pulumi';

const pool = new aws.cognito.UserPool('pool');
const client = new aws.cognito.UserPoolClient('client', {
  userPoolId: pool.id,
  callbackUrls: ['https://example.com'],
  allowedOauthFlowsUserPoolClient: true,
  allowedOauthFlows: ['code', 'implicit'],
  allowedOauthScopes: ['email', 'openid'],
  supportedIdentityProviders: ['COGNITO'],
});

export const clientId = client.id;
