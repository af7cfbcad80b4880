/**
 * Sending a browser back to an application.
 *
 * @module
 * @see RFC 6749 sections 4.1.2, 4.1.2.1, 4.2.2 and 4.2.2.1
 */
import type { OAuthError } from '@poolkeeper/api/oauth-errors';

/** Where in the address the parameters go: the implicit flow keeps its answer from servers. */
export type RedirectMode = 'query' | 'fragment';

/** An answer to an application: to a registered address, in the mode of the flow. */
export interface Redirect {
  /** A callback or logout URL of the client, as it is registered. */
  readonly to: string;
  readonly mode: RedirectMode;
  /** In order; members without a value are left out. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
}

/** The address to send the browser to. The registered one is kept as it is, its own query included. */
export function redirectAddress({ to, mode, parameters }: Redirect): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) given.append(name, value);
  const separator = mode === 'fragment' ? '#' : queryEnd(to);
  return given.size === 0 ? inAscii(to) : `${inAscii(to)}${separator}${given}`;
}

/** What goes between an address without fragment and a further parameter. */
function queryEnd(address: string): '' | '?' | '&' {
  if (!address.includes('?')) return '?';
  return /[?&]$/.test(address) ? '' : '&';
}

/** An address as a header can hold it: letters outside of ASCII are written as a browser would write them. */
const inAscii = (address: string): string =>
  /^[\x21-\x7e]*$/.test(address)
    ? address
    : (URL.parse(address)?.href ?? address.replace(/[^\x21-\x7e]+/gu, encodeURIComponent));

/** The answer to a request that was refused, in the order in which Cognito writes it. */
export const errorParameters = (
  { code, description }: OAuthError,
  state: string | undefined,
): Redirect['parameters'] =>
  code === 'login_required' ? { error: code, state } : { error_description: description, state, error: code };
