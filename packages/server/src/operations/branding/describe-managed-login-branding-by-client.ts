import { describeManagedLoginStyle } from '@poolkeeper/api/branding/managed-login';
import { failures } from '@poolkeeper/api/failures';
import type { Handler } from '../handler.ts';
import { findUserPoolClient } from '../user-pool-clients/find-user-pool-client.ts';

/** @see Amazon Cognito user pools API reference, DescribeManagedLoginBrandingByClient */
export const describeManagedLoginBrandingByClient: Handler<'DescribeManagedLoginBrandingByClient'> = async (
  input,
  call,
) => {
  const { client } = await findUserPoolClient(input, call);
  const style = await call.core.store.managedLoginStyles.findByClient(client.clientId);
  if (!style) throw failures.managedLoginBrandingNotFound();
  return {
    ManagedLoginBranding: describeManagedLoginStyle(style, input.ReturnMergedResources ? 'merged' : 'own'),
  };
};
