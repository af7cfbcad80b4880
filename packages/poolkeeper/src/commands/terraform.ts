/**
 * `poolkeeper terraform install`.
 *
 * @module
 * @see docs/guides/terraform.md
 */
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { didYouMean } from '@poolkeeper/server/config/nearest';
import { UsageError } from '@poolkeeper/server/config/usage-error';
import type { Command } from '../commands.ts';
import { readOptions } from '../install/read-options.ts';
import { type Address, ownAddress, parseAddress, sourceOf } from '../terraform/address.ts';
import { impliedMirror } from '../terraform/layout.ts';
import { version } from '../version.ts';

const help = (): string =>
  [
    'Usage: poolkeeper terraform install [--mirror DIR] [--as hashicorp/aws@VERSION]',
    '',
    'Lays the Terraform provider out where `terraform init` finds it, as poolkeeper/poolkeeper in the mirror that every',
    'Terraform of this user looks into (~/.terraform.d/plugins). It runs on the Node that runs this command.',
    '',
    '  --mirror DIR                 A filesystem mirror to put it into instead.',
    '  --as hashicorp/aws@VERSION   Another source and version to stand in for. The version has to fit what the',
    '                               configurations ask for; only the types of this provider are served.',
  ].join('\n');

async function run(args: readonly string[]): Promise<number> {
  const [action, ...rest] = args;
  if (action !== 'install') {
    throw new UsageError(
      action === undefined
        ? 'terraform needs an action: terraform install.'
        : `Unknown action terraform ${action}.${didYouMean(action, ['install'])}`,
    );
  }
  const { mirror, as } = readOptions(rest, ['mirror', 'as']);
  const address = as === undefined ? ownAddress(version) : parseAddress(as);
  const folder = mirror === undefined ? impliedMirrorHere() : resolve(mirror);
  const [{ providerScript }, { install }] = await Promise.all([
    import('../install/provider-script.ts'),
    import('../terraform/install.ts'),
  ]);
  const path = install({
    script: await providerScript('terraform'),
    node: process.execPath,
    mirror: folder,
    address,
    machine: { platform: process.platform, architecture: process.arch },
  });
  process.stdout.write(`${path}\n\n${whatNext(address, mirror === undefined ? undefined : folder)}\n`);
  return 0;
}

const impliedMirrorHere = (): string =>
  impliedMirror(process.env, { home: homedir(), platform: process.platform });

/** What to write where, once it is there. */
function whatNext(address: Address, mirror: string | undefined): string {
  const use = `terraform { required_providers { aws = { source = "${sourceOf(address)}", version = "${address.version}" } } }`;
  if (mirror === undefined) {
    const alone = `Terraform looks for ${sourceOf(address)} nowhere else from now on.`;
    return `Every Terraform of this user finds it: ${use}\n${alone} To undo it, remove the folder.`;
  }
  return [
    `Terraform finds it with ${use}`,
    `and \`terraform init -plugin-dir=${mirror}\`, or in the configuration of the command line (TF_CLI_CONFIG_FILE):`,
    `provider_installation { filesystem_mirror { path = "${mirror}" } }`,
  ].join('\n');
}

export const terraform: Command = { help, run };
