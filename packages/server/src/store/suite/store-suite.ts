/**
 * What every engine must pass.
 *
 * @module
 */
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Store } from '../store.ts';
import { authorizationCodesSuite } from './authorization-codes.ts';
import { brandingSuite } from './branding.ts';
import { browserSessionsSuite } from './browser-sessions.ts';
import { companionsSuite } from './companions.ts';
import { countersSuite } from './counters.ts';
import { deletedPoolsSuite } from './deleted-pools.ts';
import { groupsSuite } from './groups.ts';
import { identityProvidersSuite } from './identity-providers.ts';
import { logsSuite } from './logs.ts';
import { populate } from './records.ts';
import { resourceServersSuite } from './resource-servers.ts';
import { sessionsSuite } from './sessions.ts';
import { settingsSuite } from './settings.ts';
import { signInsSuite } from './sign-ins.ts';
import { signingKeysSuite } from './signing-keys.ts';
import { sweepSuite } from './sweep.ts';
import { transactionsSuite } from './transactions.ts';
import { userIdentitiesSuite } from './user-identities.ts';
import { userListingSuite } from './user-listing.ts';
import { userPoolClientsSuite } from './user-pool-clients.ts';
import { userPoolDomainsSuite } from './user-pool-domains.ts';
import { userPoolsSuite } from './user-pools.ts';
import { usersSuite } from './users.ts';
import { verificationCodesSuite } from './verification-codes.ts';

/** The tests of one noun over whatever store is open. */
export type NounSuite = (store: () => Store) => void;

const suites: readonly (readonly [noun: string, suite: NounSuite])[] = [
  ['user pools', userPoolsSuite],
  ['user pool clients', userPoolClientsSuite],
  ['user pool domains', userPoolDomainsSuite],
  ['identity providers', identityProvidersSuite],
  ['branding', brandingSuite],
  ['resource servers', resourceServersSuite],
  ['groups', groupsSuite],
  ['users', usersSuite],
  ['identities of users', userIdentitiesSuite],
  ['listing users', userListingSuite],
  ['sign-ins', signInsSuite],
  ['sessions', sessionsSuite],
  ['authorization codes', authorizationCodesSuite],
  ['browser sessions', browserSessionsSuite],
  ['verification codes', verificationCodesSuite],
  ['counters', countersSuite],
  ['signing keys', signingKeysSuite],
  ['messages and analytics events', logsSuite],
  ['what companions keep', companionsSuite],
  ['settings', settingsSuite],
  ['transactions', transactionsSuite],
  ['deleted pools', deletedPoolsSuite],
  ['sweep and clear', sweepSuite],
];

/** Runs the suite. Each test finds one pool with one client and the users `anna` and `ben`. */
export function storeSuite(open: () => Promise<Store>): void {
  let opened: Store;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    await opened.clear();
    await populate(opened);
  });
  for (const [noun, suite] of suites) describe(noun, () => suite(() => opened));
}
