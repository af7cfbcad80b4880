import type { Store } from '../store/store.ts';
import type { Keyring } from '../system/keyring.ts';
import type { ServiceSettings } from '../system/service-settings.ts';
import type { System } from '../system/system.ts';
import type { Triggers } from '../triggers/triggers.ts';
import type { SigningKeys } from './signing-keys.ts';

/** What tokens are made of. */
export interface TokenParts {
  readonly settings: ServiceSettings;
  readonly system: System;
  readonly keyring: Keyring;
  readonly store: Store;
  readonly triggers: Triggers;
}

/** The parts, and the signing keys that were opened. */
export interface TokenContext extends TokenParts {
  readonly keys: SigningKeys;
}
