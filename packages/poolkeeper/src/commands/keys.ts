/**
 * `poolkeeper keys rotate <pool>`.
 *
 * @module
 */
import { readConfig } from '@poolkeeper/server/config';
import { didYouMean } from '@poolkeeper/server/config/nearest';
import type { OptionName } from '@poolkeeper/server/config/options';
import { UsageError } from '@poolkeeper/server/config/usage-error';
import type { Command } from '../commands.ts';
import { optionHelp } from '../help.ts';

const OPTIONS: readonly OptionName[] = ['data', 'database', 'keyFile', 'config'];

const help = (): string =>
  [
    'Usage: poolkeeper keys rotate <pool> [options]',
    '',
    'Makes new signing keys for a pool. The old ones sign no more and stay in the JWKS until every token that they',
    'signed has expired. A service that is running sees it with its next request.',
    '',
    'Options of serve that say where the data lies:',
    '',
    optionHelp(OPTIONS),
  ].join('\n');

async function run(args: readonly string[]): Promise<number> {
  const [action, userPoolId, ...rest] = args;
  if (action !== 'rotate') {
    throw new UsageError(
      action === undefined
        ? 'keys needs an action: keys rotate <pool>.'
        : `Unknown action keys ${action}.${didYouMean(action, ['rotate'])}`,
    );
  }
  if (userPoolId === undefined || userPoolId.startsWith('-')) {
    throw new UsageError('keys rotate needs the id of a user pool: keys rotate <pool>.');
  }
  const config = readConfig(rest, process.env);
  const { rotateKeys } = await import('@poolkeeper/server/key-rotation');
  const keyIds = await rotateKeys(config, userPoolId);
  process.stdout.write(`New signing keys for ${userPoolId}: ${keyIds.join(' ')}\n`);
  return 0;
}

export const keys: Command = { help, run };
