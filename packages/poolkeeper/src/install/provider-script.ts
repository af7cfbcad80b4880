/**
 * A provider in one file, as it is laid out for Terraform or Pulumi.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';

/** The providers that there are. */
export type ProviderName = 'terraform' | 'pulumi';

/** The name of a provider's script among what is prepared, where it lies beside the code of the command. */
export const scriptName = (name: ProviderName): string => `${name}-provider.cjs`;

/**
 * A provider as one CommonJS script: as it was prepared along with the command that runs, or, when that runs from its
 * sources, made from the sources now.
 */
export async function providerScript(name: ProviderName): Promise<string> {
  const file = new URL(scriptName(name), import.meta.url);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { makeScript } = await import('./make-script.ts');
  return await makeScript(name);
}
