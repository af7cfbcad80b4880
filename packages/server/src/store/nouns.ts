import { analyticsEvents } from './analytics-events.ts';
import { authorizationCodes } from './authorization-codes.ts';
import { browserSessions } from './browser-sessions.ts';
import { customerKeys, identityPools, openSearchDomains, pinpointApps, roles } from './companion-records.ts';
import { counters } from './counters.ts';
import { groups } from './groups.ts';
import { identityProviders } from './identity-providers.ts';
import { managedLoginStyles } from './managed-login-styles.ts';
import { messages } from './messages.ts';
import { pinpointEndpoints } from './pinpoint-endpoints.ts';
import { pinpointEvents } from './pinpoint-events.ts';
import { resourceServers } from './resource-servers.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { signIns } from './sign-ins.ts';
import { signingKeys } from './signing-keys.ts';
import type { Nouns } from './store.ts';
import type { Database } from './tables.ts';
import { uiCustomizations } from './ui-customizations.ts';
import { userPoolClients } from './user-pool-clients.ts';
import { userPoolDomains } from './user-pool-domains.ts';
import { userPools } from './user-pools.ts';
import { users } from './users.ts';
import { verificationCodes } from './verification-codes.ts';

/** Every noun over one connection pool or one transaction. */
export const nouns = (db: Database): Nouns => ({
  userPools: userPools(db),
  userPoolClients: userPoolClients(db),
  userPoolDomains: userPoolDomains(db),
  identityProviders: identityProviders(db),
  uiCustomizations: uiCustomizations(db),
  managedLoginStyles: managedLoginStyles(db),
  resourceServers: resourceServers(db),
  groups: groups(db),
  users: users(db),
  signIns: signIns(db),
  sessions: sessions(db),
  authorizationCodes: authorizationCodes(db),
  browserSessions: browserSessions(db),
  verificationCodes: verificationCodes(db),
  counters: counters(db),
  signingKeys: signingKeys(db),
  messages: messages(db),
  analyticsEvents: analyticsEvents(db),
  customerKeys: customerKeys(db),
  roles: roles(db),
  pinpointApps: pinpointApps(db),
  pinpointEndpoints: pinpointEndpoints(db),
  pinpointEvents: pinpointEvents(db),
  identityPools: identityPools(db),
  openSearchDomains: openSearchDomains(db),
  settings: settings(db),
});
