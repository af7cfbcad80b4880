/**
 * What the login pages of a client look like: safe to serve, and the same for both versions of the pages.
 *
 * @module
 */
import { safeClassicCss } from './classic-css.ts';
import { type Image, imageTypeOf } from './image.ts';
import { type AssetCategory, assetType, type ManagedLoginStyle } from './managed-login.ts';
import { styleSheetOf } from './style-settings.ts';
import type { UiCustomization } from './ui-customization.ts';

/** An image of a page, for light and for dark pages. */
export interface PageImage {
  readonly light?: Image;
  readonly dark?: Image;
}

/** How a client's pages look. What is absent is as the pages have it. */
export interface Branding {
  /** A style sheet to serve by itself, after that of the pages. Empty when there is none. */
  readonly css: string;
  /** By the place of the page that shows it. */
  readonly images: Readonly<Partial<Record<AssetCategory, PageImage>>>;
}

/** The branding of the classic pages: that of the client, else that of all clients. */
export function classicBranding(customization: Pick<UiCustomization, 'css' | 'image'> | undefined): Branding {
  const { css = '', image } = customization ?? {};
  const type = image ? imageTypeOf(image) : undefined;
  return {
    css: safeClassicCss(css),
    images:
      image && type ? { FORM_LOGO: { light: { type, bytes: image }, dark: { type, bytes: image } } } : {},
  };
}

/** The branding of managed login. */
export function managedBranding({
  settings = {},
  assets,
}: Pick<ManagedLoginStyle, 'settings' | 'assets'>): Branding {
  const imageFor = (category: AssetCategory, mode: 'LIGHT' | 'DARK'): Image | undefined => {
    const candidates = assets.filter(({ Category, Bytes }) => Category === category && Bytes !== undefined);
    const chosen =
      candidates.find(({ ColorMode }) => ColorMode === mode) ??
      candidates.find(({ ColorMode }) => ColorMode === 'DYNAMIC');
    return chosen?.Bytes === undefined ? undefined : { type: assetType(chosen), bytes: chosen.Bytes };
  };
  const images: Partial<Record<AssetCategory, PageImage>> = {};
  for (const category of new Set(assets.map(({ Category }) => Category))) {
    const light = imageFor(category, 'LIGHT');
    const dark = imageFor(category, 'DARK');
    images[category] = { ...(light ? { light } : {}), ...(dark ? { dark } : {}) };
  }
  return { css: styleSheetOf(settings), images };
}
