/**
 * What a bundle brings along. It puts a module of its own in the place of this one.
 *
 * @module
 */
import type { KeptAnswers } from './plugin/methods.ts';

/** Answers that need nothing loaded. Run from its sources, a provider has none. */
export const bundledAnswers: KeptAnswers = {};

/** The module that a bundle puts here. */
export const bundledModule = (answers: KeptAnswers): string => {
  const members = Object.entries(answers).map(
    ([name, bytes]) => `${name}: Buffer.from('${Buffer.from(bytes).toString('base64')}', 'base64')`,
  );
  return `export const bundledAnswers = { ${members.join(', ')} };\n`;
};
