import { addCustomAttributes } from './add-custom-attributes.ts';
import { createUserPool } from './create-user-pool.ts';
import { deleteUserPool } from './delete-user-pool.ts';
import { describeUserPool } from './describe-user-pool.ts';
import { getSigningCertificate } from './get-signing-certificate.ts';
import { getUserPoolMfaConfig } from './get-user-pool-mfa-config.ts';
import { listUserPools } from './list-user-pools.ts';
import { setUserPoolMfaConfig } from './set-user-pool-mfa-config.ts';
import { updateUserPool } from './update-user-pool.ts';

/** A row an operation on user pools. */
export const userPoolHandlers = {
  CreateUserPool: createUserPool,
  DescribeUserPool: describeUserPool,
  UpdateUserPool: updateUserPool,
  DeleteUserPool: deleteUserPool,
  ListUserPools: listUserPools,
  AddCustomAttributes: addCustomAttributes,
  GetSigningCertificate: getSigningCertificate,
  GetUserPoolMfaConfig: getUserPoolMfaConfig,
  SetUserPoolMfaConfig: setUserPoolMfaConfig,
} as const;
