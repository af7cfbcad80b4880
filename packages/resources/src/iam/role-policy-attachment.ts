/**
 * `aws_iam_role_policy_attachment`: a managed policy of a role.
 *
 * @module
 * @see AWS Identity and Access Management API reference, AttachRolePolicy
 */
import { IamArn, RoleName } from '@poolkeeper/api/companions/iam/shapes';
import { described, text } from '@poolkeeper/api/shape';
import { isGone } from '../is-gone.ts';
import { failure } from '../schema/diagnostic.ts';
import { computed, required } from '../schema/legacy.ts';
import { saidIn, textIn } from '../schema/members.ts';
import type { ManagedResource } from '../schema/resource.ts';
import type { Values } from '../schema/value.ts';
import { attachedPolicyArns, ifThere } from './calls.ts';

export const rolePolicyAttachment: ManagedResource = {
  type: 'aws_iam_role_policy_attachment',
  title: 'IAM Role Policy Attachment',
  description: 'Gives a role a managed policy.',
  regional: false,
  attributes: {
    id: computed(text(), { description: 'The role and the policy, with `/` between.' }),
    role: required(described(RoleName, 'The name of the role.'), { replaces: true }),
    policy_arn: required(described(IamArn, 'The ARN of the policy.'), { replaces: true }),
  },
  import: { parts: ['role', 'policy_arn'], separator: '/', parse: parseId },
  nameOf: (values) => `${textIn(values, 'role')}/${textIn(values, 'policy_arn')}`,

  async create(planned, { connection }) {
    await connection.companion('iam', 'AttachRolePolicy', partsOf(planned));
    return stateOf(planned);
  },

  async read(prior, around) {
    const { RoleName, PolicyArn } = partsOf(prior);
    try {
      return (await attachedPolicyArns(RoleName, around)).includes(PolicyArn) ? stateOf(prior) : undefined;
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  },

  delete: (prior, { connection }) =>
    ifThere(() => connection.companion('iam', 'DetachRolePolicy', partsOf(prior))),
};

/** An ARN holds slashes, the name of a role none. */
function parseId(id: string): Values {
  const end = id.indexOf('/');
  const [role, policy_arn] = [id.slice(0, Math.max(end, 0)), id.slice(end + 1)];
  if (end < 1 || policy_arn === '') {
    throw failure('Parsing Resource ID', `wrong format of import ID (${id}), use: 'role/policy-arn'`);
  }
  return { role, policy_arn };
}

const partsOf = (values: Values): { RoleName: string; PolicyArn: string } => ({
  RoleName: textIn(values, 'role') ?? '',
  PolicyArn: textIn(values, 'policy_arn') ?? '',
});

function stateOf(values: Values): Values {
  const { RoleName: role, PolicyArn: policy_arn } = partsOf(values);
  return { id: saidIn(values, 'id') ?? `${role}/${policy_arn}`, role, policy_arn };
}
