/**
 * Makes the npm packages of a release, as tarballs in a folder. Needs a checkout; publishes nothing.
 *
 * @module
 * @see docs/guides/release.md
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { publishedPackages, writePackage } from './release/packages.ts';

const [, , given] = process.argv;
if (given === undefined) throw new Error('usage: npm run pack -- <folder>');
const folder = resolve(given);
mkdirSync(folder, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'poolkeeper-pack-'));
process.once('exit', () => rmSync(work, { recursive: true, force: true }));

for (const published of publishedPackages) {
  const place = join(work, basename(published.source));
  await writePackage(published, place);
  const { error, status, stdout, stderr } = spawnSync(
    'npm',
    ['pack', '--silent', '--pack-destination', folder],
    {
      cwd: place,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(`npm pack ${published.source}: ${stderr}`);
  process.stdout.write(`${join(folder, stdout.trim())}\n`);
}
