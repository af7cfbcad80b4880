/**
 * What an operation of a companion service is. Like an operation of user pools, but that services differ in how a
 * request travels.
 *
 * @module
 * @see ../operation.ts
 */
import type { Static, TSchema } from '../shape.ts';
import type { CompanionErrorCode, CompanionName } from './errors.ts';

/** Where the members of an operation travel in HTTP, in the services that are REST. */
export interface RestBinding {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Segments in braces are members of the input: `/v1/apps/{ApplicationId}`. */
  readonly path: string;
  /** Members of the input that are parameters of the query, with the names they have there. */
  readonly query?: Readonly<Record<string, string>>;
  /** The status of a success; 200 when left out. */
  readonly status?: 201 | 202 | 204;
  /** The member of the input that the body is; when left out, the body holds what is in neither path nor query. */
  readonly body?: string;
  /** The member of the output that the answer's body is; when left out, it is the whole output. */
  readonly answer?: string;
}

/** The contract of one operation. */
export interface CompanionOperation<
  Name extends string = string,
  Input extends TSchema = TSchema,
  Output extends TSchema | null = TSchema | null,
> {
  readonly name: Name;
  readonly input: Input;
  /** `null` where Amazon's model has no output. */
  readonly output: Output;
  /** The errors that the operation may answer besides those of the protocol. */
  readonly errors: readonly CompanionErrorCode[];
  /** Only in services that are REST. */
  readonly http?: RestBinding;
}

/** Declares the operations of one service, keeping their exact types; their errors are those of the service. */
export const operationOf =
  <Service extends CompanionName>() =>
  <const Name extends string, Input extends TSchema, Output extends TSchema | null>(
    contract: CompanionOperation<Name, Input, Output> & {
      readonly errors: readonly CompanionErrorCode<Service>[];
    },
  ): CompanionOperation<Name, Input, Output> =>
    contract;

/** The operations of one service, by name. */
export type CompanionOperations = Readonly<Record<string, CompanionOperation>>;

/** The typed input of a contract, after `decode`. */
export type CompanionInput<Contract extends CompanionOperation> = Static<Contract['input']>;

/** The typed output of a contract; `undefined` where it has none. */
export type CompanionOutput<Contract extends CompanionOperation> = Contract['output'] extends TSchema
  ? Static<Contract['output']>
  : undefined;

/** An operation that is not built, in a service that is REST: `{}` in its path stands for any one segment. */
export type UnbuiltRoute = readonly [name: string, method: string, path: string];
