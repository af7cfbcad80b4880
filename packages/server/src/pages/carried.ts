/**
 * What one page leaves for the next: sealed in a cookie, for one browser and one client, for some minutes. Addresses
 * show no names and no sessions that way.
 *
 * @module
 * @see Amazon Cognito developer guide, "Managed login"
 */
import type { EpochMilliseconds, Seconds } from '@poolkeeper/api/units';
import type { CodeDelivery } from '@poolkeeper/api/user/masked-destination';
import type { Core } from '../accounts/core.ts';
import type { AuthorizationRequest } from '../authorization/authorization-request.ts';
import type { Sealed } from '../system/keyring.ts';
import { pageCookie, readCookie } from './cookie.ts';
import type { Browser } from './form-token.ts';

/** What the next page says first. */
export type Notice = 'accountConfirmed' | 'passwordChanged' | 'confirmFirst' | 'resetFirst';

/** What is left for the next page. */
export interface Carried {
  readonly username?: string;
  /** Where a code was sent. */
  readonly delivery?: CodeDelivery;
  readonly notice?: Notice;
  /** The sub of a sign-up that this browser made: its confirmation signs it in. */
  readonly signedUp?: string;
  /** The session of NEW_PASSWORD_REQUIRED. */
  readonly session?: string;
  /** The required attributes that the user lacks. */
  readonly missing?: readonly string[];
}

const COOKIE = 'page-data';

/** Eight minutes, as long as Cognito's pages wait for a code. */
const LIFETIME: Seconds = 8 * 60;

interface Kept extends Carried {
  readonly until: EpochMilliseconds;
}

/** Whom it is for. */
export interface Recipient {
  readonly request: AuthorizationRequest;
  readonly browser: Browser;
}

const context = ({ request, browser }: Recipient): string =>
  `page-data:${request.client.clientId}:${browser.id}`;

/** The value of Set-Cookie that leaves `carried` for the next page. */
export function carry(core: Core, recipient: Recipient, carried: Carried): string {
  const kept: Kept = { ...carried, until: core.system.clock.now() + LIFETIME * 1000 };
  const value = core.keyring.seal(context(recipient), JSON.stringify(kept));
  return pageCookie(core.settings, recipient.request.site, { name: COOKIE, value, maxAge: LIFETIME });
}

/** The value of Set-Cookie that leaves nothing. */
export const carryNothing = (core: Core, { request }: Recipient): string =>
  pageCookie(core.settings, request.site, { name: COOKIE, value: '', maxAge: 0 });

/** What an earlier page left; nothing where it is too old, or was not for this browser and client. */
export function readCarried(core: Core, recipient: Recipient, cookies: string | undefined): Carried {
  const value = readCookie(cookies, COOKIE);
  if (!value) return {};
  let opened: string;
  try {
    // Sealed or not, the keyring finds out.
    opened = core.keyring.open(context(recipient), value as Sealed).toString('utf8');
  } catch {
    // Another browser's, another client's, or made up: as good as none.
    return {};
  }
  // The seal proves that `carry` wrote it.
  const { until, ...carried } = JSON.parse(opened) as Kept;
  return core.system.clock.now() < until ? carried : {};
}
