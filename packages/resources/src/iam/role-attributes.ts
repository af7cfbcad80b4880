/**
 * The arguments and attributes of a role.
 *
 * @module
 */
import {
  DEFAULT_SESSION_DURATION,
  IamArn,
  MaxSessionDuration,
  Path,
  PolicyDocument,
  PolicyName,
  RoleDescription,
  RoleName,
} from '@poolkeeper/api/companions/iam/shapes';
import { described, flag, list, structure, text, timestamp } from '@poolkeeper/api/shape';
import { equivalentPolicies } from '../policy-document/equivalent.ts';
import type { Attributes } from '../schema/attribute.ts';
import { isJson } from '../schema/checks/is-json.ts';
import { computed, optional, optionalComputed, required } from '../schema/legacy.ts';
import { blocksIn, saidIn } from '../schema/members.ts';
import { unknown, type Value, type Values } from '../schema/value.ts';
import { SUFFIX_LENGTH } from '../unique-name.ts';

const LONGEST_ROLE_NAME = 64;

/** A policy as JSON. White space, order and lists of one make no difference. */
export const policyJson = (description: string, mode: 'required' | 'optional' = 'required') => ({
  ...(mode === 'required' ? required : optional)(described(PolicyDocument, description)),
  equal: equivalentPolicies,
  checks: [isJson],
});

export const roleAttributes: Attributes = {
  id: computed(text(), { description: 'The name of the role.' }),
  arn: computed(described(IamArn, 'The ARN of the role.')),
  name: optionalComputed(described(RoleName, 'The name of the role. Left out: one is made up.'), {
    replaces: true,
    unset: unknown,
  }),
  name_prefix: optionalComputed(
    text({
      min: 1,
      max: LONGEST_ROLE_NAME - SUFFIX_LENGTH,
      pattern: String.raw`[\w+=,.@-]+`,
      description: 'What a made-up name begins with.',
    }),
    { replaces: true, unset: unknown },
  ),
  assume_role_policy: policyJson('Who may assume the role, as JSON.'),
  path: optional(Path, { default: '/', replaces: true }),
  description: optional(described(RoleDescription, 'What the role is for.')),
  max_session_duration: optional(MaxSessionDuration, { default: DEFAULT_SESSION_DURATION }),
  permissions_boundary: optional(described(IamArn, 'A policy that bounds what the role may do.')),
  force_detach_policies: optional(
    flag({
      description: 'Whether policies that others gave the role are taken from it before it is deleted.',
    }),
  ),
  managed_policy_arns: optionalComputed(list(IamArn, { description: 'All managed policies of the role.' }), {
    unordered: true,
    unset: unknown,
  }),
  inline_policy: optionalComputed(list(structure({})), {
    nesting: 'set block',
    unset: unknown,
    equal: samePolicies,
    description: 'All inline policies of the role. An empty block stands for none at all.',
    members: {
      name: optional(described(PolicyName, 'The name of the policy.')),
      policy: policyJson('What the role may do, as JSON.', 'optional'),
    },
  }),
  create_date: computed(timestamp({ description: 'When the role was made.' })),
  unique_id: computed(text({ description: 'The unique id of the role.' })),
};

/** Blocks that say something. */
export const policiesIn = (values: Values): readonly Values[] =>
  blocksIn(values, 'inline_policy').filter((block) => saidIn(block, 'name') !== undefined);

function samePolicies(one: Value, other: Value): boolean {
  const [some, others] = [policiesIn({ inline_policy: one }), policiesIn({ inline_policy: other })];
  return (
    some.length === others.length &&
    some.every((block) =>
      others.some(
        (also) => also.name === block.name && equivalentPolicies(block.policy ?? null, also.policy ?? null),
      ),
    )
  );
}
