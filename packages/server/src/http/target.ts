/**
 * Which operation a request names.
 *
 * @module
 */
import { CognitoError, notBuilt } from '@poolkeeper/api/errors';
import type { Operation } from '@poolkeeper/api/operation';
import { findOperation } from '@poolkeeper/api/operations';
import { isUnbuiltOperation } from '@poolkeeper/api/operations/unbuilt';

const PREFIX = 'AWSCognitoIdentityProviderService.';

/** Whether the target is one of this service at all; other services share the port. */
export const isUserPoolTarget = (target: string | null): target is string =>
  target?.startsWith(PREFIX) ?? false;

/**
 * The contract of the operation in `X-Amz-Target`.
 *
 * @throws UnknownOperationException when Cognito has no such operation
 * @throws UnsupportedOperationException when Cognito has it and Poolkeeper not yet
 */
export function operationOf(target: string | null): Operation {
  if (!isUserPoolTarget(target)) throw unknownOperation();
  const name = target.slice(PREFIX.length);
  const contract = findOperation(name);
  if (contract) return contract;
  throw isUnbuiltOperation(name) ? notBuilt(name) : unknownOperation();
}

const unknownOperation = (): CognitoError => new CognitoError('UnknownOperationException', '');
