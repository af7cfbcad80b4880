import { describeListedIdentityProvider } from '@poolkeeper/api/identity-provider/describe';
import { LARGEST_IDENTITY_PROVIDER_PAGE } from '@poolkeeper/api/identity-provider/shapes';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';
import { nextToken, pageRequest } from '../page-tokens.ts';

/** 0 stands for the largest page. @see Amazon Cognito user pools API reference, ListIdentityProviders */
export const listIdentityProviders: Handler<'ListIdentityProviders'> = async (
  { UserPoolId, MaxResults = 0, NextToken: token },
  call,
) => {
  const { store, keyring } = call.core;
  await findUserPool(UserPoolId, call);
  const limit = Math.min(MaxResults || LARGEST_IDENTITY_PROVIDER_PAGE, LARGEST_IDENTITY_PROVIDER_PAGE);
  const listing = `ListIdentityProviders:${UserPoolId}`;
  const page = await store.identityProviders.list(
    UserPoolId,
    pageRequest(keyring, listing, { limit, token }),
  );
  return {
    Providers: page.rows.map(describeListedIdentityProvider),
    ...nextToken(keyring, listing, page),
  };
};
