/**
 * Signing out at the SAML provider that a browser signed in at, before it goes where the application wants it.
 *
 * @module
 * @see Amazon Cognito developer guide, "Signing out SAML users with single sign-out"
 */
import type { EpochMilliseconds, Milliseconds } from '@poolkeeper/api/units';
import type { Core } from '../accounts/core.ts';
import { signOutAddress } from '../federation/saml/logout-request.ts';
import { UpstreamFault } from '../federation/upstream-fault.ts';
import type { Sealed } from '../system/keyring.ts';
import type { BrowserSession } from './browser-session.ts';
import { upstreamOf } from './go-to-provider.ts';
import type { PoolSite } from './pool-site.ts';

const LIFETIME: Milliseconds = 5 * 60 * 1000;

interface Kept {
  /** Where the browser goes; it was found to be the client's. */
  readonly location: string;
  readonly until: EpochMilliseconds;
}

const context = ({ pool, basePath }: PoolSite): string => `sign-out:${pool.userPoolId}:${basePath}`;

/** Where a browser goes, and what the log is told when it does not go to its provider although it should. */
export interface AfterSignOut {
  readonly location: string;
  readonly cause?: unknown;
}

/**
 * Where a browser that is signed out here goes: to its provider first, where that is to sign it out too. A provider
 * that cannot be asked keeps nobody from being signed out here.
 *
 * @param location - Where it goes in the end
 */
export async function afterSignOut(
  core: Core,
  site: PoolSite,
  { session, location }: { readonly session: BrowserSession | undefined; readonly location: string },
): Promise<AfterSignOut> {
  if (session?.samlSession === undefined) return { location };
  const { identityProvider, samlSession } = session;
  const provider = await core.store.identityProviders.find(site.pool.userPoolId, identityProvider);
  if (!provider) return { location };
  const kept: Kept = { location, until: core.system.clock.now() + LIFETIME };
  try {
    const address = await signOutAddress(upstreamOf(core, site, provider), {
      id: core.system.ids.token(32),
      session: samlSession,
      relayState: core.keyring.seal(context(site), JSON.stringify(kept)),
    });
    return { location: address ?? location };
  } catch (cause) {
    if (cause instanceof UpstreamFault) return { location, cause };
    throw cause;
  }
}

/** Where a browser goes that comes back from signing out; undefined when nobody sent it. */
export function signedOutLocation(core: Core, site: PoolSite, relayState: string): string | undefined {
  try {
    // The seal proves that `afterSignOut` wrote it.
    const opened = core.keyring.open(context(site), relayState as Sealed).toString('utf8');
    const { location, until } = JSON.parse(opened) as Kept;
    return core.system.clock.now() < until ? location : undefined;
  } catch {
    // Another pool's, or made up: as good as none.
    return undefined;
  }
}
