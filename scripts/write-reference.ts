/**
 * Writes the pages of docs/reference that are derived from the model. With `--check` it writes nothing, and ends
 * with status 1 when a page is stale.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { errorsPage, userPoolClientPage } from '../packages/api/src/derive/to-markdown.ts';
import { commandLinePage } from '../packages/poolkeeper/src/command-line-page.ts';
import { pulumiUserPoolClientPage } from '../packages/pulumi-provider/src/schema/to-markdown.ts';
import { staleFiles, writeSdk } from '../packages/pulumi-provider/src/sdk/write.ts';

/** The derived pages: where each lies, and what it holds. */
export const referencePages: readonly { readonly file: URL; readonly derive: () => string }[] = [
  { file: new URL('../docs/reference/user-pool-client.md', import.meta.url), derive: userPoolClientPage },
  { file: new URL('../docs/reference/errors.md', import.meta.url), derive: errorsPage },
  { file: new URL('../docs/reference/command-line.md', import.meta.url), derive: commandLinePage },
  {
    file: new URL('../docs/reference/pulumi-user-pool-client.md', import.meta.url),
    derive: pulumiUserPoolClientPage,
  },
];

/** Whether a page is not what the model makes of it, or is not there. */
export function isStale({ file, derive }: (typeof referencePages)[number]): boolean {
  return readIfThere(file) !== derive();
}

function readIfThere(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

if (import.meta.main) {
  const stale = referencePages.filter(isStale);
  const checks = process.argv.includes('--check');
  for (const { file, derive } of stale) {
    if (!checks) writeFileSync(file, derive());
    process.stdout.write(`${checks ? 'stale' : 'wrote'}: ${file.pathname}\n`);
  }
  const ofSdk = checks ? staleFiles() : writeSdk();
  for (const path of ofSdk)
    process.stdout.write(`${checks ? 'stale' : 'wrote'}: packages/pulumi-provider/sdk/${path}\n`);
  if (checks && stale.length + ofSdk.length > 0) process.exitCode = 1;
}
