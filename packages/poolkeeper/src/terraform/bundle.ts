/**
 * The Terraform provider in one file.
 *
 * @module
 */
import { createRequire } from 'node:module';
import { bundle, type Source, scriptOf } from '../install/bundle.ts';

const source: Source = {
  entry: '@poolkeeper/terraform-provider/main',
  built: 'terraform-provider.cjs',
  async replaced() {
    const [{ keptAnswers }, { bundledModule }] = await Promise.all([
      import('@poolkeeper/terraform-provider/kept-answers'),
      import('@poolkeeper/terraform-provider/bundled'),
    ]);
    const place = createRequire(import.meta.url).resolve('@poolkeeper/terraform-provider/bundled');
    return new Map([[place, bundledModule(keptAnswers())]]);
  },
};

/**
 * The provider as one CommonJS script: as it was published, or in a checkout, made now from its sources.
 *
 * @throws Error where neither is there
 */
export const providerScript = (): Promise<string> => scriptOf(source);

/** Makes the script from the sources. */
export const bundleProvider = (): Promise<string> => bundle(source);
