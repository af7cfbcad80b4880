/**
 * Members of a request as the input of an operation.
 *
 * @module
 */
import type { OperationInput, OperationName } from '@poolkeeper/api/operations';
import type { Json } from './to-request.ts';

/**
 * The same members, as what an operation takes. The attributes that they come from are of the operation's own shapes;
 * whether all that it requires is there says the service.
 */
export const inputOf = <Name extends OperationName>(
  _operation: Name,
  members: Readonly<Record<string, Json | undefined>>,
): OperationInput<Name> =>
  // See above: no type ties an attribute to the member that it becomes.
  members as OperationInput<Name>;
