/**
 * The command line of a provider's executable: the engine's address, and in front of it flags that the engine passes
 * to every plugin.
 *
 * @module
 */

/** Flags with a value of their own in the next argument. */
const WITH_VALUE: ReadonlySet<string> = new Set(['--tracing', '-tracing']);

/** The engine's address; undefined where there is none. */
export function engineAddress(args: readonly string[]): string | undefined {
  for (let place = 0; place < args.length; place += 1) {
    const argument = args[place] ?? '';
    if (WITH_VALUE.has(argument)) place += 1;
    else if (!argument.startsWith('-')) return argument;
  }
  return undefined;
}
