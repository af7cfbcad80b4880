/**
 * Data source `aws_cognito_user_pools`: the pools of a name.
 *
 * @module
 */
import type { OperationOutput } from '@poolkeeper/api/operations';
import { list, text } from '@poolkeeper/api/shape';
import { UserPoolName } from '@poolkeeper/api/user-pool/settings';
import { computed, required } from '../schema/legacy.ts';
import { textIn } from '../schema/members.ts';
import type { DataSource } from '../schema/resource.ts';

/** The most pools of a page. */
const LARGEST_PAGE = 60;

export const userPoolSearch: DataSource = {
  type: 'aws_cognito_user_pools',
  title: 'Cognito User Pools',
  description: 'The user pools that have a name; names need not be unique.',
  attributes: {
    id: computed(text(), { description: 'The name that was asked for.' }),
    name: required(UserPoolName),
    ids: computed(list(text(), { description: 'The ids of the pools.' })),
    arns: computed(list(text(), { description: 'The ARNs of the pools, in the same order.' })),
  },

  async read(config, { connection, signal }) {
    const name = textIn(config, 'name') ?? '';
    const ids: string[] = [];
    let page: OperationOutput<'ListUserPools'> = {};
    do {
      page = await connection.cognito(
        'ListUserPools',
        { MaxResults: LARGEST_PAGE, ...(page.NextToken !== undefined && { NextToken: page.NextToken }) },
        { signal },
      );
      for (const { Id, Name } of page.UserPools ?? []) if (Name === name && Id !== undefined) ids.push(Id);
    } while (page.NextToken !== undefined && !signal.aborted);
    const account = ids.length > 0 ? await connection.accountId() : '';
    const { partition, region } = connection;
    return {
      ...config,
      id: name,
      region,
      ids,
      arns: ids.map((id) => `arn:${partition}:cognito-idp:${region}:${account}:userpool/${id}`),
    };
  },
};
