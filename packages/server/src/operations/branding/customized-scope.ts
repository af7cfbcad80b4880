import { ALL_CLIENTS } from '@poolkeeper/api/branding/ui-customization';
import { findUserPool } from '../find-user-pool.ts';
import type { Call } from '../handler.ts';
import { findUserPoolClient } from '../user-pool-clients/find-user-pool-client.ts';

/**
 * Whose customization a request is about: a client's, or that of all.
 *
 * @throws ResourceNotFoundException when there is no such pool, or no such client in it
 */
export async function customizedScope(
  { UserPoolId, ClientId = ALL_CLIENTS }: { readonly UserPoolId: string; readonly ClientId?: string },
  call: Call,
): Promise<string> {
  if (ClientId === ALL_CLIENTS) await findUserPool(UserPoolId, call);
  else await findUserPoolClient({ UserPoolId, ClientId }, call);
  return ClientId;
}
