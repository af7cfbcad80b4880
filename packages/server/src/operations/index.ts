/**
 * The code of every operation that is built, by name. A table a folder.
 *
 * @module
 */
import type { OperationName } from '@poolkeeper/api/operations';
import { accountHandlers } from './account/handlers.ts';
import { adminUserHandlers } from './admin-users/handlers.ts';
import { authHandlers } from './auth/handlers.ts';
import { brandingHandlers } from './branding/handlers.ts';
import { federatedUserHandlers } from './federated-users/handlers.ts';
import { groupHandlers } from './groups/handlers.ts';
import type { Handlers } from './handler.ts';
import { identityProviderHandlers } from './identity-providers/handlers.ts';
import { resourceServerHandlers } from './resource-servers/handlers.ts';
import { tagHandlers } from './tags/handlers.ts';
import { userPoolClientHandlers } from './user-pool-clients/handlers.ts';
import { userPoolDomainHandlers } from './user-pool-domains/handlers.ts';
import { userPoolHandlers } from './user-pools/handlers.ts';

export const handlers: Handlers<OperationName> = {
  ...userPoolHandlers,
  ...tagHandlers,
  ...userPoolClientHandlers,
  ...userPoolDomainHandlers,
  ...brandingHandlers,
  ...identityProviderHandlers,
  ...resourceServerHandlers,
  ...groupHandlers,
  ...adminUserHandlers,
  ...federatedUserHandlers,
  ...accountHandlers,
  ...authHandlers,
};
