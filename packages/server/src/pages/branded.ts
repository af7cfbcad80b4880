/**
 * What a branding adds to a page: its style sheet and its images, each by its own address.
 *
 * @module
 */
import type { ImagePlace } from '@poolkeeper/api/branding/style-settings';
import { assetPath } from '../branding/branding-source.ts';
import type { Look } from '../branding/look.ts';
import { type Html, html } from './html.ts';

/** A page of a pool, and how it looks. */
export interface Branded {
  readonly look: Look;
  readonly basePath: string;
}

const addressOf = ({ look, basePath }: Branded, name: string): string =>
  `${basePath}${assetPath(look.source, name)}`;

/** The style sheet, after that of the pages: what it says goes before what that one says. */
export const styleSheetLink = (page: Branded): Html =>
  html`<link rel="stylesheet" href="${addressOf(page, page.look.names.styleSheet)}">`;

const favicons = [
  ['FAVICON_ICO', 'image/x-icon'],
  ['FAVICON_SVG', 'image/svg+xml'],
] as const;

/** The icons of the browser's tab. */
export function faviconLinks(page: Branded): readonly Html[] {
  return favicons.flatMap(([place, type]) => {
    const { light, dark } = page.look.names.images[place] ?? {};
    if (light === undefined || dark === undefined || light === dark) {
      const only = light ?? dark;
      return only === undefined
        ? []
        : [html`<link rel="icon" type="${type}" href="${addressOf(page, only)}">`];
    }
    return [
      html`<link rel="icon" type="${type}" href="${addressOf(page, light)}" media="(prefers-color-scheme: light)">`,
      html`<link rel="icon" type="${type}" href="${addressOf(page, dark)}" media="(prefers-color-scheme: dark)">`,
    ];
  });
}

/**
 * The logo above a form. On classic pages it lies on a strip, which is there, and empty, without one: style sheets
 * colour it.
 */
export function logoMarkup(page: Branded): Html | undefined {
  if (page.look.source.kind === 'classic') {
    return html`<div class="banner-customizable">${picture(page, 'FORM_LOGO', 'logo-customizable')}</div>`;
  }
  const logo = picture(page, 'FORM_LOGO');
  return logo && html`<div class="logo">${logo}</div>`;
}

/** What stands above and below the form, where there is an image for it. */
export const headerMarkup = (page: Branded): Html | undefined =>
  hasImage(page, 'PAGE_HEADER_LOGO', 'PAGE_HEADER_BACKGROUND')
    ? html`<header class="header">${picture(page, 'PAGE_HEADER_LOGO')}</header>`
    : undefined;

export const footerMarkup = (page: Branded): Html | undefined =>
  hasImage(page, 'PAGE_FOOTER_LOGO', 'PAGE_FOOTER_BACKGROUND')
    ? html`<footer class="footer">${picture(page, 'PAGE_FOOTER_LOGO')}</footer>`
    : undefined;

const hasImage = ({ look }: Branded, ...places: readonly ImagePlace[]): boolean =>
  places.some((place) => Object.keys(look.names.images[place] ?? {}).length > 0);

/** An image without words for it: a heading says what the page is, and nobody said what the image shows. */
function picture(page: Branded, place: ImagePlace, cssClass?: string): Html | undefined {
  const { light, dark } = page.look.names.images[place] ?? {};
  const only = light ?? dark;
  if (only === undefined) return undefined;
  const image = html`<img${cssClass !== undefined && html` class="${cssClass}"`} src="${addressOf(page, only)}" alt="">`;
  if (light === undefined || dark === undefined || light === dark) return image;
  return html`<picture><source srcset="${addressOf(page, dark)}" media="(prefers-color-scheme: dark)">${image}</picture>`;
}
