import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { startService } from '../support/service.ts';

const example = new URL('../../examples/sign-up-to-token/', import.meta.url);

/** What the README says that the example prints: `…` stands for anything, and codes and places differ. */
async function promisedOutput(): Promise<RegExp> {
  const readme = await readFile(new URL('README.md', example), 'utf8');
  const text = /It prints\n\n```\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const pattern = text
    .replace('http://127.0.0.1:7665', '…')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace('123456', '\\d{6}')
    .replaceAll('…', '\\S+');
  return new RegExp(`^${pattern}$`);
}

test('the walk from sign-up to tokens prints what its README says', async () => {
  await using service = await startService();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [fileURLToPath(new URL('index.ts', example))],
    {
      env: { ...process.env, AWS_ENDPOINT_URL: service.url },
    },
  );
  expect(stdout).toMatch(await promisedOutput());
});
