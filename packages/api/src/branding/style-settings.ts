/**
 * The settings document of a managed login style, and the custom properties that pages are styled by.
 *
 * @module
 * @see Amazon Cognito developer guide, "API and SDK operations for managed login branding"
 */
import { CognitoError } from '../errors.ts';

/** The document as it was given. */
export type StyleSettings = Readonly<Record<string, unknown>>;

type ColorMode = 'lightMode' | 'darkMode';

/** A row a colour: the property of the pages, the component it belongs to, and its path in a colour mode. */
const colors: readonly (readonly [property: string, component: string, path: string])[] = [
  ['--page-background', 'components.pageBackground', 'color'],
  ['--form-background', 'components.form', 'backgroundColor'],
  ['--form-border', 'components.form', 'borderColor'],
  ['--heading-text', 'components.pageText', 'headingColor'],
  ['--body-text', 'components.pageText', 'bodyColor'],
  ['--description-text', 'components.pageText', 'descriptionColor'],
  ['--primary-background', 'components.primaryButton', 'defaults.backgroundColor'],
  ['--primary-text', 'components.primaryButton', 'defaults.textColor'],
  ['--primary-hover-background', 'components.primaryButton', 'hover.backgroundColor'],
  ['--primary-hover-text', 'components.primaryButton', 'hover.textColor'],
  ['--secondary-background', 'components.secondaryButton', 'defaults.backgroundColor'],
  ['--secondary-border', 'components.secondaryButton', 'defaults.borderColor'],
  ['--secondary-text', 'components.secondaryButton', 'defaults.textColor'],
  ['--secondary-hover-background', 'components.secondaryButton', 'hover.backgroundColor'],
  ['--secondary-hover-border', 'components.secondaryButton', 'hover.borderColor'],
  ['--secondary-hover-text', 'components.secondaryButton', 'hover.textColor'],
  ['--input-background', 'componentClasses.input', 'defaults.backgroundColor'],
  ['--input-border', 'componentClasses.input', 'defaults.borderColor'],
  ['--input-placeholder', 'componentClasses.input', 'placeholderColor'],
  ['--label-text', 'componentClasses.inputLabel', 'textColor'],
  ['--input-description-text', 'componentClasses.inputDescription', 'textColor'],
  ['--link-text', 'componentClasses.link', 'defaults.textColor'],
  ['--link-hover-text', 'componentClasses.link', 'hover.textColor'],
  ['--focus-border', 'componentClasses.focusState', 'borderColor'],
  ['--divider', 'componentClasses.divider', 'borderColor'],
];

/** A row a length, in CSS pixels. */
const lengths: readonly (readonly [property: string, path: string])[] = [
  ['--form-radius', 'components.form.borderRadius'],
  ['--button-radius', 'componentClasses.buttons.borderRadius'],
  ['--input-radius', 'componentClasses.input.borderRadius'],
];

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

const effective: ReadonlySet<string> = new Set([
  'categories.global.colorSchemeMode',
  ...lengths.map(([, path]) => path),
  ...colors.flatMap(([, component, path]) =>
    ['lightMode', 'darkMode'].map((mode) => `${component}.${mode}.${path}`),
  ),
]);

/** Whether pages are light, dark, or what the browser prefers. */
export function colorSchemeMode(settings: StyleSettings): 'LIGHT' | 'DARK' | 'DYNAMIC' {
  const mode = at(settings, 'categories.global.colorSchemeMode');
  return mode === 'DARK' || mode === 'DYNAMIC' ? mode : 'LIGHT';
}

/** A style sheet that sets the custom properties of the pages. Every value is written anew, none is copied. */
export function styleSheetOf(settings: StyleSettings): string {
  const mode = colorSchemeMode(settings);
  const shared = lengths.flatMap(([property, path]) => {
    const value = at(settings, path);
    return isLength(value) ? [`${property}: ${value}px;`] : [];
  });
  const own = colorsOf(settings, mode === 'DARK' ? 'darkMode' : 'lightMode');
  const scheme = { LIGHT: 'light', DARK: 'dark', DYNAMIC: 'light dark' }[mode];
  const sheet = `:root { ${[`color-scheme: ${scheme};`, ...shared, ...own].join(' ')} }`;
  const dark = mode === 'DYNAMIC' ? colorsOf(settings, 'darkMode') : [];
  return dark.length === 0
    ? sheet
    : `${sheet}\n@media (prefers-color-scheme: dark) { :root { ${dark.join(' ')} } }`;
}

const colorsOf = (settings: StyleSettings, mode: ColorMode): readonly string[] =>
  colors.flatMap(([property, component, path]) => {
    const value = at(settings, `${component}.${mode}.${path}`);
    return typeof value === 'string' && COLOR.test(value) ? [`${property}: #${value.toLowerCase()};`] : [];
  });

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
