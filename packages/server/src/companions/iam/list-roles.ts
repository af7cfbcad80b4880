import { DEFAULT_IAM_PAGE } from '@poolkeeper/api/companions/iam/shapes';
import { nextToken, pageRequest } from '../../operations/page-tokens.ts';
import { rolePlace } from '../../store/role-of-arn.ts';
import { listedRole } from './describe-role.ts';
import type { IamHandler } from './handler.ts';
import { markerOf } from './marker-of.ts';

const LISTING = 'ListRoles';

/**
 * By name. A page may hold fewer roles than it could when a path is asked for.
 *
 * @see AWS Identity and Access Management API reference, ListRoles
 */
export const listRoles: IamHandler<'ListRoles'> = async (
  { PathPrefix = '/', MaxItems: limit = DEFAULT_IAM_PAGE, Marker: token },
  { core },
) => {
  const { store, keyring, settings } = core;
  const page = await store.roles.list(
    rolePlace(settings.accountId),
    pageRequest(keyring, LISTING, { limit, token }),
  );
  return {
    Roles: page.rows.filter(({ content }) => content.path.startsWith(PathPrefix)).map(listedRole),
    ...markerOf(nextToken(keyring, LISTING, page)),
  };
};
