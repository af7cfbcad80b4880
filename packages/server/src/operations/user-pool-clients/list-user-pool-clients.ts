import { LARGEST_CLIENT_PAGE } from '@poolkeeper/api/operations/user-pool-client';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';
import { nextToken, pageRequest } from '../page-tokens.ts';

/**
 * Dynamic registration is not built, so no client has the type `DCR`.
 *
 * @see Amazon Cognito user pools API reference, ListUserPoolClients
 */
export const listUserPoolClients: Handler<'ListUserPoolClients'> = async (
  { UserPoolId, MaxResults: limit = LARGEST_CLIENT_PAGE, NextToken: token, ClientType },
  call,
) => {
  const { store, keyring } = call.core;
  await findUserPool(UserPoolId, call);
  const listing = `ListUserPoolClients:${UserPoolId}`;
  const wish = pageRequest(keyring, listing, { limit, token });
  if (ClientType === 'DCR') return { UserPoolClients: [] };
  const page = await store.userPoolClients.list(UserPoolId, wish);
  return {
    UserPoolClients: page.rows.map(({ clientId, name }) => ({
      ClientId: clientId,
      UserPoolId,
      ClientName: name,
    })),
    ...nextToken(keyring, listing, page),
  };
};
