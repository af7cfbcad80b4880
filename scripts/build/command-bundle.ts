/**
 * The command as JavaScript in one folder: its start, what is loaded when first used, the scripts of its threads, and
 * the providers' scripts.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'rolldown';
import { makeScript } from '../../packages/poolkeeper/src/install/make-script.ts';
import { type ProviderName, scriptName } from '../../packages/poolkeeper/src/install/provider-script.ts';
import { root } from './root.ts';

/** What is started by its file, which keeps this name. */
const starts = {
  main: 'packages/poolkeeper/src/main.ts',
  'password-worker': 'packages/server/src/passwords/password-worker.ts',
  'module-worker': 'packages/server/src/triggers/runners/module-worker.ts',
};

const providers: readonly ProviderName[] = ['terraform', 'pulumi'];

/** The scripts are made already, so nothing here makes them: that would bring the sources of a provider along. */
const noMaking: Plugin = {
  name: 'no-making-of-scripts',
  load: (path) =>
    path === join(root, 'packages/poolkeeper/src/install/make-script.ts')
      ? `export const makeScript = (name) => { throw new Error(\`The \${name} provider is missing beside this command: install Poolkeeper again.\`); };`
      : null,
};

export interface BundleOptions {
  /** See every module first. Default: none. */
  readonly plugins?: readonly Plugin[];
  /** Whether maps to the sources are written, which Node reads when it is asked to. Default: they are not. */
  readonly sourcemap?: boolean;
}

/**
 * Writes the folder. Nothing is minified: names in stack traces are those of the sources, and each module stands under
 * a comment that names its file.
 */
export async function bundleCommand(
  folder: string,
  { plugins = [], sourcemap = false }: BundleOptions = {},
): Promise<void> {
  await build({
    cwd: root,
    input: starts,
    platform: 'node',
    plugins: [...plugins, noMaking],
    onLog(_, { code, message }) {
      // What is not found would be looked for when it is used, by whoever uses it.
      throw new Error(`${code}: ${message}`);
    },
    // The oldest Node that published packages run on.
    transform: { target: 'node22' },
    output: {
      dir: folder,
      format: 'esm',
      keepNames: true,
      sourcemap,
      sourcemapExcludeSources: true,
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
    },
  });
  for (const name of providers) {
    writeFileSync(join(folder, scriptName(name)), await makeScript(name, plugins));
  }
}
