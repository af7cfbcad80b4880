import { nextToken, pageRequest } from '../../operations/page-tokens.ts';
import { placeOf } from '../handler.ts';
import type { IdentityPoolHandler } from './handler.ts';

/** By id. @see Amazon Cognito identity pools API reference, ListIdentityPools */
export const listIdentityPools: IdentityPoolHandler<'ListIdentityPools'> = async (
  { MaxResults: limit, NextToken: token },
  call,
) => {
  const { store, keyring } = call.core;
  const listing = `ListIdentityPools:${call.region}`;
  const page = await store.identityPools.list(placeOf(call), pageRequest(keyring, listing, { limit, token }));
  return {
    IdentityPools: page.rows.map(({ id, content }) => ({
      IdentityPoolId: id,
      IdentityPoolName: content.settings.IdentityPoolName,
    })),
    ...nextToken(keyring, listing, page),
  };
};
