/**
 * `aws_cognito_user_pool`.
 *
 * @module
 * @see Amazon Cognito user pools API reference, CreateUserPool
 */
import { ServiceError } from '@poolkeeper/client/service-error';
import { isGone } from '../is-gone.ts';
import { failure } from '../schema/diagnostic.ts';
import { blocksIn, textIn } from '../schema/members.ts';
import type { Change, ManagedResource, Surroundings } from '../schema/resource.ts';
import { sameMembers } from '../schema/same.ts';
import type { Values } from '../schema/value.ts';
import { tagChange } from '../tags.ts';
import { tellFailure } from '../tell-failure.ts';
import { again } from '../waiting/again.ts';
import { adjustUserPoolPlan } from './adjust-plan.ts';
import { userPoolAttributes } from './attributes.ts';
import { readUserPool } from './read.ts';
import { createInput, mfaInput, needsMfa, type Pool, updateInput } from './requests.ts';
import { conflictingArguments, missingArguments, modelRules, schemaOnlyGrows } from './rules.ts';
import { declarationOf, declares } from './schema-attributes.ts';

const MINUTES = 60_000;

/** The most attributes that AddCustomAttributes takes at once. */
const LARGEST_ADDITION = 25;

export const userPool: ManagedResource = {
  type: 'aws_cognito_user_pool',
  title: 'Cognito User Pool',
  description: 'A directory of users, with the rules by which they sign up and sign in.',
  attributes: userPoolAttributes,
  tagged: true,
  autoNamed: 'name',
  rules: [conflictingArguments, missingArguments],
  adjustPlan: adjustUserPoolPlan,
  async checkAgainstService(planning, around) {
    return [...schemaOnlyGrows(planning), ...modelRules(planning, around)];
  },
  import: { parts: ['id'], separator: '/' },

  async create(planned, around) {
    const { connection } = around;
    const { UserPool } = await onceRoleIsKnown(around, () =>
      connection.cognito('CreateUserPool', createInput(planned)),
    );
    const id = UserPool?.Id ?? '';
    const factors = mfaInput(planned, id);
    if (needsMfa(factors)) {
      try {
        await onceRoleIsKnown(around, () => connection.cognito('SetUserPoolMfaConfig', factors));
      } catch (error) {
        await takeBack(id, around);
        throw error;
      }
    }
    return whatIsThere({ ...planned, id }, around);
  },

  read: readUserPool,

  async update({ prior, planned }, around) {
    const UserPoolId = textIn(prior, 'id') ?? '';
    const { UserPool: current } = await around.connection.cognito('DescribeUserPool', { UserPoolId });
    if (!current)
      throw failure('updating Cognito User Pool', `The user pool ${UserPoolId} does not exist any more.`);
    await changeSettings({ prior, planned }, current, around);
    await addAttributes(planned, current, around);
    await changeTags({ prior, planned }, around);
    return whatIsThere({ ...planned, id: UserPoolId }, around);
  },

  async delete(prior, { connection }) {
    try {
      await connection.cognito('DeleteUserPool', { UserPoolId: textIn(prior, 'id') ?? '' });
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  },
};

type Planned = Omit<Change, 'config'>;

const mfaNames = [
  'mfa_configuration',
  'software_token_mfa_configuration',
  'email_mfa_configuration',
  'web_authn_configuration',
  'sms_configuration',
  'sms_authentication_message',
] as const;

const attributesNamed = (names: readonly string[]) =>
  Object.fromEntries(Object.entries(userPoolAttributes).filter(([name]) => names.includes(name)));

const mfaAttributes = attributesNamed(mfaNames);

const settingAttributes = attributesNamed(
  Object.entries(userPoolAttributes)
    .filter(([name, { mode }]) => mode !== 'computed' && name !== 'schema')
    .map(([name]) => name),
);

/** Factors are switched off before what they need is taken away, and on after it is there. */
async function changeSettings(
  { prior, planned }: Planned,
  current: Pool,
  around: Surroundings,
): Promise<void> {
  const { connection } = around;
  if (sameMembers(settingAttributes, planned, prior)) return;
  const changeFactors = async (): Promise<void> => {
    if (sameMembers(mfaAttributes, planned, prior)) return;
    const factors = mfaInput(planned, textIn(prior, 'id') ?? '');
    await onceRoleIsKnown(around, () => connection.cognito('SetUserPoolMfaConfig', factors));
  };
  const isSwitchedOff = planned.mfa_configuration === 'OFF';
  if (isSwitchedOff) await changeFactors();
  const now: Pool = isSwitchedOff ? { ...current, MfaConfiguration: 'OFF' } : current;
  await onceRoleIsKnown(around, () => connection.cognito('UpdateUserPool', updateInput(planned, now)));
  if (!isSwitchedOff) await changeFactors();
}

/** @throws DiagnosticError when an attribute is there and would have to be another */
async function addAttributes(planned: Values, current: Pool, { connection }: Surroundings): Promise<void> {
  const there = current.SchemaAttributes ?? [];
  const added = blocksIn(planned, 'schema').filter(
    (block) => !there.some((attribute) => declares(block, attribute)),
  );
  const CustomAttributes = added.map(declarationOf);
  for (let first = 0; first < CustomAttributes.length; first += LARGEST_ADDITION) {
    await connection.cognito('AddCustomAttributes', {
      UserPoolId: current.Id ?? '',
      CustomAttributes: CustomAttributes.slice(first, first + LARGEST_ADDITION),
    });
  }
}

async function changeTags({ prior, planned }: Planned, { connection }: Surroundings): Promise<void> {
  const ResourceArn = textIn(prior, 'arn') ?? '';
  const { set, removed } = tagChange(prior, planned);
  if (removed.length > 0) await connection.cognito('UntagResource', { ResourceArn, TagKeys: [...removed] });
  if (Object.keys(set).length > 0) await connection.cognito('TagResource', { ResourceArn, Tags: { ...set } });
}

/** A role that was made a moment ago is not known everywhere yet. */
const onceRoleIsKnown = <Result>(around: Surroundings, call: () => Promise<Result>): Promise<Result> =>
  again(call, isAboutRole, {
    atMost: 2 * MINUTES,
    message: 'The role that sends SMS is not known to Cognito yet.',
    around,
  });

const isAboutRole = (error: unknown): boolean =>
  error instanceof ServiceError &&
  ['InvalidSmsRoleTrustRelationshipException', 'InvalidSmsRoleAccessPolicyException'].includes(error.code);

/** A pool that could not be made whole is not left behind, where no state would know of it. */
async function takeBack(id: string, around: Surroundings): Promise<void> {
  try {
    // It has no users; protection would only keep what nobody asked for.
    await around.connection.cognito('UpdateUserPool', { UserPoolId: id, DeletionProtection: 'INACTIVE' });
    await around.connection.cognito('DeleteUserPool', { UserPoolId: id });
  } catch (error) {
    for (const { detail } of tellFailure(error, { doing: 'deleting', kind: userPool, values: { id } })) {
      around.warn({
        severity: 'warning',
        summary: 'User Pool Left Behind',
        detail: `The user pool ${id} was made and could not be set up, nor deleted again. Delete it, or import it. ${detail}`,
      });
    }
  }
}

/** @throws DiagnosticError when it vanished meanwhile */
async function whatIsThere(planned: Values, around: Surroundings): Promise<Values> {
  const state = await readUserPool(planned, around);
  if (!state)
    throw failure(
      'reading Cognito User Pool',
      `The user pool ${textIn(planned, 'id')} does not exist any more.`,
    );
  return state;
}
