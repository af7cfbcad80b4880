import * as aws from '@poolkeeper/pulumi';

const pool = new aws.cognito.UserPool('pool');
const client = new aws.cognito.UserPoolClient('client', {
  userPoolId: pool.id,
  generateSecret: true,
  explicitAuthFlows: ['ADMIN_NO_SRP_AUTH'],
});

export const clientId = client.id;
export const clientSecret = client.clientSecret;
