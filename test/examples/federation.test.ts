import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { walker } from '../federation/walker.ts';
import { signInAtOidc } from '../federation/world.ts';
import { startService } from '../support/service.ts';

const example = fileURLToPath(new URL('../../examples/federation/index.ts', import.meta.url));

/** The address that the example prints. Its output is read to the end, so that it may go on to print. */
function printedAddress(output: Readable): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let printed = '';
  output.on('data', (chunk: Buffer) => {
    printed += chunk;
    const address = /sign in at (\S+)\n/.exec(printed)?.[1];
    if (address !== undefined) resolve(address);
  });
  output.on('end', () => reject(new Error(`the example ended: ${printed}`)));
  return promise;
}

test('the example of federation leads through its provider to its application', async () => {
  await using service = await startService();
  const child = spawn(process.execPath, [example], {
    env: { ...process.env, AWS_ENDPOINT_URL: service.url, PROVIDER_PORT: '0', APPLICATION_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await printedAddress(child.stdout);
    const browser = walker();
    const login = await browser.go(address);
    const button =
      /<a class="button[^"]*" href="([^"]*)"/.exec(login.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const end = await signInAtOidc(browser, await browser.go(new URL(button, login.url)), 'ann');
    expect(JSON.parse(end.html)).toMatchObject({
      'cognito:username': 'Corporate_ann',
      email: 'ann@example.com',
      email_verified: true,
    });
  } finally {
    child.kill();
  }
});
