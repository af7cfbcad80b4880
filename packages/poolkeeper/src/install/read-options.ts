import { parseArgs } from 'node:util';
import { didYouMean } from '@poolkeeper/server/config/nearest';
import { UsageError } from '@poolkeeper/server/config/usage-error';

/**
 * The options of an `install`, each of which takes a value.
 *
 * @throws UsageError for anything else, naming the nearest option
 */
export function readOptions<const Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): { readonly [Each in Name]?: string } {
  const known = names.map((name) => `--${name}`);
  const unknown = args.find((arg) => arg.startsWith('-') && !known.includes(arg.replace(/=.*$/s, '')));
  if (unknown !== undefined) {
    throw new UsageError(`Unknown option ${unknown}.${didYouMean(unknown, [...known, '--help'])}`);
  }
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    // The options are those of `names`, each a text.
    return parseArgs({ args: [...args], options }).values as { readonly [Each in Name]?: string };
  } catch (error) {
    // The message names what is wrong.
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
