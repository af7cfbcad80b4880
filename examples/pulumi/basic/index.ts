import * as aws from '@poolkeeper/pulumi';

const pool = new aws.cognito.UserPool('pool');
const client = new aws.cognito.UserPoolClient('client', { userPoolId: pool.id });

export const userPoolId = pool.id;
export const clientId = client.id;
