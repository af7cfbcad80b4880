import { describe, expect, test } from 'vitest';
import { chooseLanguage, languages } from './languages.ts';
import type { Texts } from './texts.ts';

/** Every text of a language by its path, functions called with a word that shows. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('<mark>'))]];
  return Object.entries(value as object).flatMap(([name, member]) => textsOf(member, `${path}/${name}`));
}

/** The paths of the texts that are made from a value. */
const made = (texts: Texts): readonly string[] =>
  Object.entries(texts).flatMap(([name, value]) => (typeof value === 'function' ? [`/${name}`] : []));

describe.each(Object.entries(languages))('%s', (tag, texts) => {
  test('has every text, and repeats every value', () => {
    const found = new Map(textsOf(texts));
    expect([...found.keys()].toSorted()).toEqual(
      textsOf(languages.en)
        .map(([path]) => path)
        .toSorted(),
    );
    for (const [path, text] of found)
      expect([path, text.trim() === text && text !== '']).toEqual([path, true]);
    for (const path of made(texts)) expect(found.get(path)).toContain('<mark>');
  });

  test('is another language than English', () => {
    const english = new Map(textsOf(languages.en));
    const same = textsOf(texts).filter(([path, text]) => english.get(path) === text);
    expect(same.length < 10 || tag === 'en').toBe(true);
  });
});

test.each([
  [undefined, undefined, 'en'],
  ['de', 'fr', 'de'],
  ['DE-at', undefined, 'de'],
  ['', 'ja', 'ja'],
  ['pt-BR', 'es;q=0.1', 'es'],
  [undefined, 'de;q=0.2, fr;q=0.9', 'fr'],
  [undefined, 'de;q=0, fr;q=0.1', 'fr'],
  [undefined, '*, ;;;, q=1', 'en'],
  ['constructor', 'toString', 'en'],
  [undefined, `${'nl,'.repeat(1000)}de`, 'en'],
])('lang %j with Accept-Language %j is %s', (lang, accepted, language) => {
  expect(chooseLanguage(lang, accepted)).toBe(language);
});
