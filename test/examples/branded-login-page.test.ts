import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { startService } from '../support/service.ts';

const example = new URL('../../examples/branded-login-page/', import.meta.url);

test('the branded login page prints what its README says', async () => {
  const readme = await readFile(new URL('README.md', example), 'utf8');
  await using service = await startService();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [fileURLToPath(new URL('index.ts', example))],
    { env: { ...process.env, AWS_ENDPOINT_URL: service.url } },
  );
  expect(stdout).toBe(/It prints\n\n```\n(.*?)```/s.exec(readme)?.[1]);
});
