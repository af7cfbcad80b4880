/**
 * Policies of Amazon's own that are known here with what they grant. Any other policy of Amazon's can be attached to a
 * role, and grants nothing in the checks that are made here.
 *
 * @module
 * @see AWS managed policy reference guide
 */

interface ManagedPolicy {
  readonly path: string;
  readonly description: string;
  readonly actions: readonly string[];
}

/** A row a policy, by its name. */
const managedPolicies: Readonly<Record<string, ManagedPolicy>> = {
  AdministratorAccess: { path: '/', description: 'Permits everything.', actions: ['*'] },
  AmazonESCognitoAccess: {
    path: '/',
    description: 'Lets OpenSearch configure user pools and identity pools.',
    actions: [
      'cognito-idp:DescribeUserPool',
      'cognito-idp:CreateUserPoolClient',
      'cognito-idp:DeleteUserPoolClient',
      'cognito-idp:UpdateUserPoolClient',
      'cognito-idp:DescribeUserPoolClient',
      'cognito-idp:AdminInitiateAuth',
      'cognito-idp:AdminUserGlobalSignOut',
      'cognito-idp:ListUserPoolClients',
      'cognito-identity:DescribeIdentityPool',
      'cognito-identity:UpdateIdentityPool',
      'cognito-identity:SetIdentityPoolRoles',
      'cognito-identity:GetIdentityPoolRoles',
    ],
  },
};

/** An ARN of a policy that Amazon manages: partition, path with the slash at its end, and name. */
const MANAGED = /^arn:aws[a-z-]*:iam::aws:policy(\/(?:[\w+=,.@-]+\/){0,20})([\w+=,.@-]{1,128})$/;

/** A policy that Amazon manages. */
export interface ManagedPolicyName {
  readonly name: string;
  readonly path: string;
  /** Absent when it is not known here what the policy grants. */
  readonly known?: ManagedPolicy;
}

/** The policy that an ARN names; undefined when it is not one that Amazon manages. */
export function managedPolicy(arn: string): ManagedPolicyName | undefined {
  const [, path, name] = MANAGED.exec(arn) ?? [];
  if (path === undefined || name === undefined) return undefined;
  const known = Object.hasOwn(managedPolicies, name) ? managedPolicies[name] : undefined;
  return known?.path === path ? { name, path, known } : { name, path };
}

/** What a known policy grants, as its document. */
export const documentOf = ({ actions }: ManagedPolicy): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
  });
