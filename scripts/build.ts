/**
 * `npm run build`: the command of this checkout as JavaScript, which starts faster than the sources.
 *
 * @module
 * @see docs/adr/0014-prepared-command.md
 */
import { relative } from 'node:path';
import { prepareCommand } from './build/prepare-command.ts';
import { warmCommand } from './build/warm-command.ts';

const started = performance.now();
const folder = await prepareCommand();
try {
  await warmCommand();
} catch (error) {
  // The first start is slower, and keeps what it compiled itself.
  process.stderr.write(`not started for a try: ${error instanceof Error ? error.message : error}\n`);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(`${relative(process.cwd(), folder)}: prepared in ${seconds} s\n`);
