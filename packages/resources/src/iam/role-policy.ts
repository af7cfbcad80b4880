/**
 * `aws_iam_role_policy`: an inline policy of a role.
 *
 * @module
 * @see AWS Identity and Access Management API reference, PutRolePolicy
 */
import { PolicyName, RoleName } from '@poolkeeper/api/companions/iam/shapes';
import { described, text } from '@poolkeeper/api/shape';
import { isGone } from '../is-gone.ts';
import { equivalentPolicies } from '../policy-document/equivalent.ts';
import { type Diagnostic, failure } from '../schema/diagnostic.ts';
import { findings } from '../schema/findings.ts';
import { computed, optionalComputed, required } from '../schema/legacy.ts';
import { isGiven, textIn } from '../schema/members.ts';
import type { Checked, ManagedResource, Surroundings } from '../schema/resource.ts';
import { unknown, type Values } from '../schema/value.ts';
import { nameFor, prefixOf, SUFFIX_LENGTH } from '../unique-name.ts';
import { ifThere, inlinePolicy } from './calls.ts';
import { policyJson } from './role-attributes.ts';

const LONGEST_POLICY_NAME = 128;

export const rolePolicy: ManagedResource = {
  type: 'aws_iam_role_policy',
  title: 'IAM Role Policy',
  description: 'What a role may do, as a policy of its own.',
  regional: false,
  autoNamed: 'name',
  attributes: {
    id: computed(text(), { description: 'The names of role and policy, with `:` between.' }),
    role: required(described(RoleName, 'The name of the role.'), { replaces: true }),
    name: optionalComputed(described(PolicyName, 'The name of the policy. Left out: one is made up.'), {
      replaces: true,
      unset: unknown,
    }),
    name_prefix: optionalComputed(
      text({
        min: 1,
        max: LONGEST_POLICY_NAME - SUFFIX_LENGTH,
        pattern: String.raw`[\w+=,.@-]+`,
        description: 'What a made-up name begins with.',
      }),
      { replaces: true, unset: unknown },
    ),
    policy: policyJson('What the role may do, as JSON.'),
  },
  rules: [oneName],
  import: { parts: ['role', 'name'], separator: ':' },

  create: (planned, around) => put({ ...planned, name: nameFor(planned) }, around),

  async read(prior, around) {
    try {
      return stateOf(prior, await inlinePolicy(nameIn(prior), around));
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  },

  update: ({ prior, planned }, around) => put({ ...planned, name: prior.name ?? null }, around),

  delete: (prior, { connection }) =>
    ifThere(() => connection.companion('iam', 'DeleteRolePolicy', nameIn(prior))),
};

function oneName({ config }: Checked): readonly Diagnostic[] {
  if (!isGiven(config, 'name') || !isGiven(config, 'name_prefix')) return [];
  return [
    findings.combination(['name'], 'Attribute "name_prefix" cannot be specified when "name" is specified'),
  ];
}

const nameIn = (values: Values): { RoleName: string; PolicyName: string } => ({
  RoleName: textIn(values, 'role') ?? '',
  PolicyName: textIn(values, 'name') ?? '',
});

async function put(planned: Values, around: Surroundings): Promise<Values> {
  const name = nameIn(planned);
  await around.connection.companion('iam', 'PutRolePolicy', {
    ...name,
    PolicyDocument: textIn(planned, 'policy') ?? '',
  });
  const state = await rolePolicy.read(planned, around);
  if (!state)
    throw failure('reading IAM Role Policy', `The policy ${name.PolicyName} does not exist any more.`);
  return state;
}

function stateOf(prior: Values, policy: string): Values {
  const { RoleName: role, PolicyName: name } = nameIn(prior);
  const before = prior.policy ?? null;
  return {
    id: `${role}:${name}`,
    role,
    name,
    name_prefix: prefixOf(name),
    policy: equivalentPolicies(before, policy) ? before : policy,
  };
}
