/**
 * A branding as browsers get it: a style sheet and images, each under a name of its own content, so that a browser may
 * keep it for good.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import type { Branding, PageImage } from '@poolkeeper/api/branding/branding';
import type { Image, ImageType } from '@poolkeeper/api/branding/image';
import type { ImagePlace } from '@poolkeeper/api/branding/style-settings';

/** Something that a page loads. */
export interface ServedAsset {
  readonly type: ImageType | 'text/css; charset=utf-8';
  readonly bytes: Buffer;
}

/** The names of an image: of light and of dark pages. */
export interface ImageNames {
  readonly light?: string;
  readonly dark?: string;
}

/** What a page has to know of its branding. */
export interface BrandingNames {
  readonly styleSheet: string;
  readonly images: Readonly<Partial<Record<ImagePlace, ImageNames>>>;
}

/** A whole branding. */
export interface ServedBranding {
  readonly names: BrandingNames;
  readonly assets: ReadonlyMap<string, ServedAsset>;
}

const extensions: Readonly<Record<ImageType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/x-icon': 'ico',
  'image/svg+xml': 'svg',
};

/** The places whose image lies behind something: its selector in the style sheet of the pages. */
const backgrounds: readonly (readonly [place: ImagePlace, selector: string])[] = [
  ['PAGE_BACKGROUND', 'body'],
  ['FORM_BACKGROUND', 'main'],
  ['PAGE_HEADER_BACKGROUND', '.header'],
  ['PAGE_FOOTER_BACKGROUND', '.footer'],
];

const LANGUAGES_ON_IMAGE =
  'nav { width: auto; padding: .375rem .875rem; background: var(--form-background); border-radius: var(--form-radius); } ';

const nameOf = (bytes: Buffer, extension: string): string =>
  `${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}.${extension}`;

/** Names the parts of a branding. */
export function serveBranding({ css, images }: Branding): ServedBranding {
  const assets = new Map<string, ServedAsset>();
  const keep = ({ type, bytes }: Image): string => {
    const image = { type, bytes: Buffer.from(bytes, 'base64') };
    const name = nameOf(image.bytes, extensions[type]);
    assets.set(name, image);
    return name;
  };
  const named = Object.fromEntries(
    Object.entries(images).map(([place, image]) => [place, namesOf(image, keep)]),
  ) as BrandingNames['images']; // The keys are those of `images`.
  const bytes = Buffer.from([css, ...backgroundRules(named)].join('\n'));
  const styleSheet = nameOf(bytes, 'css');
  assets.set(styleSheet, { type: 'text/css; charset=utf-8', bytes });
  return { names: { styleSheet, images: named }, assets };
}

const namesOf = ({ light, dark }: PageImage, keep: (image: Image) => string): ImageNames => ({
  ...(light && { light: keep(light) }),
  ...(dark && { dark: keep(dark) }),
});

/** The images lie beside the style sheet. */
function backgroundRules(images: BrandingNames['images']): readonly string[] {
  return backgrounds.flatMap(([place, selector]) => {
    const { light, dark } = images[place] ?? {};
    // The choice of languages stands on the page: on an image it needs a ground of its own.
    const ground = place === 'PAGE_BACKGROUND' ? LANGUAGES_ON_IMAGE : '';
    const rule = (name: string): string =>
      `${ground}${selector} { background-image: url("${name}"); background-size: cover; background-position: center; }`;
    const either = light ?? dark;
    if (either === undefined) return [];
    if (light === undefined || dark === undefined || light === dark) return [rule(either)];
    return [rule(light), `@media (prefers-color-scheme: dark) { ${rule(dark)} }`];
  });
}
