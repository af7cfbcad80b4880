/**
 * What `pulumi-resource-poolkeeper` runs.
 *
 * @module
 */
import { main, packageNameOf } from './main.ts';

const [, script = '', ...args] = process.argv;
main(packageNameOf(script), args).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
