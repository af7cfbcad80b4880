/** A fault that no application is told of: the browser is shown the pool's error page. */
export class ErrorPageFault extends Error {
  override readonly name = 'ErrorPageFault';
  /** The query of the page. */
  readonly shown: Readonly<Record<string, string>>;

  /** @param error - What the page is told; `more` are further parameters of its query */
  constructor(error: string, more: Readonly<Record<string, string>> = {}) {
    super(error);
    this.shown = { error, ...more };
  }
}

/** The redirect URI is missing or not registered, or the logout URI is not. */
export const redirectMismatch = (clientId: string): ErrorPageFault =>
  new ErrorPageFault('redirect_mismatch', { client_id: clientId });

/** Parameters that an endpoint which no application hears of cannot do without. */
export const requiredParameters = [
  'client_id',
  'redirect_uri',
  'response_type',
  'RelayState',
  'SAMLResponse',
] as const;
export type RequiredParameter = (typeof requiredParameters)[number];

/** What the page is told when one is missing. @see Amazon Cognito developer guide, "Logout endpoint" */
export const parameterMissing = (name: RequiredParameter): string =>
  `Required String parameter '${name}' is not present`;
