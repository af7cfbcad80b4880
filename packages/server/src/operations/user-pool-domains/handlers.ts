import type { userPoolDomainOperations } from '@poolkeeper/api/operations/user-pool-domain';
import type { Handlers } from '../handler.ts';
import { createUserPoolDomain } from './create-user-pool-domain.ts';
import { deleteUserPoolDomain } from './delete-user-pool-domain.ts';
import { describeUserPoolDomain } from './describe-user-pool-domain.ts';
import { updateUserPoolDomain } from './update-user-pool-domain.ts';

/** A row an operation on domains. */
export const userPoolDomainHandlers: Handlers<keyof typeof userPoolDomainOperations> = {
  CreateUserPoolDomain: createUserPoolDomain,
  DescribeUserPoolDomain: describeUserPoolDomain,
  UpdateUserPoolDomain: updateUserPoolDomain,
  DeleteUserPoolDomain: deleteUserPoolDomain,
};
