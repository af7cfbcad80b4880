/**
 * `poolkeeper doctor`.
 *
 * @module
 */
import { readConfig } from '@poolkeeper/server/config';
import type { Command } from '../commands.ts';
import { findings } from '../doctor/findings.ts';
import { optionHelp } from '../help.ts';

const help = (): string =>
  [
    'Usage: poolkeeper doctor [options]',
    '',
    'Says what it found: Node, data folder, keys, terraform, pulumi, and what listens on the port. Changes nothing.',
    'Exit code 1 when something is wrong.',
    '',
    'Options are those of serve, so that it looks where serve would:',
    '',
    optionHelp(['data', 'database', 'keyFile', 'host', 'port', 'tlsCert', 'tlsKey', 'config']),
  ].join('\n');

async function run(args: readonly string[]): Promise<number> {
  const found = await findings(readConfig(args, process.env));
  const width = Math.max(...found.map(({ subject }) => subject.length));
  for (const { subject, state, text } of found) {
    process.stdout.write(
      `${state === 'wrong' ? '✗' : state === 'absent' ? '-' : '✓'} ${subject.padEnd(width)}  ${text}\n`,
    );
  }
  return found.some(({ state }) => state === 'wrong') ? 1 : 0;
}

export const doctor: Command = { help, run };
