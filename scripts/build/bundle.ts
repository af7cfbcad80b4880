/**
 * Sources as JavaScript for Node, in a folder.
 *
 * @module
 */
import { build, type Plugin } from 'rolldown';
import { root } from './root.ts';

export interface BundleOptions {
  /** See every module first. Default: none. */
  readonly plugins?: readonly Plugin[];
  /** Whether maps to the sources are written, which Node reads when it is asked to. Default: they are not. */
  readonly sourcemap?: boolean;
}

/** The scripts of threads, which are started by their files. */
export const threads = {
  'password-worker': 'packages/server/src/passwords/password-worker.ts',
  'module-worker': 'packages/server/src/triggers/runners/module-worker.ts',
};

/**
 * Writes a folder: a file of the same name for each of `starts`, and what these load. Nothing is minified: names in stack
 * traces are those of the sources, and each module stands under a comment that names its file.
 *
 * @param starts modules by name
 */
export async function bundle(
  folder: string,
  starts: Readonly<Record<string, string>>,
  { plugins = [], sourcemap = false }: BundleOptions,
): Promise<void> {
  await build({
    cwd: root,
    input: { ...starts },
    platform: 'node',
    plugins: [...plugins],
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
}
