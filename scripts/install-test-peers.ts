/**
 * Installs what tests drive and the workspace does not hold: `test/peers`. Does nothing where that is done already.
 * Failing, it says so and ends well: the tests that need it are then skipped by name.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../test/peers/', import.meta.url);

/** What npm notes of a package: its version, and the machines that it is for, where it is not for all. */
interface Noted {
  readonly version?: string;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
}

const isForThis = ({ os = process.platform, cpu = process.arch }: Noted): boolean =>
  [os].flat().includes(process.platform) && [cpu].flat().includes(process.arch);

/** What is installed, as npm notes it, and what the lock file asks for here. */
const readPackages = (file: string): unknown => {
  const path = new URL(file, folder);
  if (!existsSync(path)) return undefined;
  const { packages } = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Noted> };
  return Object.entries(packages)
    .filter(([name, noted]) => name !== '' && isForThis(noted))
    .map(([name, { version }]) => [name, version])
    .toSorted();
};

const isInstalled = (): boolean =>
  JSON.stringify(readPackages('node_modules/.package-lock.json')) ===
  JSON.stringify(readPackages('package-lock.json'));

if (!isInstalled()) {
  process.stdout.write('\n> the programs that tests drive (test/peers)\n');
  const { status, error } = spawnSync('npm', ['ci'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) process.stderr.write(`npm: ${error.message}\n`);
  if (status !== 0) process.stderr.write('They are not there; the tests that drive them are skipped.\n');
}
