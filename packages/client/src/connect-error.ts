/** Why there can be no connection: a setting that is missing, wrong or not supported, and what to do. Holds no secret. */
export class ConnectError extends Error {
  /** A few words. */
  readonly summary: string;

  constructor(summary: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ConnectError';
    this.summary = summary;
  }
}
