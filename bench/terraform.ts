/**
 * The Terraform provider: how long its start takes beside that of Node, and what it adds to Terraform's own time.
 *
 * @module
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { createServerIdentity, toPem } from '@poolkeeper/terraform-provider/plugin/certificate';
import { isInstalled } from '../test/support/programs.ts';
import { cleanEnvironment } from '../test/support/terraform.ts';
import { installProvider } from '../test/support/terraform-install.ts';
import { median } from './load.ts';
import { serve } from './served.ts';

const run = promisify(execFile);
const isQuick = process.argv.includes('--quick');
const ROUNDS = isQuick ? 3 : 15;
const CLIENTS = isQuick ? 50 : 500;

/** Milliseconds from the start of a process to its first line. */
async function firstLine(command: string, args: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawn(command, args, {
    env: {
      PATH: process.env.PATH,
      TF_PLUGIN_MAGIC_COOKIE: 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2',
      PLUGIN_PROTOCOL_VERSIONS: '5,6',
      PLUGIN_CLIENT_CERT: toPem(createServerIdentity().certificate),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  const took = performance.now() - started;
  child.kill('SIGTERM');
  await once(child, 'close');
  return took;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The most memory that any process of an executable takes while some work is done, in MB. */
async function peakMegabytes(executable: string, work: () => Promise<unknown>): Promise<number> {
  let peak = 0;
  const looking = setInterval(() => {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(basename(executable))) continue;
        const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
        peak = Math.max(peak, Number(kilobytes ?? 0) / 1024);
      } catch {
        // It ended while it was looked at.
      }
    }
  }, 50);
  await work();
  clearInterval(looking);
  return peak;
}

const clients = (count: number): string => `
resource "aws_cognito_user_pool" "pool" { name = "pool" }
resource "aws_cognito_user_pool_client" "client" {
  count        = ${count}
  name         = "client-\${count.index}"
  user_pool_id = aws_cognito_user_pool.pool.id
}
`;

/** A part of the report. */
export async function measureTerraform(): Promise<string> {
  if (!isInstalled('terraform')) return 'Terraform is not installed here, so the provider was not measured.';
  const base = mkdtempSync(join(tmpdir(), 'poolkeeper-bench-terraform-'));
  try {
    const mirror = join(base, 'mirror');
    const executable = await installProvider(base, ['--mirror', mirror, '--as', 'hashicorp/aws@6.99.0']);
    await using service = await serve(['--memory']);
    const terraform = async (folder: string, ...args: readonly string[]): Promise<unknown> =>
      run('terraform', [...args], {
        cwd: folder,
        env: { ...cleanEnvironment(base), AWS_ENDPOINT_URL: service.url },
        maxBuffer: 2 ** 26,
      });
    const prepare = async (name: string, hcl: string): Promise<string> => {
      const folder = join(base, name);
      mkdirSync(folder);
      writeFileSync(join(folder, 'main.tf'), hcl);
      await terraform(folder, 'init', `-plugin-dir=${mirror}`);
      return folder;
    };
    const plan = ['plan', '-input=false'] as const;
    const apply = ['apply', '-auto-approve', '-input=false', '-parallelism=30'] as const;

    const bareStarts: number[] = [];
    const starts: number[] = [];
    const bare = await prepare('bare', 'resource "terraform_data" "one" {}\n');
    const one = await prepare('one', clients(1));
    await terraform(one, ...apply);
    const barePlans: number[] = [];
    const plans: number[] = [];
    // They take turns, so that a machine that slows down slows all.
    for (let round = 0; round < ROUNDS; round += 1) {
      bareStarts.push(await firstLine(process.execPath, ['-e', 'console.log(); setInterval(() => {}, 1e6)']));
      starts.push(await firstLine(executable, []));
      barePlans.push(await timed(() => terraform(bare, ...plan)));
      plans.push(await timed(() => terraform(one, ...plan)));
    }
    const many = await prepare('many', clients(CLIENTS));
    let applied = 0;
    const peak = await peakMegabytes(executable, async () => {
      applied = await timed(() => terraform(many, ...apply));
    });
    const planned = await timed(() => terraform(many, ...plan, '-parallelism=30'));

    const [node, start, terraformAlone, withUs] = [bareStarts, starts, barePlans, plans].map(median) as [
      number,
      number,
      number,
      number,
    ];
    const ms = (value: number): string => `${value.toFixed(0)} ms`;
    return `### Terraform

Medians of ${ROUNDS}. A plan starts the provider three times.

| | measured | beside it | goal |
| --- | ---: | ---: | ---: |
| start of the provider to its handshake | ${ms(start)} | ${ms(node)} for Node that does nothing | |
| plan of one client that is there | ${ms(withUs)} | ${ms(terraformAlone)} for a plan without the provider | 600 ms |
| … of which the provider's | ${ms(withUs - terraformAlone)} | | 200 ms |
| apply of ${CLIENTS} clients in one pool | ${(applied / 1000).toFixed(1)} s | | |
| empty plan of them | ${(planned / 1000).toFixed(1)} s | | |
| most memory of the provider meanwhile | ${peak.toFixed(0)} MB | | 100 MB |`;
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}
