/**
 * Calls to Cognito and its neighbours, at Amazon or at Poolkeeper.
 *
 * @module
 */
import type { CompanionName } from '@poolkeeper/api/companions/errors';
import type {
  CompanionInput,
  CompanionOperation,
  CompanionOutput,
} from '@poolkeeper/api/companions/operation';
import type { companions } from '@poolkeeper/api/companions/services';
import type { OperationInput, OperationName, OperationOutput } from '@poolkeeper/api/operations';

/** The services that have an endpoint of their own, by the name that provider blocks use. */
export type EndpointName = 'cognitoidp' | 'cognitoidentity' | 'sts' | 'iam' | 'pinpoint' | 'opensearch';

/** The neighbours that resources are made in. Keys of KMS are given by their ARNs. */
export type Neighbour = Exclude<CompanionName, 'kms'>;

type Contracts<Service extends Neighbour> = (typeof companions)[Service]['operations'];

/** The operations of a neighbour that have a contract. */
export type CompanionOperationName<Service extends Neighbour> = keyof Contracts<Service> & string;

type Contract<Service extends Neighbour, Name extends CompanionOperationName<Service>> = Extract<
  Contracts<Service>[Name],
  CompanionOperation
>;

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
  /**
   * An operation of a neighbour, whatever its protocol.
   *
   * @throws ServiceError what the service answered, once retries are used up
   */
  companion<Service extends Neighbour, Name extends CompanionOperationName<Service>>(
    service: Service,
    operation: Name,
    input: CompanionInput<Contract<Service, Name>>,
    options?: CallOptions,
  ): Promise<CompanionOutput<Contract<Service, Name>>>;
}

export interface CallOptions {
  /** Ends waiting between attempts. A request that is under way is finished. */
  readonly signal?: AbortSignal;
}
