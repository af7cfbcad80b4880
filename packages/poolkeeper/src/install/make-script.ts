/**
 * A provider in one file.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What a provider's script is made of. */
export interface Source {
  /** The module that it starts with: `@poolkeeper/terraform-provider/main`. */
  readonly entry: string;
  /** What a published package brings along, by its name in `dist`. */
  readonly built: string;
  /** Modules that a bundle has in the place of sources, by the paths of these. Default: none. */
  readonly replaced?: () => Promise<ReadonlyMap<string, string>>;
}

/**
 * A provider as one CommonJS script: as it was published, or in a checkout, made now from its sources.
 *
 * @throws Error where neither is there
 */
export async function scriptOf({ built, ...source }: Source): Promise<string> {
  const file = new URL(`../../dist/${built}`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : await bundle(source);
}

/** Makes a script from sources. */
export async function bundle({ entry, replaced }: Omit<Source, 'built'>): Promise<string> {
  // Only a checkout has it.
  const { build } = await import('rolldown');
  const here = fileURLToPath(new URL('.', import.meta.url));
  const modules = await replaced?.();
  const { output } = await build({
    input: createRequire(import.meta.url).resolve(entry, { paths: [here] }),
    platform: 'node',
    plugins: [{ name: 'replaced', load: (path) => modules?.get(path) }],
    write: false,
    logLevel: 'warn',
    // Loaded by parts of grpc-js that nothing here uses.
    external: ['@grpc/proto-loader'],
    output: { format: 'cjs', minify: true, codeSplitting: false, comments: false },
  });
  return output[0].code;
}
