import { LARGEST_USER_PAGE } from '@poolkeeper/api/common';
import { CognitoError } from '@poolkeeper/api/errors';
import { describeUser } from '@poolkeeper/api/user/describe';
import { parseUserFilter } from '@poolkeeper/api/user/filter';
import type { UserRecord } from '../../store/records.ts';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';
import { nextToken, pageRequest } from '../page-tokens.ts';

/** @see Amazon Cognito user pools API reference, ListUsers */
export const listUsers: Handler<'ListUsers'> = async (input, call) => {
  const { store, keyring } = call.core;
  const { userPoolId } = await findUserPool(input.UserPoolId, call);
  const filter = parseUserFilter(input.Filter ?? '');
  const listing = `ListUsers:${userPoolId}:${JSON.stringify(filter ?? null)}`;
  // Zero stands for the largest page.
  const wish = { limit: input.Limit || LARGEST_USER_PAGE, token: input.PaginationToken };
  const page = await store.users.list(userPoolId, filter, pageRequest(keyring, listing, wish));
  const { NextToken } = nextToken(keyring, listing, page);
  return {
    Users: page.rows.map((user) => describeWith(user, input.AttributesToGet)),
    ...(NextToken !== undefined && { PaginationToken: NextToken }),
  };
};

/**
 * A user with the attributes asked for, or with all.
 *
 * @throws InvalidParameterException when the user has no value for one of them, as Cognito answers then
 */
function describeWith(
  user: UserRecord,
  names: readonly string[] | undefined,
): ReturnType<typeof describeUser> {
  const described = describeUser(user);
  if (names === undefined) return described;
  const Attributes = described.Attributes.filter(({ Name }) => names.includes(Name));
  if (Attributes.length < new Set(names).size) {
    throw new CognitoError('InvalidParameterException', 'One or more requested attributes do not exist.');
  }
  return { ...described, Attributes };
}
