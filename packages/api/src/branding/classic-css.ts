/**
 * The style sheet of the classic hosted UI: a few class names of Cognito's, with properties that change how the
 * pages look and not what they do.
 *
 * What a page is given is built anew from what was understood, so nothing reaches a browser that was not.
 *
 * @module
 * @see Amazon Cognito developer guide, "Customizing hosted UI (classic) branding"
 */
import { CognitoError } from '../errors.ts';

/** What pages may be styled by. */
const SELECTORS: ReadonlySet<string> = new Set([
  '.background-customizable',
  '.banner-customizable',
  '.errorMessage-customizable',
  '.idpButton-customizable',
  '.idpButton-customizable:hover',
  '.idpDescription-customizable',
  '.inputField-customizable',
  '.inputField-customizable:focus',
  '.label-customizable',
  '.legalText-customizable',
  '.logo-customizable',
  '.passwordCheck-notValid-customizable',
  '.passwordCheck-valid-customizable',
  '.redirect-customizable',
  '.socialButton-customizable',
  '.submitButton-customizable',
  '.submitButton-customizable:hover',
  '.textDescription-customizable',
]);

/** Properties of text, boxes and colours. None moves an element out of its place or loads anything. */
const PROPERTY =
  /^(?:color|opacity|display|outline(?:-color|-style|-width)?|box-shadow|background(?:-color)?|(?:max-|min-)?(?:width|height)|(?:padding|margin)(?:-top|-right|-bottom|-left)?|border(?:-top|-right|-bottom|-left)?(?:-color|-style|-width)?|border-radius|font-(?:family|size|style|weight)|line-height|letter-spacing|text-(?:align|decoration|transform)|vertical-align|white-space)$/;

/** Words, numbers, colours and quoted names; of functions those that compute. */
const VALUE = /^(?:[\w\s#%.,+*/()-]|"[\w -]*"|'[\w -]*')+(?:!important)?$/;

const FUNCTIONS: ReadonlySet<string> = new Set(['rgb', 'rgba', 'hsl', 'hsla', 'calc']);

const refused = (message: string): CognitoError => new CognitoError('InvalidParameterException', message);

/**
 * A style sheet that is safe to serve, from the one that was given.
 *
 * @throws InvalidParameterException for a class, a property or a value that pages may not be styled by
 */
export function safeClassicCss(css: string): string {
  const rules: string[] = [];
  const [rest = '', ...more] = withoutComments(css).split('}').reverse();
  if (rest.trim() !== '') throw refused('The CSS is not well formed.');
  for (const block of more.reverse()) {
    const [selectors = '', declarations, ...nested] = block.split('{');
    if (declarations === undefined || nested.length > 0) throw refused('The CSS is not well formed.');
    const names = selectors.split(',').map((name) => checkedSelector(name.trim()));
    rules.push(`${names.join(', ')} { ${declarations.split(';').flatMap(safeDeclaration).join(' ')} }`);
  }
  return rules.join('\n');
}

function checkedSelector(name: string): string {
  if (SELECTORS.has(name)) return name;
  throw refused(`The CSS class ${name.slice(0, 100)} is not in the list of allowed classes.`);
}

function safeDeclaration(text: string): string[] {
  if (text.trim() === '') return [];
  const [name = '', ...parts] = text.split(':');
  const property = name.trim().toLowerCase();
  const value = parts.join(':').trim();
  if (!PROPERTY.test(property)) {
    throw refused(`The CSS property ${property.slice(0, 100)} is not in the list of allowed properties.`);
  }
  if (!isSafeValue(value)) throw refused(`The value of the CSS property ${property} is not allowed.`);
  return [`${property}: ${value};`];
}

const LONGEST_VALUE = 200;

function isSafeValue(value: string): boolean {
  if (value.length > LONGEST_VALUE || !VALUE.test(value)) return false;
  const opened = [...value.matchAll(/([\w-]*)\(/g)];
  const closed = value.split(')').length - 1;
  return opened.length === closed && opened.every(([, name]) => FUNCTIONS.has(name ?? ''));
}

function withoutComments(css: string): string {
  const [first = '', ...rest] = css.split('/*');
  const kept = rest.map((part) => {
    const end = part.indexOf('*/');
    if (end < 0) throw refused('The CSS is not well formed.');
    return part.slice(end + 2);
  });
  return [first, ...kept].join(' ');
}
