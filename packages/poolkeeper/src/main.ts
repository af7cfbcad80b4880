/**
 * The `poolkeeper` command: finds the command that was named and ends with its exit code.
 *
 * Exit codes: 0 done, 1 failed, 2 called wrongly.
 *
 * @module
 */
import { didYouMean } from '@poolkeeper/server/config/nearest';
import { UsageError } from '@poolkeeper/server/config/usage-error';
import { commands, isCommandName } from './commands.ts';
import { explain } from './explain.ts';
import { overview } from './help.ts';
import { version } from './version.ts';

/** Runs the command in `args` and ends the process. */
export async function main(args: readonly string[]): Promise<void> {
  process.exit(await run(args));
}

async function run(args: readonly string[]): Promise<number> {
  try {
    const [name, ...rest] = args;
    if (name === '--version' || name === '-v') return print(version);
    if (name === undefined) {
      process.stderr.write(`${overview()}\n`);
      return 2;
    }
    if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0))
      return print(overview());
    if (name === 'help') return await run([rest[0] ?? '', '--help']);
    if (!isCommandName(name)) {
      const names = [...Object.keys(commands), 'help', '--help', '--version'];
      throw new UsageError(`Unknown command ${name}.${didYouMean(name, names)}`);
    }
    const command = await commands[name].load();
    if (rest.includes('--help') || rest.includes('-h')) return print(command.help());
    return await command.run(rest);
  } catch (error) {
    process.stderr.write(`poolkeeper: ${explain(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function print(text: string): 0 {
  process.stdout.write(`${text}\n`);
  return 0;
}
