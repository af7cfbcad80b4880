/**
 * Which operation a request names.
 *
 * @module
 */
import { CognitoError } from '@poolkeeper/api/errors';
import type { Access, Operation } from '@poolkeeper/api/operation';
import { findOperation } from '@poolkeeper/api/operations';
import { isUnbuiltOperation, unbuiltOperations } from '@poolkeeper/api/operations/unbuilt';

const PREFIX = 'AWSCognitoIdentityProviderService.';

/** An operation of Cognito's. */
export interface Target {
  readonly name: string;
  readonly access: Access;
  /** Absent when Poolkeeper does not have it yet. */
  readonly contract?: Operation;
}

/** The name that `X-Amz-Target` has, of an operation or of nothing; empty where it is not of Cognito's form. */
export const targetName = (header: string | null): string =>
  header?.startsWith(PREFIX) ? header.slice(PREFIX.length) : '';

/**
 * The operation that `X-Amz-Target` names.
 *
 * @throws UnknownOperationException when Cognito has no such operation
 */
export function readTarget(header: string | null): Target {
  const name = targetName(header);
  const contract = findOperation(name);
  if (contract) return { name, access: contract.access, contract };
  if (isUnbuiltOperation(name)) return { name, access: unbuiltOperations[name] };
  throw new CognitoError('UnknownOperationException', '');
}
