/**
 * Requests that did not get what they asked for.
 *
 * @module
 */
import { OAuthError } from '@poolkeeper/api/oauth-errors';
import type { CheckedParameters } from './authorization-request.ts';
import { ErrorPageFault } from './error-page-fault.ts';
import { oauthErrorOf } from './oauth-error-of.ts';
import { errorPage, type PoolSite } from './pool-site.ts';
import { errorParameters, type RedirectMode, redirectAddress } from './redirect.ts';

/** Where the browser goes instead, and what the log is told. */
export interface Refusal {
  readonly outcome: 'refused';
  readonly location: string;
  /** The error code, or what the error page is told. */
  readonly error: string;
  /** What failed, when it was the service. */
  readonly cause?: unknown;
}

/** Shows the pool's error page. @throws whatever was thrown that is no refusal */
export function refuseOnPage(site: PoolSite, thrown: unknown): Refusal {
  const shown =
    thrown instanceof ErrorPageFault
      ? thrown.shown
      : thrown instanceof OAuthError
        ? { error: thrown.code }
        : undefined;
  if (shown?.error === undefined) throw thrown;
  return { outcome: 'refused', location: errorPage(site, shown), error: shown.error };
}

/** The application that a refusal is sent to. */
export interface Addressee extends Pick<CheckedParameters, 'redirectUri'> {
  readonly state: string | undefined;
  readonly mode: RedirectMode;
}

/** Sends an error to the application. */
export function refuseByRedirect({ redirectUri, state, mode }: Addressee, thrown: unknown): Refusal {
  const error = oauthErrorOf(thrown);
  return {
    outcome: 'refused',
    location: redirectAddress({ to: redirectUri, mode, parameters: errorParameters(error, state) }),
    error: error.code,
    cause: error.cause,
  };
}
