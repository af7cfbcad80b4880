/**
 * Sources of the workspace as one script that needs nothing beside it.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';

/**
 * Bundles a module and all that it imports into one CommonJS script.
 *
 * @throws Error where the bundler is not installed: it is among the development dependencies of the workspace
 */
export async function bundle(entry: URL): Promise<string> {
  const { rolldown } = await import('rolldown').catch((cause: unknown) => {
    throw new Error('Providers are laid out from a checkout of the repository, after npm ci.', { cause });
  });
  const build = await rolldown({ input: fileURLToPath(entry), platform: 'node', logLevel: 'warn' });
  try {
    const { output } = await build.generate({ format: 'cjs', minify: true, codeSplitting: false });
    return output[0].code;
  } finally {
    await build.close();
  }
}
