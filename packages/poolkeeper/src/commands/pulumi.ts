/**
 * `poolkeeper pulumi install`.
 *
 * @module
 * @see docs/guides/pulumi.md
 */
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { didYouMean } from '@poolkeeper/server/config/nearest';
import { UsageError } from '@poolkeeper/server/config/usage-error';
import type { Command } from '../commands.ts';
import { readOptions } from '../install/read-options.ts';

const help = (): string =>
  [
    'Usage: poolkeeper pulumi install [--bin DIR] [--as aws]',
    '',
    'Puts the Pulumi provider into a folder of PATH, as one script that runs on the Node that installs it. Pulumi',
    'finds providers on PATH.',
    '',
    '  --bin DIR  the folder (~/.pulumi/bin, or that of PULUMI_HOME)',
    '  --as aws   as pulumi-resource-aws, for programs written with @pulumi/aws; types that are not served are refused',
  ].join('\n');

const usualFolder = ({ PULUMI_HOME }: NodeJS.ProcessEnv): string =>
  join(PULUMI_HOME || join(homedir(), '.pulumi'), 'bin');

async function run(args: readonly string[]): Promise<number> {
  const [action, ...rest] = args;
  if (action !== 'install') {
    throw new UsageError(
      action === undefined
        ? 'pulumi needs an action: pulumi install.'
        : `Unknown action pulumi ${action}.${didYouMean(action, ['install'])}`,
    );
  }
  const { bin = usualFolder(process.env), as = 'poolkeeper' } = readOptions(rest, ['bin', 'as']);
  if (as !== 'aws' && as !== 'poolkeeper') {
    throw new UsageError(`--as takes aws: there is no provider that ${as} could stand for.`);
  }
  const folder = resolve(bin);
  const [{ providerScript }, { install }] = await Promise.all([
    import('../install/provider-script.ts'),
    import('../pulumi/install.ts'),
  ]);
  const path = install({
    script: await providerScript('pulumi'),
    node: process.execPath,
    platform: process.platform,
    folder,
    as,
  });
  process.stdout.write(`${path}\n`);
  if (!(process.env.PATH ?? '').split(delimiter).includes(folder)) {
    process.stderr.write(`${folder} is not in PATH: add it, so that Pulumi finds the provider.\n`);
  }
  return 0;
}

export const pulumi: Command = { help, run };
