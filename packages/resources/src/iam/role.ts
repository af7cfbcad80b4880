/**
 * `aws_iam_role`.
 *
 * @module
 * @see AWS Identity and Access Management API reference, CreateRole
 */
import type { Role } from '@poolkeeper/api/companions/iam/shapes';
import { toState } from '../exchange/to-state.ts';
import { isGone } from '../is-gone.ts';
import { equivalentPolicies } from '../policy-document/equivalent.ts';
import { type Diagnostic, failure } from '../schema/diagnostic.ts';
import { findings } from '../schema/findings.ts';
import { countIn, isGiven, saidIn, textIn, textsIn } from '../schema/members.ts';
import type { Change, Checked, ManagedResource, Surroundings } from '../schema/resource.ts';
import { means } from '../schema/same.ts';
import { unknown, type Value, type Values } from '../schema/value.ts';
import { plannedTags, type Tags, tagChange, tagState } from '../tags.ts';
import { tellFailure } from '../tell-failure.ts';
import { nameFor, prefixOf } from '../unique-name.ts';
import {
  attachedPolicyArns,
  ifThere,
  inlinePolicy,
  inlinePolicyNames,
  onceNothingHolds,
  oncePrincipalsAreKnown,
} from './calls.ts';
import { policiesIn, roleAttributes } from './role-attributes.ts';

export const role: ManagedResource = {
  type: 'aws_iam_role',
  title: 'IAM Role',
  description: 'A role that services assume, with what it may do.',
  attributes: roleAttributes,
  regional: false,
  tagged: true,
  autoNamed: 'name',
  rules: [oneName],
  import: { parts: ['name'], separator: '/' },

  async create(planned, around) {
    const RoleName = nameFor(planned);
    const description = saidIn(planned, 'description');
    const boundary = saidIn(planned, 'permissions_boundary');
    const tags = tagList(plannedTags(planned));
    await oncePrincipalsAreKnown(around, () =>
      around.connection.companion('iam', 'CreateRole', {
        RoleName,
        AssumeRolePolicyDocument: textIn(planned, 'assume_role_policy') ?? '',
        Path: saidIn(planned, 'path') ?? '/',
        ...(description !== undefined && { Description: description }),
        ...(boundary !== undefined && { PermissionsBoundary: boundary }),
        MaxSessionDuration: countIn(planned, 'max_session_duration') ?? 3600,
        ...(tags.length > 0 && { Tags: tags }),
      }),
    );
    const made = { ...planned, name: RoleName };
    try {
      await changePolicies({ prior: {}, planned: made }, around);
    } catch (error) {
      await takeBack(RoleName, around);
      throw error;
    }
    return whatIsThere(made, around);
  },

  read: readRole,

  async update({ prior, planned }, around) {
    const { connection } = around;
    const RoleName = textIn(prior, 'name') ?? '';
    if (
      !means(
        attributeOf('permissions_boundary'),
        planned.permissions_boundary ?? null,
        prior.permissions_boundary ?? null,
      )
    ) {
      throw failure(
        'Unsupported Change',
        'permissions_boundary of a role cannot be changed in place. Replace the role.',
        ['permissions_boundary'],
      );
    }
    if (!equivalentPolicies(planned.assume_role_policy ?? null, prior.assume_role_policy ?? null)) {
      await oncePrincipalsAreKnown(around, () =>
        connection.companion('iam', 'UpdateAssumeRolePolicy', {
          RoleName,
          PolicyDocument: textIn(planned, 'assume_role_policy') ?? '',
        }),
      );
    }
    const isDescribedOtherwise =
      (textIn(planned, 'description') ?? '') !== (textIn(prior, 'description') ?? '');
    if (isDescribedOtherwise || planned.max_session_duration !== prior.max_session_duration) {
      await connection.companion('iam', 'UpdateRole', {
        RoleName,
        Description: textIn(planned, 'description') ?? '',
        MaxSessionDuration: countIn(planned, 'max_session_duration') ?? 3600,
      });
    }
    await changePolicies({ prior, planned: { ...planned, name: RoleName } }, around);
    const { set, removed } = tagChange(prior, planned);
    if (removed.length > 0)
      await connection.companion('iam', 'UntagRole', { RoleName, TagKeys: [...removed] });
    if (Object.keys(set).length > 0)
      await connection.companion('iam', 'TagRole', { RoleName, Tags: tagList(set) });
    return whatIsThere({ ...planned, name: RoleName }, around);
  },

  async delete(prior, around) {
    const RoleName = textIn(prior, 'name') ?? '';
    const isForced = prior.force_detach_policies === true;
    await ifThere(async () => {
      const attached = isForced
        ? await attachedPolicyArns(RoleName, around)
        : textsIn(prior, 'managed_policy_arns');
      const inline = isForced
        ? await inlinePolicyNames(RoleName, around)
        : policiesIn(prior).map((block) => textIn(block, 'name') ?? '');
      await takeAway({ RoleName, attached, inline }, around);
      await onceNothingHolds(around, () => around.connection.companion('iam', 'DeleteRole', { RoleName }));
    });
  },
};

function attributeOf(name: string) {
  const attribute = roleAttributes[name];
  if (!attribute) throw new TypeError(`roles have no ${name}`);
  return attribute;
}

/** A name is either given or made up. */
function oneName({ config }: Checked): readonly Diagnostic[] {
  if (!isGiven(config, 'name') || !isGiven(config, 'name_prefix')) return [];
  return [
    findings.combination(['name'], 'Attribute "name_prefix" cannot be specified when "name" is specified'),
  ];
}

const tagList = (tags: Tags): { Key: string; Value: string }[] =>
  Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

/** Gives the role the policies of the plan. Those that the plan leaves open are not touched. */
async function changePolicies(
  { prior, planned }: Omit<Change, 'config'>,
  around: Surroundings,
): Promise<void> {
  const { connection } = around;
  const RoleName = textIn(planned, 'name') ?? '';
  const attached =
    planned.managed_policy_arns === unknown ? undefined : textsIn(planned, 'managed_policy_arns');
  const inline = planned.inline_policy === unknown ? undefined : policiesIn(planned);
  const before = { attached: textsIn(prior, 'managed_policy_arns'), inline: policiesIn(prior) };
  await takeAway(
    {
      RoleName,
      attached: attached ? before.attached.filter((arn) => !attached.includes(arn)) : [],
      inline: inline
        ? before.inline
            .map((block) => textIn(block, 'name') ?? '')
            .filter((name) => !inline.some((block) => block.name === name))
        : [],
    },
    around,
  );
  for (const block of inline ?? []) {
    const was = before.inline.find(({ name }) => name === block.name);
    if (was && equivalentPolicies(was.policy ?? null, block.policy ?? null)) continue;
    await connection.companion('iam', 'PutRolePolicy', {
      RoleName,
      PolicyName: textIn(block, 'name') ?? '',
      PolicyDocument: textIn(block, 'policy') ?? '',
    });
  }
  for (const PolicyArn of attached ?? []) {
    if (before.attached.includes(PolicyArn)) continue;
    await connection.companion('iam', 'AttachRolePolicy', { RoleName, PolicyArn });
  }
}

interface Policies {
  readonly RoleName: string;
  /** ARNs. */
  readonly attached: readonly string[];
  /** Names. */
  readonly inline: readonly string[];
}

async function takeAway(
  { RoleName, attached, inline }: Policies,
  { connection }: Surroundings,
): Promise<void> {
  for (const PolicyArn of attached) {
    await ifThere(() => connection.companion('iam', 'DetachRolePolicy', { RoleName, PolicyArn }));
  }
  for (const PolicyName of inline) {
    await ifThere(() => connection.companion('iam', 'DeleteRolePolicy', { RoleName, PolicyName }));
  }
}

async function readRole(prior: Values, around: Surroundings): Promise<Values | undefined> {
  const RoleName = textIn(prior, 'name') ?? textIn(prior, 'id') ?? '';
  try {
    const { Role: found } = await around.connection.companion('iam', 'GetRole', { RoleName });
    const attached = await attachedPolicyArns(RoleName, around);
    const inline: Values[] = [];
    for (const PolicyName of await inlinePolicyNames(RoleName, around)) {
      inline.push({ name: PolicyName, policy: await inlinePolicy({ RoleName, PolicyName }, around) });
    }
    return stateOf(found, { attached, inline }, { prior, around });
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

function stateOf(
  found: Role,
  { attached, inline }: { readonly attached: readonly string[]; readonly inline: readonly Values[] },
  { prior, around }: { readonly prior: Values; readonly around: Surroundings },
): Values {
  const response = {
    ...found,
    Id: found.RoleName,
    Name: found.RoleName,
    NamePrefix: prefixOf(found.RoleName),
    AssumeRolePolicy: decodeURIComponent(found.AssumeRolePolicyDocument ?? ''),
    PermissionsBoundary: found.PermissionsBoundary?.PermissionsBoundaryArn,
    UniqueId: found.RoleId,
    ManagedPolicyArns: attached,
  };
  const before: Value = prior.inline_policy ?? null;
  return {
    ...toState(roleAttributes, response, prior),
    ...tagState(Object.fromEntries((found.Tags ?? []).map(({ Key, Value }) => [Key, Value])), prior, around),
    // Nobody but the configuration knows.
    force_detach_policies: prior.force_detach_policies === true,
    inline_policy:
      Array.isArray(before) && means(attributeOf('inline_policy'), [...inline], before)
        ? before
        : [...inline],
  };
}

/** A role that could not be made whole is not left behind, where no state would know of it. */
async function takeBack(RoleName: string, around: Surroundings): Promise<void> {
  try {
    await role.delete({ name: RoleName, force_detach_policies: true }, around);
  } catch (error) {
    for (const { detail } of tellFailure(error, {
      doing: 'deleting',
      kind: role,
      values: { name: RoleName },
    })) {
      around.warn({
        severity: 'warning',
        summary: 'Role Left Behind',
        detail: `The role ${RoleName} was made and could not be set up, nor deleted again. Delete it, or import it. ${detail}`,
      });
    }
  }
}

/** @throws DiagnosticError when it vanished meanwhile */
async function whatIsThere(planned: Values, around: Surroundings): Promise<Values> {
  const state = await readRole(planned, around);
  if (!state)
    throw failure('reading IAM Role', `The role ${textIn(planned, 'name')} does not exist any more.`);
  return state;
}
