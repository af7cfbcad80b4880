/**
 * The provider in one file.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What a published package brings along. */
const builtFile = new URL('../../dist/terraform-provider.cjs', import.meta.url);

/**
 * The provider as one CommonJS script: as it was published, or in a checkout, made now from its sources.
 *
 * @throws Error where neither is there
 */
export const providerScript = async (): Promise<string> =>
  existsSync(builtFile) ? readFileSync(builtFile, 'utf8') : await bundleProvider();

/** Makes the script from the sources. */
export async function bundleProvider(): Promise<string> {
  // Only a checkout has it.
  const { build } = await import('rolldown');
  const { output } = await build({
    input: entry(),
    platform: 'node',
    write: false,
    logLevel: 'warn',
    // Loaded by parts of grpc-js that nothing here uses.
    external: ['@grpc/proto-loader'],
    output: { format: 'cjs', minify: true, codeSplitting: false, comments: false },
  });
  return output[0].code;
}

const entry = (): string =>
  createRequire(import.meta.url).resolve('@poolkeeper/terraform-provider/main', {
    paths: [fileURLToPath(new URL('.', import.meta.url))],
  });
