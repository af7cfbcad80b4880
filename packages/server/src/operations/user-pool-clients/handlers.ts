import type { userPoolClientOperations } from '@poolkeeper/api/operations/user-pool-client';
import type { Handlers } from '../handler.ts';
import { addUserPoolClientSecret } from './add-user-pool-client-secret.ts';
import { createUserPoolClient } from './create-user-pool-client.ts';
import { deleteUserPoolClient } from './delete-user-pool-client.ts';
import { deleteUserPoolClientSecret } from './delete-user-pool-client-secret.ts';
import { describeUserPoolClient } from './describe-user-pool-client.ts';
import { listUserPoolClientSecrets } from './list-user-pool-client-secrets.ts';
import { listUserPoolClients } from './list-user-pool-clients.ts';
import { updateUserPoolClient } from './update-user-pool-client.ts';

/** A row an operation on user pool clients and their secrets. */
export const userPoolClientHandlers: Handlers<keyof typeof userPoolClientOperations> = {
  CreateUserPoolClient: createUserPoolClient,
  DescribeUserPoolClient: describeUserPoolClient,
  UpdateUserPoolClient: updateUserPoolClient,
  DeleteUserPoolClient: deleteUserPoolClient,
  ListUserPoolClients: listUserPoolClients,
  AddUserPoolClientSecret: addUserPoolClientSecret,
  ListUserPoolClientSecrets: listUserPoolClientSecrets,
  DeleteUserPoolClientSecret: deleteUserPoolClientSecret,
};
