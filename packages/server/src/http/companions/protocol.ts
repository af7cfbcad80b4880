/**
 * How requests and answers of a companion service are written.
 *
 * @module
 */
import type { CompanionOperation } from '@poolkeeper/api/companions/operation';
import type { Refusal } from '../aws-answer.ts';

/** A request whose body was read. */
export interface WireRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** What a request names. */
export interface Named {
  readonly name: string;
  /** Absent when it is not built. */
  readonly contract?: CompanionOperation;
}

export interface Protocol {
  /** @throws CognitoError UnknownOperationException when the service has no such operation */
  operationOf(request: WireRequest): Named;
  /**
   * The input as the request writes it, not yet decoded.
   *
   * @throws CognitoError SerializationException when the request cannot be read
   */
  inputOf(request: WireRequest, contract: CompanionOperation): unknown;
  answer(contract: CompanionOperation, output: object | undefined, requestId: string): Response;
  refuse(refusal: Refusal, requestId: string): Response;
}
