/**
 * How the pages look that are shown for a client. The version of a domain's pages decides which branding that is: the
 * classic one (1), or the client's style of managed login (2), without which a client has no pages there.
 *
 * @module
 * @see docs/guides/login-pages.md; Amazon Cognito developer guide, "Apply branding to managed login pages"
 */
import { createHash } from 'node:crypto';
import type { Core } from '../accounts/core.ts';
import type { PoolSite } from '../authorization/pool-site.ts';
import type { ManagedLoginStyleVersion } from '../store/store.ts';
import { type BrandingSource, serveClassic, serveStyle } from './branding-source.ts';
import type { BrandingNames, ServedBranding } from './served-branding.ts';

/** A branding, without what its parts hold. */
export interface Look {
  readonly source: BrandingSource;
  readonly names: BrandingNames;
}

/** Said of a client that has no style, on pages that need one. */
export const UNAVAILABLE = 'unavailable';

/**
 * The look of the pages for a client; undefined where they look as they are.
 *
 * @param clientId - Absent on pages that belong to no client
 */
export async function findLook(
  core: Core,
  site: PoolSite,
  clientId: string | undefined,
): Promise<Look | typeof UNAVAILABLE | undefined> {
  const version = await pagesVersion(core, site);
  if (version === 1) return classicLook(core, site, clientId);
  const style =
    clientId === undefined ? undefined : await core.store.managedLoginStyles.versionOfClient(clientId);
  if (style?.userPoolId === site.pool.userPoolId) return styleLook(core, style);
  return version === 2 && clientId !== undefined ? UNAVAILABLE : undefined;
}

/**
 * The version of the domain that a request came to. Where it came by the pool's id, the newest of the pool's domains;
 * undefined where the pool has none.
 */
async function pagesVersion({ store }: Core, { pool, domain }: PoolSite): Promise<number | undefined> {
  const domains = await store.userPoolDomains.ofPool(pool.userPoolId);
  const meant = domain === undefined ? domains : domains.filter((each) => each.domain === domain);
  return meant.length === 0 ? undefined : Math.max(...meant.map((each) => each.managedLoginVersion));
}

/** Of the customizations that may be shown, the first that changes anything. */
async function classicLook(
  core: Core,
  { pool: { userPoolId } }: PoolSite,
  clientId: string | undefined,
): Promise<Look | undefined> {
  // Without a client, that of all is the only one; no client has an empty id.
  const candidates = await core.store.uiCustomizations.shownTo(userPoolId, clientId ?? '');
  const shown = candidates.find(({ css, image }) => css || image);
  if (!shown) return undefined;
  const content = createHash('sha256')
    .update(JSON.stringify([shown.css, shown.image]))
    .digest('base64');
  return remember(core, `${shown.clientId} ${content}`, {
    source: { kind: 'classic', owner: shown.clientId },
    serve: async () => serveClassic(shown),
  });
}

/** By the version of a style: reading one only to name its parts would be a long read for every page. */
const styleLook = (core: Core, style: ManagedLoginStyleVersion): Promise<Look | undefined> =>
  remember(core, `${style.id} ${style.version}`, {
    source: { kind: 'managed', owner: style.id },
    serve: () => serveStyle(core, style),
  });

/** How many looks a process remembers. Each is some hundred bytes. */
const REMEMBERED = 500;

/** By the store they are in. */
const remembered = new WeakMap<Core['store'], Map<string, Look>>();

async function remember(
  { store }: Core,
  key: string,
  { source, serve }: Pick<Look, 'source'> & { readonly serve: () => Promise<ServedBranding | undefined> },
): Promise<Look | undefined> {
  const looks = remembered.get(store) ?? new Map<string, Look>();
  remembered.set(store, looks);
  const known = looks.get(key);
  if (known) return known;
  const served = await serve();
  if (!served) return undefined;
  const look: Look = { source, names: served.names };
  if (looks.size >= REMEMBERED) looks.clear();
  looks.set(key, look);
  return look;
}
