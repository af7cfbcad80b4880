/**
 * What kind of image bytes are: the bytes themselves say so, whatever their name is.
 *
 * @module
 */

/** The images that pages show. */
export const imageTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/x-icon', 'image/svg+xml'] as const;

/** One of {@link imageTypes}. */
export type ImageType = (typeof imageTypes)[number];

/** An image that a page can show. It is served by itself, never as a part of a page. */
export interface Image {
  readonly type: ImageType;
  /** Base64. */
  readonly bytes: string;
}

/** A row a type: the bytes that its files begin with, in hexadecimal; `.` stands for any digit. */
const beginnings: readonly (readonly [ImageType, RegExp])[] = [
  ['image/png', /^89504e470d0a1a0a/],
  ['image/jpeg', /^ffd8ff/],
  ['image/webp', /^52494646.{8}57454250/],
  ['image/x-icon', /^00000100/],
];

/** What may stand before the first element of an SVG document: its declaration and a few comments. */
const SVG = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*){0,3}<svg[\s>]/;

/** How many base64 characters hold what a type is told by; a multiple of four. */
const LOOKED_AT = 2000;

/** The type of an image; undefined for bytes that are none of {@link imageTypes}. */
export function imageTypeOf(base64: string): ImageType | undefined {
  const beginning = Buffer.from(base64.slice(0, LOOKED_AT), 'base64');
  const digits = beginning.toString('hex', 0, 16);
  const found = beginnings.find(([, form]) => form.test(digits))?.[0];
  return found ?? (SVG.test(beginning.toString('utf8')) ? 'image/svg+xml' : undefined);
}

/** The number of bytes that base64 stands for. */
export const byteCount = (base64: string): number => Buffer.byteLength(base64, 'base64');
