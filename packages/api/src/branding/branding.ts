/**
 * What the login pages of a client look like: safe to serve, and the same for both versions of the pages.
 *
 * @module
 */
import { safeClassicCss } from './classic-css.ts';
import { type Image, imageTypeOf } from './image.ts';
import { assetType, type ManagedLoginStyle } from './managed-login.ts';
import {
  colorSchemeMode,
  type ImagePlace,
  isImagePlace,
  showsImage,
  styleSheetOf,
} from './style-settings.ts';
import type { UiCustomization } from './ui-customization.ts';

/** An image of a page: the one of light pages, the one of dark pages, or both where a browser chooses. */
export interface PageImage {
  readonly light?: Image;
  readonly dark?: Image;
}

/** How a client's pages look. What is absent is as the pages have it. */
export interface Branding {
  /** A style sheet to serve by itself, after that of the pages. */
  readonly css: string;
  /** By the place of the page that shows it. */
  readonly images: Readonly<Partial<Record<ImagePlace, PageImage>>>;
}

/** The branding of the classic pages, which are light. */
export function classicBranding({ css = '', image }: Pick<UiCustomization, 'css' | 'image'>): Branding {
  const type = image ? imageTypeOf(image) : undefined;
  return {
    css: [':root { color-scheme: light; }', safeClassicCss(css)].join('\n').trim(),
    images: image && type ? { FORM_LOGO: { light: { type, bytes: image } } } : {},
  };
}

/** The branding of managed login. */
export function managedBranding({
  settings = {},
  assets,
}: Pick<ManagedLoginStyle, 'settings' | 'assets'>): Branding {
  const scheme = colorSchemeMode(settings);
  const imageFor = (place: ImagePlace, mode: 'LIGHT' | 'DARK'): Image | undefined => {
    if (scheme !== 'DYNAMIC' && scheme !== mode) return undefined;
    const candidates = assets.filter(({ Category, Bytes }) => Category === place && Bytes !== undefined);
    const chosen =
      candidates.find(({ ColorMode }) => ColorMode === mode) ??
      candidates.find(({ ColorMode }) => ColorMode === 'DYNAMIC');
    return chosen?.Bytes === undefined ? undefined : { type: assetType(chosen), bytes: chosen.Bytes };
  };
  const images: Partial<Record<ImagePlace, PageImage>> = {};
  for (const place of new Set(assets.map(({ Category }) => Category).filter(isImagePlace))) {
    if (!showsImage(settings, place)) continue;
    const light = imageFor(place, 'LIGHT');
    const dark = imageFor(place, 'DARK');
    images[place] = { ...(light ? { light } : {}), ...(dark ? { dark } : {}) };
  }
  return { css: styleSheetOf(settings), images };
}
