/**
 * Calls to Cognito and its neighbours, at Amazon or at Poolkeeper.
 *
 * @module
 */
import type { OperationInput, OperationName, OperationOutput } from '@poolkeeper/api/operations';

/** The services that have an endpoint of their own, by the name that provider blocks use. */
export type EndpointName = 'cognitoidp' | 'cognitoidentity' | 'sts' | 'iam' | 'pinpoint' | 'opensearch';

/** Calls, signed for one region. */
export interface Connection {
  readonly region: string;
  /** `aws`, `aws-cn`, `aws-us-gov`, … : that of the region. */
  readonly partition: string;
  /** The same credentials and endpoints in another region. */
  in(region: string): Connection;
  /** The account that the credentials belong to; asked for once. */
  accountId(): Promise<string>;
  /** Whether a service is Amazon's own rather than an endpoint that was given. */
  isAmazon(service: EndpointName): boolean;
  /** @throws ServiceError what the service answered, once retries are used up */
  cognito<Name extends OperationName>(
    operation: Name,
    input: OperationInput<Name>,
    options?: CallOptions,
  ): Promise<OperationOutput<Name>>;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
}
