/**
 * Members of a request as the input of a neighbour's operation.
 *
 * @module
 */
import type { Json } from './to-request.ts';

/**
 * The same members, typed as the operation wants them. The attributes that they come from are of the operation's own
 * shapes; whether all that it requires is there says the service.
 */
export const companionInput = <Input>(members: Readonly<Record<string, Json | undefined>>): Input =>
  // See above: no type ties an attribute to the member that it becomes.
  members as Input;
