/**
 * Help texts, derived from the tables of commands and options.
 *
 * @module
 */
import { type OptionName, optionNames, options, variable, written } from '@poolkeeper/server/config/options';
import { commands } from './commands.ts';

const columns = (rows: readonly (readonly [left: string, right: string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
};

/** The text of `poolkeeper --help`. */
export const overview = (): string =>
  [
    'Usage: poolkeeper <command>',
    '',
    columns(Object.values(commands).map(({ usage, summary }) => [usage, summary])),
    '',
    'poolkeeper <command> --help says more. poolkeeper --version tells the version.',
  ].join('\n');

/** Options with their defaults and variables, for a command's help. */
export const optionHelp = (names: readonly OptionName[] = optionNames): string =>
  columns(
    names.map((name) => {
      const { kind, fallback, help } = options[name];
      const shown = fallback === undefined || fallback === false ? '' : ` Default ${fallback}.`;
      return [`--${written(name)} ${kind.placeholder}`.trimEnd(), `${help}${shown} [${variable(name)}]`];
    }),
  );
