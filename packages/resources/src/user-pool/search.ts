/**
 * Data source `aws_cognito_user_pools`: the pools of a name.
 *
 * @module
 */
import { list, text } from '@poolkeeper/api/shape';
import { UserPoolName } from '@poolkeeper/api/user-pool/settings';
import { allPages } from '../all-pages.ts';
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
    const pages = await allPages((from) =>
      connection.cognito('ListUserPools', { MaxResults: LARGEST_PAGE, ...from }, { signal }),
    );
    const ids = pages
      .flatMap(({ UserPools = [] }) => UserPools)
      .flatMap(({ Id, Name }) => (Name === name && Id !== undefined ? [Id] : []));
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
