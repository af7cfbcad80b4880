/** What a service answered instead of a result. */
export class ServiceError extends Error {
  /** `ResourceNotFoundException` */
  readonly code: string;
  readonly status: number;
  readonly operation: string;
  readonly requestId: string | undefined;

  constructor(
    answer: {
      readonly code: string;
      readonly message: string;
      readonly status: number;
      readonly operation: string;
      readonly requestId?: string | undefined;
    },
    options?: ErrorOptions,
  ) {
    super(answer.message, options);
    this.name = 'ServiceError';
    this.code = answer.code;
    this.status = answer.status;
    this.operation = answer.operation;
    this.requestId = answer.requestId;
  }
}
