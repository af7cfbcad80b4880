/**
 * Markup in which every value is escaped unless it is markup itself.
 *
 * @module
 */

declare const markup: unique symbol;

/** Markup. Only {@link html} and {@link attributes} make it, so no text becomes markup unescaped. */
export interface Html {
  readonly [markup]: true;
  toString(): string;
}

/** What may stand in a template. What is absent or false leaves nothing behind. */
export type HtmlValue = string | number | false | undefined | Html | readonly Html[];

const made = new WeakSet<object>();

function make(text: string): Html {
  // The member that marks the type exists for the compiler alone.
  const result = Object.freeze({ toString: () => text }) as Html;
  made.add(result);
  return result;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

const escaped = (text: string): string => text.replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');

function write(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(write).join('');
  if (typeof value === 'object' && made.has(value)) return String(value);
  return escaped(String(value));
}

/** Markup from a template. Values are escaped, for text and for quoted attributes alike. */
export const html = (literals: TemplateStringsArray, ...values: readonly HtmlValue[]): Html =>
  make(literals.map((literal, index) => literal + write(values[index])).join(''));

/** Attributes of a tag: `true` stands alone, false and undefined are left out. Names come from the code. */
export const attributes = (named: Readonly<Record<string, string | number | boolean | undefined>>): Html =>
  make(
    Object.entries(named)
      .filter(([, value]) => value !== undefined && value !== false)
      .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
      .join(''),
  );
