/**
 * The parts that the account operations, the sign-in flows and the API stand on, wired once in `server.ts`.
 *
 * @module
 */
import type { Analytics } from '../analytics/analytics.ts';
import type { CustomerKeys } from '../customer-keys/customer-keys.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Passwords } from '../passwords/passwords.ts';
import type { Store } from '../store/store.ts';
import type { AfterAnswer } from '../system/after-answer.ts';
import type { Keyring } from '../system/keyring.ts';
import type { Log } from '../system/log.ts';
import type { ServiceSettings } from '../system/service-settings.ts';
import type { System } from '../system/system.ts';
import type { Tokens } from '../tokens/tokens.ts';
import type { Triggers } from '../triggers/triggers.ts';

export interface Core {
  readonly log: Log;
  readonly settings: ServiceSettings;
  readonly system: System;
  readonly keyring: Keyring;
  readonly store: Store;
  readonly afterAnswer: AfterAnswer;
  readonly passwords: Passwords;
  readonly customerKeys: CustomerKeys;
  readonly triggers: Triggers;
  readonly delivery: Delivery;
  readonly analytics: Analytics;
  readonly tokens: Tokens;
}

/** Where a request came from, as far as anything below HTTP may know. */
export interface RequestOrigin {
  readonly requestId: string;
  /** The address of the connection. */
  readonly sourceAddress: string;
  /** From User-Agent, for `callerContext.awsSdkVersion`. */
  readonly awsSdkVersion: string;
}
