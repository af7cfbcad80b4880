import type { federatedUserOperations } from '@poolkeeper/api/operations/federated-user';
import type { Handlers } from '../handler.ts';
import { adminDisableProviderForUser } from './admin-disable-provider-for-user.ts';
import { adminLinkProviderForUser } from './admin-link-provider-for-user.ts';

/** A row an operation on identities of users at identity providers. */
export const federatedUserHandlers: Handlers<keyof typeof federatedUserOperations> = {
  AdminLinkProviderForUser: adminLinkProviderForUser,
  AdminDisableProviderForUser: adminDisableProviderForUser,
};
