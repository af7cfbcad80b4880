/**
 * `npm run bench`: measures the service over HTTP on loopback against what this machine's cryptography
 * allows in the same run, prints the table, and writes it to docs/benchmarks.md with `--write`. Needs Linux, which
 * tells memory and CPU time of a process under /proc; PostgreSQL is measured where it is installed.
 *
 * `--only start`, `goals` (the requests that have one), `sqlite`, `postgres`, `pulumi` or `terraform` measures one part
 * and prints that.
 *
 * @module
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresPrograms, startPostgres } from '../test/support/postgres.ts';
import { isInstalled } from '../test/support/programs.ts';
import { measurePlace, type Place } from './place.ts';
import { measurePulumi } from './pulumi.ts';
import { machineText, page, requestTable, startTable } from './report.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { SQLITE_ROUNDS, say } from './settings.ts';
import { measureStart } from './start.ts';
import { measureTerraform } from './terraform.ts';

const busyBefore = loadavg()[0] ?? Number.NaN;
const folder = mkdtempSync(join(tmpdir(), 'poolkeeper-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
// Interrupted, it exits too, which ends what it started.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const sqlite: Place = {
  name: 'SQLite on disk',
  options: ['--data', folder],
  store: { kind: 'sqlite', file: join(folder, 'poolkeeper.sqlite') },
  nodes: 1,
  rounds: SQLITE_ROUNDS,
};

async function measureSqlite(chosen?: readonly Scenario[]): Promise<{ machine: string; parts: string[] }> {
  const measured = await measurePlace(sqlite, chosen);
  return {
    machine: machineText(measured.limits, busyBefore),
    parts: [
      startTable(await measureStart(sqlite.options), measured.megabytes),
      requestTable(sqlite, measured),
    ],
  };
}

async function measurePostgres(): Promise<string> {
  if (!postgresPrograms) return 'PostgreSQL is not installed here, so it was not measured.';
  const parts: string[] = [];
  for (const nodes of [1, 2]) {
    await using stack = new AsyncDisposableStack();
    const postgres = stack.adopt(await startPostgres(), (server) => server.stop());
    const url = await postgres.newDatabase();
    const place: Place = {
      name: `PostgreSQL, ${nodes} node${nodes > 1 ? 's' : ''}`,
      // Every node names the same address in its tokens.
      options: [
        ...['--database', url, '--key-file', join(folder, `sealing-${nodes}.key`)],
        ...['--public-url', 'http://localhost:7665'],
      ],
      store: { kind: 'postgres', url },
      nodes,
      rounds: 1,
    };
    parts.push(requestTable(place, await measurePlace(place)));
  }
  return parts.join('\n\n');
}

async function pulumiPart(): Promise<string> {
  if (isInstalled('peers')) {
    say('Pulumi: the provider');
    return await measurePulumi();
  }
  return 'The packages of test/peers are not installed here, so the Pulumi provider was not measured.';
}

async function terraformPart(): Promise<string> {
  say('Terraform');
  return await measureTerraform();
}

async function sqlitePart(chosen?: readonly Scenario[]): Promise<string> {
  const { machine, parts } = await measureSqlite(chosen);
  return [machine, ...parts].join('\n\n');
}

/** What `--only` can be told. */
const alone: Readonly<Record<string, () => Promise<string>>> = {
  start: async () => startTable(await measureStart(sqlite.options)),
  goals: () => sqlitePart(scenarios.filter(({ goal }) => goal !== undefined)),
  sqlite: () => sqlitePart(),
  postgres: measurePostgres,
  pulumi: pulumiPart,
  terraform: terraformPart,
};

async function wholePage(): Promise<string> {
  const { machine, parts } = await measureSqlite();
  return page(machine, [...parts, await measurePostgres(), await pulumiPart(), await terraformPart()]);
}

const at = process.argv.indexOf('--only');
const isPart = at !== -1;
const measure = isPart ? alone[process.argv[at + 1] ?? ''] : wholePage;
if (measure === undefined) throw new Error(`--only takes one of ${Object.keys(alone).join(', ')}`);
const writes = process.argv.includes('--write');
if (writes && isPart) throw new Error('--write writes the whole page: leave --only away');
const report = await measure();
process.stdout.write(`${report}${isPart ? '\n' : ''}`);
if (writes) writeFileSync(new URL('../docs/benchmarks.md', import.meta.url), report);
