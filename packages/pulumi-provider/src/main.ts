/**
 * The executable `pulumi-resource-poolkeeper`: serves until its engine ends it, and says on which port. Under the name
 * `pulumi-resource-aws` it stands in for Amazon's provider.
 *
 * @module
 */
import { basename } from 'node:path';
import { provider } from './provider/provider.ts';
import { Session } from './provider/session.ts';
import type { PackageName } from './schema/tokens.ts';
import { version } from './version.ts';
import { engineAddress } from './wire/arguments.ts';
import { serve } from './wire/server.ts';

/** The package whose name the executable has. */
export const packageNameOf = (executable: string): PackageName =>
  /^pulumi-resource-aws(?:\.\w+)?$/.test(basename(executable)) ? 'aws' : 'poolkeeper';

/** Serves a package to the engine that the arguments name. The first line of standard output is the port. */
export async function main(packageName: PackageName, args: readonly string[]): Promise<void> {
  const session = new Session(engineAddress(args));
  const { port } = await serve(provider(packageName, { session, version }));
  process.stdout.write(`${port}\n`);
}
