/**
 * The kinds of values that options take. Every way an option is given (command line, environment, file,
 * library) ends in the same check.
 *
 * @module
 */
import { resolve } from 'node:path';
import { didYouMean } from './nearest.ts';

/** How a value is written, shown and checked. */
export interface Kind<Value> {
  /** What stands for the value in help: `URL`, `DIR`. Empty for a flag, which takes none. */
  readonly placeholder: string;
  /** The value a text means. @throws RangeError saying what it must be, without repeating the text */
  parse(text: string): Value;
  /** The value as it may be shown; the whole is hidden unless said otherwise. */
  redact?(value: Value): string;
}

const FLAG_WORDS: Readonly<Record<string, boolean>> = { true: true, false: false, '1': true, '0': false };

/** On or off. On the command line its presence is enough. */
export const flag: Kind<boolean> = {
  placeholder: '',
  parse: (text) => {
    const value = Object.hasOwn(FLAG_WORDS, text) ? FLAG_WORDS[text] : undefined;
    if (value === undefined) throw new RangeError('must be true or false.');
    return value;
  },
};

/** Any text that fits a pattern. */
export const textOf = (placeholder: string, pattern: RegExp, must: string): Kind<string> => ({
  placeholder,
  parse: (text) => {
    if (!pattern.test(text)) throw new RangeError(`must be ${must}.`);
    return text;
  },
});

/** A whole number between two bounds. */
export const integerOf = (placeholder: string, min: number, max: number): Kind<number> => ({
  placeholder,
  parse: (text) => {
    const value = Number(text);
    if (!/^\d{1,15}$/.test(text) || value < min || value > max) {
      throw new RangeError(`must be a whole number from ${min} to ${max}.`);
    }
    return value;
  },
});

/** One of a set of words. */
export const choiceOf = <const Words extends readonly string[]>(words: Words): Kind<Words[number]> => ({
  placeholder: words.join('|'),
  parse: (text) => {
    if (!words.includes(text)) throw new RangeError(`must be ${listed(words)}.${didYouMean(text, words)}`);
    return text;
  },
});

/** A path; a relative one is resolved against the working folder. */
export const pathOf = (placeholder: 'FILE' | 'DIR'): Kind<string> => ({
  placeholder,
  parse: (text) => {
    if (text === '') throw new RangeError('must name a path.');
    return resolve(text);
  },
});

/** An absolute URL of one of the schemes given, without trailing slashes. Shown without its password. */
export const urlOf = (...schemes: readonly string[]): Kind<string> => ({
  placeholder: 'URL',
  parse: (text) => {
    const url = URL.parse(text);
    if (!url || !schemes.includes(url.protocol.slice(0, -1))) {
      throw new RangeError(
        `must be a URL that begins with ${listed(schemes.map((scheme) => `${scheme}://`))}.`,
      );
    }
    return text.replace(/\/+$/, '');
  },
  redact: withoutPassword,
});

/** An address that is called, whose path may be what proves that the caller may: only its host is shown. */
export const hookUrl: Kind<string> = {
  ...urlOf('http', 'https'),
  redact: (text) => {
    const { origin, href } = new URL(text);
    return href === `${origin}/` ? origin : `${origin}/redacted`;
  },
};

/** What paths are appended to: a URL without credentials, query and fragment. */
export const baseUrl: Kind<string> = {
  placeholder: 'URL',
  parse: (text) => {
    const plain = urlOf('https', 'http').parse(text);
    const url = new URL(plain);
    if (url.search !== '' || url.hash !== '' || url.username !== '') {
      throw new RangeError('must be a URL without credentials, query and fragment.');
    }
    return plain;
  },
};

/** One of some words, or a base URL. */
export const wordOrUrl = <const Words extends readonly string[]>(
  words: Words,
): Kind<Words[number] | (string & {})> => ({
  placeholder: `${words.join('|')}|URL`,
  parse: (text) => {
    if (words.includes(text)) return text;
    if (text.includes('://')) return baseUrl.parse(text);
    throw new RangeError(`must be ${listed(words)} or a URL.${didYouMean(text, words)}`);
  },
});

/** A value that is never shown. */
export const secretOf = (placeholder: string): Kind<string> => ({
  placeholder,
  parse: (text) => {
    if (text === '') throw new RangeError('must not be empty.');
    return text;
  },
  redact: () => REDACTED,
});

/** What stands for a secret. */
export const REDACTED = '[redacted]';

function withoutPassword(text: string): string {
  const url = new URL(text);
  if (url.password !== '') url.password = 'redacted';
  if (url.hash !== '') url.hash = 'redacted';
  // Query parameters carry passwords and tokens of webhooks and databases.
  for (const name of [...url.searchParams.keys()]) url.searchParams.set(name, 'redacted');
  return url.href;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
