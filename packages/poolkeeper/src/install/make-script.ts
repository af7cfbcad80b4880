/**
 * Makes a provider's script from the sources. Only a checkout can.
 *
 * @module
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rolldown';
import type { ProviderName } from './provider-script.ts';

/** What a provider's script is made of. */
interface Source {
  /** The module that it starts with. */
  readonly entry: string;
  /** Modules that the script has in the place of sources, by the paths of these. Default: none. */
  readonly replaced?: () => Promise<ReadonlyMap<string, string>>;
}

const { resolve } = createRequire(import.meta.url);

const sources: Readonly<Record<ProviderName, Source>> = {
  terraform: {
    entry: '@poolkeeper/terraform-provider/main',
    async replaced() {
      const [{ keptAnswers }, { bundledModule }] = await Promise.all([
        import('@poolkeeper/terraform-provider/kept-answers'),
        import('@poolkeeper/terraform-provider/bundled'),
      ]);
      return new Map([[resolve('@poolkeeper/terraform-provider/bundled'), bundledModule(keptAnswers())]]);
    },
  },
  pulumi: { entry: '@poolkeeper/pulumi-provider/executable' },
};

/**
 * A provider as one CommonJS script.
 *
 * @param plugins see every module first
 */
export async function makeScript(name: ProviderName, plugins: readonly Plugin[] = []): Promise<string> {
  const { build } = await import('rolldown');
  const { entry, replaced } = sources[name];
  const modules = await replaced?.();
  const { output } = await build({
    input: resolve(entry, { paths: [fileURLToPath(new URL('.', import.meta.url))] }),
    platform: 'node',
    plugins: [...plugins, { name: 'replaced', load: (path) => modules?.get(path) }],
    write: false,
    logLevel: 'warn',
    // Loaded by parts of grpc-js that nothing here uses.
    external: ['@grpc/proto-loader'],
    output: { format: 'cjs', minify: true, codeSplitting: false, comments: false },
  });
  return output[0].code;
}
