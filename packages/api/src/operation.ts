/**
 * What an operation of the API is: its name, who may call it, what goes in and what comes out.
 *
 * @module
 */
import type { ErrorCode } from './errors.ts';
import type { Static, TSchema } from './shape.ts';

/**
 * Who may call an operation.
 * - `client`: no signature; the client's id, and its secret when it has one, authorise it
 * - `token`: no signature; an access token in the body authorises it
 * - `signed`: an IAM principal, by Signature Version 4
 */
export type Access = 'client' | 'token' | 'signed';

/** The categories in which Amazon counts requests per second. See `quotas.ts` for the rates. */
export type QuotaCategory =
  | 'UserAuthentication'
  | 'ClientAuthentication'
  | 'UserCreation'
  | 'UserFederation'
  | 'UserAccountRecovery'
  | 'UserRead'
  | 'UserUpdate'
  | 'UserToken'
  | 'UserResourceRead'
  | 'UserResourceUpdate'
  | 'UserList'
  | 'UserPoolRead'
  | 'UserPoolUpdate'
  | 'UserPoolResourceRead'
  | 'UserPoolResourceUpdate'
  | 'UserPoolClientRead'
  | 'UserPoolClientUpdate';

/** The contract of one operation. */
export interface Operation<
  Name extends string = string,
  Input extends TSchema = TSchema,
  Output extends TSchema | null = TSchema | null,
> {
  readonly name: Name;
  readonly access: Access;
  readonly quota: QuotaCategory;
  readonly input: Input;
  /** `null` where Amazon's model has no output shape: the answer then has an empty body. */
  readonly output: Output;
  /** The errors Amazon's model lists for the operation; an answer may carry no other 4xx code but the common ones. */
  readonly errors: readonly ErrorCode[];
}

/** Declares an operation, keeping its exact types. */
export const operation = <const Name extends string, Input extends TSchema, Output extends TSchema | null>(
  contract: Operation<Name, Input, Output>,
): Operation<Name, Input, Output> => contract;

/** The typed input of a contract, after `decode`. */
export type InputOf<Contract extends Operation> = Static<Contract['input']>;

/** The typed output of a contract; `undefined` where it has none. */
export type OutputOf<Contract extends Operation> = Contract['output'] extends TSchema
  ? Static<Contract['output']>
  : undefined;
