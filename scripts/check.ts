/**
 * What `npm test` checks before any test runs: formatting and lint, types, import directions.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';

/** One row a check: its name and its command. */
const checks: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['lint and format', 'biome', 'check', '--error-on-warnings', '.'],
  ['types', 'tsc', '--noEmit'],
  ['import directions', process.execPath, 'scripts/check-imports.ts'],
];

for (const [name, command, ...args] of checks) {
  process.stdout.write(`\n> ${name}\n`);
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) process.stderr.write(`${command}: ${error.message}\n`);
  if (status !== 0) {
    process.stderr.write(`${name}: failed\n`);
    process.exit(1);
  }
}
