import * as aws from '@poolkeeper/pulumi';
import * as pulumi from '@pulumi/pulumi';

const config = new pulumi.Config();
const userPoolId = config.require('userPoolId');

// The id of an import is "<pool>/<client>". Once it is in the stack, the option can go.
const client = new aws.cognito.UserPoolClient(
  'client',
  { userPoolId, name: config.require('clientName') },
  { import: `${userPoolId}/${config.require('clientId')}` },
);

export const clientId = client.id;
