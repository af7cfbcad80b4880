/**
 * `aws_cognito_user_group`.
 *
 * @module
 * @see Amazon Cognito user pools API reference, CreateGroup
 */
import { UserPoolId } from '@poolkeeper/api/common';
import { GroupName, type GroupType, groupSettings } from '@poolkeeper/api/group/shapes';
import type { OperationInput } from '@poolkeeper/api/operations';
import { text } from '@poolkeeper/api/shape';
import type { Connection } from '@poolkeeper/client/connection';
import { toState } from './exchange/to-state.ts';
import { isGone } from './is-gone.ts';
import { poolScopedId } from './pool-scoped-id.ts';
import type { Attributes } from './schema/attribute.ts';
import type { Diagnostic } from './schema/diagnostic.ts';
import { computed, optional, required } from './schema/legacy.ts';
import { countIn, isGiven, saidIn, textIn } from './schema/members.ts';
import type { ManagedResource } from './schema/resource.ts';
import { unknown, type Values } from './schema/value.ts';

const attributes: Attributes = {
  id: computed(text(), { description: 'The id of the user pool and the name, with `/` between.' }),
  user_pool_id: required(UserPoolId, { replaces: true }),
  name: required(GroupName, { replaces: true, field: 'GroupName' }),
  description: optional(groupSettings.Description),
  // 0 is the highest rank and not the absence of one.
  precedence: optional(groupSettings.Precedence, { none: null }),
  role_arn: optional(groupSettings.RoleArn),
};

export const userGroup: ManagedResource = {
  type: 'aws_cognito_user_group',
  title: 'Cognito User Group',
  description: 'A group of users, whose names their tokens hold.',
  attributes,
  import: { parts: ['user_pool_id', 'name'], separator: '/', parse: poolScopedId('/', 'name') },
  async checkAgainstService(planning) {
    return keptByCognito(planning);
  },

  async create(planned, { connection }) {
    const { Group } = await connection.cognito('CreateGroup', inputOf(planned));
    return stateOf(Group, planned, connection);
  },

  async read(prior, { connection }) {
    try {
      const { Group } = await connection.cognito('GetGroup', nameIn(prior));
      return stateOf(Group, prior, connection);
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  },

  async update({ planned }, { connection }) {
    const { Group } = await connection.cognito('UpdateGroup', inputOf(planned));
    return stateOf(Group, planned, connection);
  },

  async delete(prior, { connection }) {
    try {
      await connection.cognito('DeleteGroup', nameIn(prior));
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  },
};

/** What UpdateGroup cannot take away: it keeps what a request leaves out, and takes no empty value. */
function keptByCognito({
  prior,
  planned,
}: {
  readonly prior: Values | null;
  readonly planned: Values;
}): Diagnostic[] {
  // A group that is made anew has what it is given.
  if (prior === null || planned.id === unknown) return [];
  return ['precedence', 'role_arn']
    .filter((name) => isGiven(prior, name) && !isGiven(planned, name))
    .map((name) => ({
      severity: 'error',
      summary: 'Invalid Attribute Removal',
      detail: `Cognito cannot take ${name} away from a group. Give another value, or replace the group.`,
      path: [name],
    }));
}

const nameIn = (values: Values): OperationInput<'GetGroup'> => ({
  UserPoolId: textIn(values, 'user_pool_id') ?? '',
  GroupName: textIn(values, 'name') ?? '',
});

function inputOf(planned: Values): OperationInput<'UpdateGroup'> {
  const RoleArn = saidIn(planned, 'role_arn');
  const Precedence = countIn(planned, 'precedence');
  return {
    ...nameIn(planned),
    // An empty one takes the description away.
    Description: textIn(planned, 'description') ?? '',
    ...(RoleArn !== undefined && { RoleArn }),
    ...(Precedence !== undefined && { Precedence }),
  };
}

const stateOf = (group: GroupType | undefined, prior: Values, { region }: Connection): Values => ({
  ...toState(attributes, group ?? {}, prior),
  region,
  id: `${group?.UserPoolId}/${group?.GroupName}`,
});
