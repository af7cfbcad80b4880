/**
 * Where a branding is kept, and the path under which its parts are served.
 *
 * @module
 */
import { classicBranding, managedBranding } from '@poolkeeper/api/branding/branding';
import type { Core } from '../accounts/core.ts';
import type { UiCustomizationRecord } from '../store/records.ts';
import type { ManagedLoginStyleVersion } from '../store/store.ts';
import { type ServedBranding, serveBranding } from './served-branding.ts';

/** Which branding of a pool: the classic one of a client or of all, or a style by its id. */
export interface BrandingSource {
  readonly kind: 'classic' | 'managed';
  readonly owner: string;
}

/** The path of a part within its pool. Names hold no character that a path could not. */
export const assetPath = ({ kind, owner }: BrandingSource, name: string): string =>
  `/branding/${kind}/${owner}/${name}`;

/** The whole of the branding that a path names; undefined where there is none. */
export async function findBranding(
  { store }: Core,
  userPoolId: string,
  { kind, owner }: BrandingSource,
): Promise<ServedBranding | undefined> {
  if (kind === 'classic') {
    const customization = await store.uiCustomizations.find(userPoolId, owner);
    return customization && serveClassic(customization);
  }
  const style = await store.managedLoginStyles.find(userPoolId, owner);
  return style && serveBranding(managedBranding(style));
}

/** The branding of the classic pages, ready to serve. */
export const serveClassic = (customization: UiCustomizationRecord): ServedBranding =>
  serveBranding(classicBranding(customization));

/** The style of a version; undefined where it was deleted meanwhile. */
export async function serveStyle(
  { store }: Core,
  { userPoolId, id }: ManagedLoginStyleVersion,
): Promise<ServedBranding | undefined> {
  const style = await store.managedLoginStyles.find(userPoolId, id);
  return style && serveBranding(managedBranding(style));
}
