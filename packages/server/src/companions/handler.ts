/**
 * What the code of a companion's operation is: a function of its typed input and the call.
 *
 * @module
 */
import type {
  CompanionInput,
  CompanionOperation,
  CompanionOperations,
  CompanionOutput,
} from '@poolkeeper/api/companions/operation';
import type { Call } from '../operations/handler.ts';
import type { CompanionPlace } from '../store/records.ts';

/** The code of one operation. Input was decoded; a thrown `CompanionError` or `CognitoError` becomes the answer. */
export type CompanionHandler<Contract extends CompanionOperation> = (
  input: CompanionInput<Contract>,
  call: Call,
) => Promise<CompanionOutput<Contract>>;

/** A table of handlers, a row an operation. */
export type CompanionHandlers<Operations extends CompanionOperations> = {
  readonly [Name in keyof Operations]: CompanionHandler<Operations[Name]>;
};

/** Where things of the caller are, in the region that it signed for. */
export const placeOf = ({ core, region }: Call): CompanionPlace => ({
  accountId: core.settings.accountId,
  region,
});
