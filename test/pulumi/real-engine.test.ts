/** The same programs through the real engine, where a `pulumi` command is installed. */
import { execFile as execFileOf } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { type PoolkeeperService, startService } from '../support/service.ts';
import { createProgram } from './engine/program.ts';
import { EXAMPLES, exampleSource, installProviders, unpackSdk } from './support.ts';

const execFile = promisify(execFileOf);

describe.skipIf(!isInstalled('pulumi') || !isInstalled('peers'))('the real engine', () => {
  let service: PoolkeeperService;
  let providers: Awaited<ReturnType<typeof installProviders>>;
  let ownSdk: Awaited<ReturnType<typeof unpackSdk>>;

  beforeAll(async () => {
    [service, providers, ownSdk] = await Promise.all([startService(), installProviders(), unpackSdk()]);
  });
  afterAll(async () => {
    await Promise.all([service?.stop(), providers?.[Symbol.asyncDispose](), ownSdk?.[Symbol.asyncDispose]()]);
  });

  test.each(EXAMPLES)('%s is deployed, unchanged the second time, and destroyed', async (name) => {
    await using program = await createProgram(exampleSource(name), { '@poolkeeper/pulumi': ownSdk.path });
    writeFileSync(join(program.folder, 'Pulumi.yaml'), `name: ${name}\nruntime: nodejs\nmain: index.ts\n`);
    const env = {
      ...process.env,
      PATH: `${providers.folder}${delimiter}${process.env.PATH}`,
      PULUMI_BACKEND_URL: `file://${program.folder}`,
      PULUMI_CONFIG_PASSPHRASE: 'test',
      PULUMI_SKIP_UPDATE_CHECK: 'true',
      AWS_ENDPOINT_URL: service.url,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
    };
    // The service runs in this process, so that waiting must not block it.
    const pulumi = (...args: string[]) =>
      execFile('pulumi', [...args, '--non-interactive'], { cwd: program.folder, env });
    await pulumi('stack', 'init', 'test');
    await pulumi('up', '--yes', '--skip-preview');
    await pulumi('up', '--yes', '--skip-preview', '--expect-no-changes');
    await pulumi('destroy', '--yes', '--skip-preview');
  });
});
