import type { OAuthErrorCode } from '@poolkeeper/api/oauth-errors';
import { OAuthError } from '@poolkeeper/api/oauth-errors';

/** A provider that cannot be reached, or whose answer does not stand. The application is told. */
export class UpstreamFault extends OAuthError {
  /** @param description - What the application is told; `options.cause` is for the log */
  constructor(
    description: string,
    options: { readonly cause?: unknown; readonly code?: OAuthErrorCode } = {},
  ) {
    super(options.code ?? 'invalid_request', description, options);
  }
}

/** The fault among what an error was caused by: libraries wrap what a request of theirs threw. */
export function faultBehind(thrown: unknown): UpstreamFault | undefined {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    if (error instanceof UpstreamFault) return error;
  }
  return undefined;
}
