/**
 * The catalogue of operations that are built, a table a resource.
 *
 * @module
 */
import type { InputOf as InputOfContract, Operation, OutputOf as OutputOfContract } from '../operation.ts';
import { accountOperations } from './account.ts';
import { adminUserOperations } from './admin-user.ts';
import { authOperations } from './auth.ts';
import { brandingOperations } from './branding.ts';
import { federatedUserOperations } from './federated-user.ts';
import { groupOperations } from './group.ts';
import { identityProviderOperations } from './identity-provider.ts';
import { resourceServerOperations } from './resource-server.ts';
import { userPoolOperations } from './user-pool.ts';
import { userPoolClientOperations } from './user-pool-client.ts';
import { userPoolDomainOperations } from './user-pool-domain.ts';

export const operations = {
  ...userPoolOperations,
  ...userPoolClientOperations,
  ...userPoolDomainOperations,
  ...brandingOperations,
  ...identityProviderOperations,
  ...resourceServerOperations,
  ...groupOperations,
  ...adminUserOperations,
  ...federatedUserOperations,
  ...accountOperations,
  ...authOperations,
} as const;

/** The name of an operation that is built. */
export type OperationName = keyof typeof operations;

/** The typed input of an operation. */
export type OperationInput<Name extends OperationName> = InputOfContract<(typeof operations)[Name]>;

/** The typed output of an operation; `undefined` where the answer has no body. */
export type OperationOutput<Name extends OperationName> = OutputOfContract<(typeof operations)[Name]>;

/** The contract of an operation by the name in X-Amz-Target; undefined when it is not built. */
export const findOperation = (name: string): Operation | undefined =>
  Object.hasOwn(operations, name) ? operations[name as OperationName] : undefined;
