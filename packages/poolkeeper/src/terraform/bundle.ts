/**
 * The Terraform provider in one file.
 *
 * @module
 */
import { bundle, scriptOf } from '../install/bundle.ts';

const entry = '@poolkeeper/terraform-provider/main';

/**
 * The provider as one CommonJS script: as it was published, or in a checkout, made now from its sources.
 *
 * @throws Error where neither is there
 */
export const providerScript = (): Promise<string> => scriptOf({ entry, built: 'terraform-provider.cjs' });

/** Makes the script from the sources. */
export const bundleProvider = (): Promise<string> => bundle(entry);
