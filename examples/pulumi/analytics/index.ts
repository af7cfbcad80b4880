import * as aws from '@poolkeeper/pulumi';
import * as pulumi from '@pulumi/pulumi';

const pool = new aws.cognito.UserPool('pool');
const app = new aws.pinpoint.App('app');

const trust = aws.iam.getPolicyDocument({
  statements: [
    {
      effect: 'Allow',
      principals: [{ type: 'Service', identifiers: ['cognito-idp.amazonaws.com'] }],
      actions: ['sts:AssumeRole'],
    },
  ],
});
const role = new aws.iam.Role('role', { assumeRolePolicy: trust.then(({ json }) => json) });

const caller = aws.getCallerIdentity({});
const sendEvents = aws.iam.getPolicyDocumentOutput({
  statements: [
    {
      effect: 'Allow',
      actions: ['mobiletargeting:UpdateEndpoint', 'mobiletargeting:PutEvents'],
      resources: [
        pulumi
          .all([caller, app.applicationId])
          .apply(([{ accountId }, id]) => `arn:aws:mobiletargeting:*:${accountId}:apps/${id}*`),
      ],
    },
  ],
});
new aws.iam.RolePolicy('policy', { role: role.id, policy: sendEvents.apply(({ json }) => json) });

const client = new aws.cognito.UserPoolClient('client', {
  userPoolId: pool.id,
  analyticsConfiguration: {
    applicationId: app.applicationId,
    externalId: 'some_id',
    roleArn: role.arn,
    userDataShared: true,
  },
});

export const clientId = client.id;
export const analytics = client.analyticsConfiguration;
