import type { identityProviderOperations } from '@poolkeeper/api/operations/identity-provider';
import type { Handlers } from '../handler.ts';
import { createIdentityProvider } from './create-identity-provider.ts';
import { deleteIdentityProvider } from './delete-identity-provider.ts';
import { describeIdentityProvider } from './describe-identity-provider.ts';
import { getIdentityProviderByIdentifier } from './get-identity-provider-by-identifier.ts';
import { listIdentityProviders } from './list-identity-providers.ts';
import { updateIdentityProvider } from './update-identity-provider.ts';

/** A row an operation on identity providers. */
export const identityProviderHandlers: Handlers<keyof typeof identityProviderOperations> = {
  CreateIdentityProvider: createIdentityProvider,
  DescribeIdentityProvider: describeIdentityProvider,
  UpdateIdentityProvider: updateIdentityProvider,
  DeleteIdentityProvider: deleteIdentityProvider,
  ListIdentityProviders: listIdentityProviders,
  GetIdentityProviderByIdentifier: getIdentityProviderByIdentifier,
};
