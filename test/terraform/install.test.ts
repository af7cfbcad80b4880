import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createServerIdentity, toPem } from '@poolkeeper/terraform-provider/plugin/certificate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../support/programs.ts';
import { type PoolkeeperService, startService } from '../support/service.ts';
import { type Workspace, workspace } from '../support/terraform.ts';
import { installProvider } from '../support/terraform-install.ts';

const installed = isInstalled('terraform');
const skipped = installed ? '' : ' (skipped: terraform is not installed)';

const base = mkdtempSync(join(tmpdir(), 'poolkeeper-install-'));
let service: PoolkeeperService;
let ownExecutable = '';
let standIn = '';
const home = join(base, 'home');
const mirror = join(base, 'mirror');
beforeAll(async () => {
  mkdirSync(home);
  service = await startService();
  ownExecutable = await installProvider(home);
  standIn = await installProvider(home, ['--mirror', mirror, '--as', 'hashicorp/aws@6.99.0']);
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  rmSync(base, { recursive: true, force: true });
});

const pool = 'resource "aws_cognito_user_pool" "pool" {\n name = "pool"\n}\n';

/** Applies, plans again and destroys. */
async function walk(work: Workspace): Promise<void> {
  await work.apply();
  expect(work.attributes('aws_cognito_user_pool.pool')?.id).toMatch(/^us-east-1_/);
  expect((await work.plan()).output).toContain('No changes.');
  await work.destroy();
}

const configuration = (text: string): string => {
  const path = join(base, `${text.length}.tfrc`);
  writeFileSync(path, text);
  return path;
};

describe.skipIf(!installed)(`a provider that was installed${skipped}`, () => {
  test('is found under its own address in a clean home', async () => {
    using work = workspace({ HOME: home, AWS_ENDPOINT_URL: service.url });
    work.write(
      `terraform {\n required_providers {\n aws = { source = "poolkeeper/poolkeeper" }\n }\n}\n${pool}`,
    );
    const init = await work.run(['init', '-no-color']);
    expect(init.output).toContain('Terraform has been successfully initialized!');
    await walk(work);
  });

  test('stands in for hashicorp/aws from a filesystem mirror, at the version that is asked for', async () => {
    using work = workspace({
      AWS_ENDPOINT_URL: service.url,
      TF_CLI_CONFIG_FILE: configuration(
        `provider_installation {\n filesystem_mirror {\n path = "${mirror}"\n }\n}\n`,
      ),
    });
    work.write(
      `terraform {\n required_providers {\n aws = { source = "hashicorp/aws", version = "~> 6.0" }\n }\n}\n${pool}`,
    );
    expect((await work.run(['init', '-no-color'])).output).toContain('Installed hashicorp/aws v6.99.0');
    await walk(work);
  });

  test('stands in for hashicorp/aws by dev_overrides, without terraform init', async () => {
    using work = workspace({
      AWS_ENDPOINT_URL: service.url,
      TF_CLI_CONFIG_FILE: configuration(
        `provider_installation {\n dev_overrides {\n "hashicorp/aws" = "${dirname(standIn)}"\n }\n direct {}\n}\n`,
      ),
    });
    work.write(pool);
    await walk(work);
  });

  test('stands in for hashicorp/aws in the implied mirror of a home', async () => {
    const own = join(base, 'implied');
    mkdirSync(own);
    await installProvider(own, ['--as', 'hashicorp/aws@5.100.0']);
    using work = workspace({ HOME: own, AWS_ENDPOINT_URL: service.url });
    work.write(pool);
    expect((await work.run(['init', '-no-color'])).output).toContain('Installed hashicorp/aws v5.100.0');
    await walk(work);
  });
});

describe('the executable', () => {
  test('is one script of modest size that anybody may run', () => {
    const { size, mode } = statSync(ownExecutable);
    expect(size).toBeLessThan(1_500_000);
    expect(mode & 0o777).toBe(0o755);
    expect(readFileSync(ownExecutable, 'utf8')).toMatch(/^#!\/bin\/sh\n/);
  });

  test('says what it is to a person who starts it', () => {
    const { status, stdout } = spawnSync(ownExecutable, { encoding: 'utf8', env: {} });
    expect(status).toBe(1);
    expect(stdout).toContain('This is the Poolkeeper provider for Terraform.');
  });

  test('says in one sentence that the Node it was installed with is gone', () => {
    const path = join(base, 'orphan');
    const script = readFileSync(ownExecutable, 'utf8').replaceAll(process.execPath, '/nowhere/bin/node');
    writeFileSync(path, script, { mode: 0o755 });
    const { status, stderr } = spawnSync(path, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toBe(
      '/nowhere/bin/node is gone, the Node that this provider was installed with: run poolkeeper terraform install again.\n',
    );
  });

  test.each([
    ['an unknown action', ['terraform', 'instal'], 'Unknown action terraform instal. Did you mean install?'],
    ['an unknown option', ['terraform', 'install', '--miror', '/x'], 'Unknown option --miror.'],
    [
      'an address without a version',
      ['terraform', 'install', '--as', 'hashicorp/aws'],
      'is no provider in a version',
    ],
  ])('%s is refused, and nothing is installed', (_what, args, message) => {
    const program = join(import.meta.dirname, '../../packages/poolkeeper/bin/poolkeeper.js');
    const { status, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test('answers 300 starts in a row', { timeout: 600_000 }, async () => {
    const start = async (): Promise<string> => {
      const child = spawn(ownExecutable, {
        env: {
          TF_PLUGIN_MAGIC_COOKIE: 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2',
          PLUGIN_PROTOCOL_VERSIONS: '5,6',
          PLUGIN_CLIENT_CERT: toPem(createServerIdentity().certificate),
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [line] = await once(child.stdout, 'data');
      child.kill('SIGTERM');
      await once(child, 'close');
      return String(line);
    };
    const lanes = [0, 1].map(async () => {
      for (let round = 0; round < 150; round += 1) {
        expect(await start()).toMatch(/^1\|6\|unix\|\/\S+\/s\|grpc\|[A-Za-z0-9+/]+\n$/);
      }
    });
    await Promise.all(lanes);
  });
});
