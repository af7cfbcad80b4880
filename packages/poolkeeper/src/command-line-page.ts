/**
 * docs/reference/command-line.md, derived from the tables of commands and options.
 *
 * @module
 */
import { optionNames, options, variable, written } from '@poolkeeper/server/config/options';
import { commands } from './commands.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** The page. */
export function commandLinePage(): string {
  const commandRows = Object.values(commands).map(({ usage, summary }) =>
    row(`\`poolkeeper ${usage}\``, summary),
  );
  const optionRows = optionNames.map((name) => {
    const { kind, fallback, help } = options[name];
    const shown = fallback === undefined || fallback === false ? '' : `\`${fallback}\``;
    return row(
      `\`--${written(name)}${kind.placeholder === '' ? '' : ` ${kind.placeholder}`}\``,
      shown,
      help,
      `\`${variable(name)}\``,
    );
  });
  return `${[
    '# The command line',
    '',
    '<!-- Derived by scripts/write-reference.ts from packages/server/src/config/options.ts. Do not edit. -->',
    '',
    '| command | does |',
    '| --- | --- |',
    ...commandRows,
    '',
    'Every command has `--help`. Exit codes: 0 done, 1 failed, 2 called wrongly.',
    '',
    '## Options of `serve`',
    '',
    'An option is given on the command line, as an environment variable, or as a key of the JSON file that `--config`',
    'names; in this order the first one holds. A key is the option without its dashes: `{"port": 8080, "test-clock": true}`.',
    'An empty environment variable counts as not set. An unknown option or a value that does not fit is an error, and',
    'nothing starts.',
    '',
    '`start()` of `@poolkeeper/server` takes the same options in camel case (`publicUrl`), and looks at no environment.',
    '',
    '| option | default | | environment |',
    '| --- | --- | --- | --- |',
    ...optionRows,
    '',
    'On success one line on standard output names the URL; the log goes to standard error as lines of JSON. SIGTERM and',
    'SIGINT finish the requests in flight, then the exit code is 0. A second signal, half a second later or more, cuts them.',
    '',
  ].join('\n')}`;
}
