/**
 * The command as JavaScript in one folder: its start, what is loaded when first used, the scripts of its threads, and
 * the providers' scripts.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'rolldown';
import { makeScript } from '../../packages/poolkeeper/src/install/make-script.ts';
import { type ProviderName, scriptName } from '../../packages/poolkeeper/src/install/provider-script.ts';
import { type BundleOptions, bundle, threads } from './bundle.ts';
import { root } from './root.ts';

const providers: readonly ProviderName[] = ['terraform', 'pulumi'];

/** The scripts are made already, so nothing here makes them: that would bring the sources of a provider along. */
const noMaking: Plugin = {
  name: 'no-making-of-scripts',
  load: (path) =>
    relative(root, path) === join('packages/poolkeeper/src/install/make-script.ts')
      ? `export const makeScript = (name) => { throw new Error(\`The \${name} provider is missing beside this command: install Poolkeeper again.\`); };`
      : null,
};

/** Writes the folder. It is started by its `main.js`. */
export async function bundleCommand(folder: string, options: BundleOptions = {}): Promise<void> {
  const plugins = options.plugins ?? [];
  const starts = { main: 'packages/poolkeeper/src/main.ts', ...threads };
  await bundle(folder, starts, { ...options, plugins: [...plugins, noMaking] });
  for (const name of providers) {
    writeFileSync(join(folder, scriptName(name)), await makeScript(name, plugins));
  }
}
