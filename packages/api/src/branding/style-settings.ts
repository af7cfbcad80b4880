/**
 * The settings document of a managed login style, and the custom properties that pages are styled by.
 *
 * @module
 * @see Amazon Cognito developer guide, "API and SDK operations for managed login branding"
 */
import { CognitoError } from '../errors.ts';
import { choiceProperties, colorProperties, lengthProperties } from './style-properties.ts';

/** The document as it was given. */
export type StyleSettings = Readonly<Record<string, unknown>>;

type ColorMode = 'lightMode' | 'darkMode';

/** Red, green, blue and opacity, two hexadecimal digits each. */
const COLOR = /^[0-9a-f]{8}$/i;

const DEEPEST = 12;
const LARGEST_LENGTH = 1000;

/** @throws InvalidParameterException for a document that is not one of settings, naming where */
export function checkStyleSettings(settings: StyleSettings): void {
  for (const [path, value] of leavesOf(settings)) {
    const name = path.at(-1) ?? '';
    const fits =
      path.length <= DEEPEST &&
      (!/color$/i.test(name) || (typeof value === 'string' && COLOR.test(value))) &&
      (name !== 'borderRadius' || isLength(value));
    if (!fits) {
      const where = path.slice(0, DEEPEST).join('.').slice(0, 200);
      throw new CognitoError('InvalidParameterException', `The setting ${where} is not valid.`);
    }
  }
}

const isLength = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= LARGEST_LENGTH;

/** The paths of a document that have no effect on the pages, in order. */
export const settingsWithoutEffect = (settings: StyleSettings): readonly string[] =>
  [...leavesOf(settings)].map(([path]) => path.join('.')).filter((path) => !effective.has(path));

/** Whether pages are light, dark, or what the browser prefers. */
export function colorSchemeMode(settings: StyleSettings): 'LIGHT' | 'DARK' | 'DYNAMIC' {
  const mode = at(settings, 'categories.global.colorSchemeMode');
  return mode === 'DARK' || mode === 'DYNAMIC' ? mode : 'LIGHT';
}

/** A style sheet that sets the custom properties of the pages. Every value is written anew, none is copied. */
export function styleSheetOf(settings: StyleSettings): string {
  const mode = colorSchemeMode(settings);
  const lengths = lengthProperties.flatMap(([property, path]) => {
    const value = at(settings, path);
    return isLength(value) ? [`${property}: ${value}px;`] : [];
  });
  const choices = choiceProperties.flatMap(([property, path, values]) => {
    const chosen = values.find(([value]) => value === at(settings, path));
    return chosen ? [`${property}: ${chosen[1]};`] : [];
  });
  const scheme = { LIGHT: 'light', DARK: 'dark', DYNAMIC: 'light dark' }[mode];
  const shared = [`color-scheme: ${scheme};`, ...lengths, ...choices];
  if (mode !== 'DYNAMIC') {
    const own = colorsOf(settings, mode === 'DARK' ? 'darkMode' : 'lightMode');
    return `:root { ${[...shared, ...own].join(' ')} }`;
  }
  // Each mode by itself: a colour that one of them lacks is not that of the other.
  const modes = (['light', 'dark'] as const).flatMap((name) => {
    const own = colorsOf(settings, `${name}Mode`);
    return own.length === 0 ? [] : [`@media (prefers-color-scheme: ${name}) { :root { ${own.join(' ')} } }`];
  });
  return [`:root { ${shared.join(' ')} }`, ...modes].join('\n');
}

const colorsOf = (settings: StyleSettings, mode: ColorMode): readonly string[] =>
  colorProperties.flatMap(([property, component, path]) => {
    const value = at(settings, `${component}.${mode}.${path}`);
    return typeof value === 'string' && COLOR.test(value) ? [`${property}: #${value.toLowerCase()};`] : [];
  });

/** The images that pages have a place for, and the settings that leave one out by being false. */
const shownUnless = {
  FORM_LOGO: ['components.form.logo.enabled'],
  FORM_BACKGROUND: ['components.form.backgroundImage.enabled'],
  PAGE_BACKGROUND: ['components.pageBackground.image.enabled'],
  PAGE_HEADER_LOGO: ['categories.global.pageHeader.enabled', 'components.pageHeader.logo.enabled'],
  PAGE_HEADER_BACKGROUND: [
    'categories.global.pageHeader.enabled',
    'components.pageHeader.backgroundImage.enabled',
  ],
  PAGE_FOOTER_LOGO: ['categories.global.pageFooter.enabled', 'components.pageFooter.logo.enabled'],
  PAGE_FOOTER_BACKGROUND: [
    'categories.global.pageFooter.enabled',
    'components.pageFooter.backgroundImage.enabled',
  ],
  FAVICON_ICO: [],
  FAVICON_SVG: [],
} as const satisfies Record<string, readonly string[]>;

const effective: ReadonlySet<string> = new Set([
  'categories.global.colorSchemeMode',
  'components.favicon.enabledTypes',
  ...Object.values(shownUnless).flat(),
  ...lengthProperties.map(([, path]) => path),
  ...choiceProperties.map(([, path]) => path),
  ...colorProperties.flatMap(([, component, path]) =>
    ['lightMode', 'darkMode'].map((mode) => `${component}.${mode}.${path}`),
  ),
]);

/** A place of the pages that shows an image. */
export type ImagePlace = keyof typeof shownUnless;

/** Whether pages have a place for the images of a category. */
export const isImagePlace = (category: string): category is ImagePlace =>
  Object.hasOwn(shownUnless, category);

/** Whether the settings let a place show its image. Where they say nothing of it, they do. */
export function showsImage(settings: StyleSettings, place: ImagePlace): boolean {
  const icons = at(settings, 'components.favicon.enabledTypes');
  if (place.startsWith('FAVICON_') && Array.isArray(icons)) return icons.includes(place.slice(8));
  return shownUnless[place].every((path) => at(settings, path) !== false);
}

/** The settings over those that the pages have without any: what a caller is shown who asks for both. */
export function mergedSettings(settings: StyleSettings): StyleSettings {
  const merged: Record<string, unknown> = structuredClone(settings);
  for (const [path, value] of stockSettings) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let within: Record<string, unknown> | undefined = merged;
    for (const name of names) {
      if (within && !Object.hasOwn(within, name)) within[name] = {};
      const inner: unknown = within?.[name];
      within = isObject(inner) ? inner : undefined;
    }
    if (within && !Object.hasOwn(within, last)) within[last] = value;
  }
  return merged;
}

const stockSettings: readonly (readonly [path: string, value: unknown])[] = [
  ['categories.global.colorSchemeMode', 'LIGHT'],
  ...choiceProperties.map(([, path, values]) => [path, values[0]?.[0]] as const),
  ...lengthProperties.map(([, path, pixels]) => [path, pixels] as const),
  ...colorProperties.flatMap(([, component, path, light, dark]) => [
    [`${component}.lightMode.${path}`, `${light}ff`] as const,
    [`${component}.darkMode.${path}`, `${dark}ff`] as const,
  ]),
];

function at(settings: StyleSettings, path: string): unknown {
  let value: unknown = settings;
  for (const name of path.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every value of a document that is no object, with its path; and objects that lie too deep. */
function* leavesOf(
  value: StyleSettings,
  path: readonly string[] = [],
): Generator<readonly [path: readonly string[], value: unknown]> {
  for (const [name, member] of Object.entries(value)) {
    const inner = [...path, name];
    if (isObject(member) && inner.length <= DEEPEST) yield* leavesOf(member, inner);
    else yield [inner, member];
  }
}
