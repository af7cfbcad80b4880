/**
 * The languages of the login pages, and which of them a browser gets.
 *
 * @module
 * @see RFC 9110 section 12.5.4; Amazon Cognito developer guide, "Managed login localization"
 */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Texts } from './texts.ts';

/** The table: the language's tag, as it stands in `lang`, and its texts. */
export const languages = { en, de, es, fr, ja } as const satisfies Readonly<Record<string, Texts>>;

/** The tag of a language that there are texts in. */
export type Language = keyof typeof languages;

/** What a browser gets that asks for no language of the table. */
const DEFAULT: Language = 'en';

/** Most wishes of Accept-Language that are looked at. */
const CONSIDERED = 20;

/**
 * The language for a browser.
 *
 * @param lang - The parameter `lang`, which goes before everything else
 * @param acceptLanguage - The header Accept-Language
 */
export const chooseLanguage = (lang: string | undefined, acceptLanguage: string | undefined): Language =>
  languageOf(lang ?? '') ??
  wishes(acceptLanguage ?? '')
    .map(languageOf)
    .find(isKnown) ??
  DEFAULT;

const isKnown = (language: Language | undefined): language is Language => language !== undefined;

/** The language of a tag, whatever its region. */
function languageOf(tag: string): Language | undefined {
  const [primary = ''] = tag.trim().toLowerCase().split('-', 1);
  // Checked to be a key of the table.
  return Object.hasOwn(languages, primary) ? (primary as Language) : undefined;
}

/** The tags of Accept-Language, the most wanted first. */
function wishes(header: string): readonly string[] {
  return header
    .split(',', CONSIDERED)
    .map((wish) => {
      const [tag = '', ...parameters] = wish.split(';');
      const weight = parameters.map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1])[0];
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
}
