/**
 * The executable `pulumi-resource-poolkeeper`: serves until its engine ends it, and says on which port. Under the name
 * `pulumi-resource-aws` it stands in for Amazon's provider.
 *
 * @module
 */
import { basename } from 'node:path';
import type { PackageName } from './schema/tokens.ts';
import { engineAddress } from './wire/arguments.ts';
import { type Handlers, serve } from './wire/server.ts';

/** The package whose name the executable has. */
export const packageNameOf = (executable: string): PackageName =>
  /^pulumi-resource-aws(?:\.\w+)?$/.test(basename(executable)) ? 'aws' : 'poolkeeper';

/**
 * Serves a package to the engine that the arguments name. The first line of standard output is the port; what is served
 * is loaded while the engine reads it.
 */
export async function main(packageName: PackageName, args: readonly string[]): Promise<void> {
  let loaded: Promise<Handlers> | undefined;
  const load = (): Promise<Handlers> => {
    loaded ??= loadProvider(packageName, args);
    return loaded;
  };
  const { port } = await serve(load);
  process.stdout.write(`${port}\n`);
  await load();
}

async function loadProvider(packageName: PackageName, args: readonly string[]): Promise<Handlers> {
  const [{ provider }, { Session }, { version }] = await Promise.all([
    import('./provider/provider.ts'),
    import('./provider/session.ts'),
    import('./version.ts'),
  ]);
  return provider(packageName, { session: new Session(engineAddress(args)), version });
}
