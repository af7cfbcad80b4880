/**
 * What an operation's code is: a function of its typed input and the call.
 *
 * @module
 */
import type { OperationInput, OperationName, OperationOutput } from '@poolkeeper/api/operations';
import type { Core, RequestOrigin } from '../accounts/core.ts';

/** One call of the API. */
export interface Call extends RequestOrigin {
  readonly core: Core;
  /** The region of the signature; signed operations see pools of this region alone. */
  readonly region: string;
}

/** The code of one operation. Input was decoded; a thrown `CognitoError` becomes the answer. */
export type Handler<Name extends OperationName> = (
  input: OperationInput<Name>,
  call: Call,
) => Promise<OperationOutput<Name>>;

/** A table of handlers, a row an operation. */
export type Handlers<Name extends OperationName> = { readonly [Each in Name]: Handler<Each> };
