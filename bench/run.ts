/**
 * `npm run bench`: measures the service over HTTP on loopback against what this machine's cryptography
 * allows in the same run, prints the table, and writes it to docs/benchmarks.md with `--write`. Needs Linux, which
 * tells memory and CPU time of a process under /proc; PostgreSQL is measured where it is installed.
 *
 * @module
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { postgresPrograms, startPostgres } from '../test/support/postgres.ts';
import { isInstalled } from '../test/support/programs.ts';
import { type Measured, measureLoad, median } from './load.ts';
import { type MachineLimit, measureMachineLimit } from './machine-limit.ts';
import { addCrowd } from './populate.ts';
import { measurePulumi } from './pulumi.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { type Served, serve, serveBare, startedCode } from './served.ts';
import { createSubject, type NewSubject, type Subject, signInAll } from './subject.ts';
import { measureTerraform } from './terraform.ts';
import { callOk, Wire } from './wire.ts';

/** `--quick` proves that the benchmark works; its figures are worth little. */
const isQuick = process.argv.includes('--quick');

const SIZES = isQuick ? [500, 2000] : [1000, 100_000];
const CONNECTIONS = 24;
const ROUND_MILLISECONDS = isQuick ? 500 : 3000;
const ROUNDS = isQuick ? 1 : 3;

interface Place {
  readonly name: string;
  readonly options: readonly string[];
  readonly store: Parameters<typeof addCrowd>[0];
  readonly nodes: number;
  readonly rounds: number;
}

interface Row {
  readonly scenario: Scenario;
  /** For each of SIZES. */
  readonly measured: readonly Measured[];
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Plain node:http, measured like the rest. */
async function measureBareServer(): Promise<Measured> {
  await using bare = await serveBare();
  return await measureLoad(
    async (wire) => {
      await callOk(wire, 'Bare', {});
    },
    {
      urls: [bare.url],
      connections: CONNECTIONS,
      milliseconds: ROUND_MILLISECONDS,
      cpuMilliseconds: bare.cpuMilliseconds,
    },
  );
}

async function prepare(place: Place): Promise<NewSubject[]> {
  const subjects: NewSubject[] = [];
  {
    await using served = await serve(place.options);
    const wire = await Wire.open(served.url);
    for (const size of SIZES) subjects.push(await createSubject(wire, size));
    wire.close();
  }
  for (const { userPoolId, size, users } of subjects) {
    say(`${place.name}: adding ${size} users`);
    await addCrowd(place.store, userPoolId, size - users.length);
  }
  return subjects;
}

/** Measures every scenario at one place, and the memory of the busiest node afterwards, in MB. */
async function measure(place: Place): Promise<{ rows: Row[]; megabytes: number }> {
  const prepared = await prepare(place);
  await using stack = new AsyncDisposableStack();
  const nodes: Served[] = [];
  for (let node = 0; node < place.nodes; node += 1) nodes.push(stack.use(await serve(place.options)));
  const wire = await Wire.open(nodes[0]?.url ?? '');
  const subjects: Subject[] = [];
  for (const subject of prepared) subjects.push(await signInAll(wire, subject));
  wire.close();
  const load = {
    urls: nodes.map(({ url }) => url),
    connections: CONNECTIONS,
    milliseconds: ROUND_MILLISECONDS,
    cpuMilliseconds: () => nodes.reduce((sum, node) => sum + node.cpuMilliseconds(), 0),
  };
  const rows: Row[] = [];
  for (const scenario of scenarios) {
    say(`${place.name}: ${scenario.name}`);
    // The sizes take turns, so that a machine that slows down slows both.
    const figures: Measured[][] = SIZES.map(() => []);
    for (let round = 0; round < place.rounds; round += 1) {
      for (const [index, subject] of subjects.entries()) {
        figures[index]?.push(await measureLoad(scenario.work(subject), load));
      }
    }
    rows.push({ scenario, measured: figures.map(medians) });
  }
  return { rows, megabytes: Math.max(...nodes.map((node) => node.residentMegabytes())) };
}

const medians = (rounds: readonly Measured[]): Measured => ({
  rate: median(rounds.map(({ rate }) => rate)),
  serviceCpu: median(rounds.map(({ serviceCpu }) => serviceCpu)),
  loadCpu: median(rounds.map(({ loadCpu }) => loadCpu)),
});

const percent = (ratio: number): string => `${Math.round(ratio * 100)} %`;

/** What a request costs at the least, and what the small pool's requests are measured against. */
interface Least {
  /** A second. */
  readonly rate: number;
  /** CPU time, in milliseconds. */
  readonly cpu: number;
  readonly text: string;
}

const leastOf = ({ limit, limitText = '' }: Scenario, machine: MachineLimit, bare: Measured): Least =>
  limit
    ? { rate: limit(machine.all), cpu: 1000 / limit(machine.perCpuSecond), text: limitText }
    : { rate: bare.rate, cpu: bare.serviceCpu + bare.loadCpu, text: 'plain node:http' };

function table(place: Place, rows: readonly Row[], machine: MachineLimit, bare: Measured): string {
  const sizes = SIZES.map((size) => `a second, ${size.toLocaleString('en')} users`).join(' | ');
  const lines = [
    `### ${place.name}`,
    '',
    `| request | ${sizes} | large to small | limit here | of the limit | goal | CPU in ms: limit, service, load | limit of the CPU |`,
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  const hasGoals = place.nodes === 1 && place.store.kind === 'sqlite';
  for (const { scenario, measured } of rows) {
    const [small, large] = measured;
    if (!small || !large) throw new Error('two sizes are measured');
    const least = leastOf(scenario, machine, bare);
    const cells = [
      scenario.name,
      small.rate.toFixed(0),
      large.rate.toFixed(0),
      percent(large.rate / small.rate),
      `${least.rate.toFixed(0)} (${least.text})`,
      percent(small.rate / least.rate),
      hasGoals && scenario.goal ? percent(scenario.goal) : '',
      [least.cpu, small.serviceCpu, small.loadCpu].map((cpu) => cpu.toFixed(2)).join(', '),
      percent(least.cpu / (small.serviceCpu + small.loadCpu)),
    ];
    lines.push(`| ${cells.join(' | ')} |`);
  }
  return lines.join('\n');
}

async function measureStart(
  options: readonly string[],
): Promise<{ milliseconds: number; megabytes: number }> {
  const starts: number[] = [];
  const memory: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    await using served = await serve(options);
    starts.push(served.startMilliseconds);
    await new Promise((idle) => setTimeout(idle, 1000));
    memory.push(served.residentMegabytes());
  }
  return { milliseconds: median(starts), megabytes: median(memory) };
}

/** `--only terraform` measures nothing but the provider, and prints that. */
const only = process.argv[process.argv.indexOf('--only') + 1];
if (process.argv.includes('--only')) {
  if (only !== 'terraform') throw new Error(`--only takes terraform, not ${only}`);
  process.stdout.write(`${await measureTerraform()}\n`);
  process.exit(0);
}

const busyBefore = loadavg()[0] ?? Number.NaN;
const folder = mkdtempSync(join(tmpdir(), 'poolkeeper-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
// Interrupted, it exits too, which ends what it started.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

say('measuring the machine');
const machine = await measureMachineLimit();
const bare = await measureBareServer();
const sqlite: Place = {
  name: 'SQLite on disk',
  options: ['--data', folder],
  store: { kind: 'sqlite', file: join(folder, 'poolkeeper.sqlite') },
  nodes: 1,
  rounds: ROUNDS,
};
const parts: string[] = [];
const { rows, megabytes: busyMegabytes } = await measure(sqlite);
parts.push(table(sqlite, rows, machine, bare));
const start = await measureStart(['--data', folder]);

if (postgresPrograms) {
  for (const nodes of [1, 2]) {
    await using stack = new AsyncDisposableStack();
    const postgres = stack.adopt(await startPostgres(), (server) => server.stop());
    const url = await postgres.newDatabase();
    const place: Place = {
      name: `PostgreSQL, ${nodes} node${nodes > 1 ? 's' : ''}`,
      // Every node names the same address in its tokens.
      options: [
        ...['--database', url, '--key-file', join(folder, 'sealing.key')],
        ...['--public-url', 'http://localhost:7665'],
      ],
      store: { kind: 'postgres', url },
      nodes,
      // There is no goal to hold it to.
      rounds: 1,
    };
    const measured = await measure(place);
    parts.push(table(place, measured.rows, machine, bare));
  }
} else {
  parts.push('PostgreSQL is not installed here, so it was not measured.');
}

if (isInstalled('peers')) {
  say('Pulumi: the provider');
  parts.push(await measurePulumi());
} else {
  parts.push('The packages of test/peers are not installed here, so the Pulumi provider was not measured.');
}

say('Terraform');
parts.push(await measureTerraform());

const report = `# Benchmarks

\`npm run bench\` measures the service over HTTP on loopback against what this machine's own cryptography allows, in the
same run. Read the ratios; absolute figures are this machine's.

- The load comes from the same machine: clients, kernel and service share the cores that the limit has to itself.
- "Limit of the CPU" divides the CPU time of the cryptography by that of service and load together. Other programs
  that run meanwhile change it far less than the requests a second.
- A row of PostgreSQL does not count the CPU time of the database.

Machine: ${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}.
All cores together: ${machine.all.rsaSignatures.toFixed(0)} RSA-2048 signatures, ${machine.all.powers256.toFixed(0)} 3072-bit powers with a 256-bit
exponent and ${machine.all.powers512.toFixed(0)} with a 512-bit one a second; ${bare.rate.toFixed(0)} answers of plain node:http.
${CONNECTIONS} connections, medians of ${ROUNDS} rounds of ${ROUND_MILLISECONDS / 1000} s on SQLite, one round on PostgreSQL. The machine's load average before the run was ${busyBefore.toFixed(1)}.

| | measured | limit | goal |
| --- | ---: | ---: | ---: |
| start of the process, from ${startedCode}, to its first answer | ${start.milliseconds.toFixed(0)} ms | 500 ms | 250 ms |
| resident memory when idle after the start | ${start.megabytes.toFixed(0)} MB | 160 MB | 120 MB |
| resident memory after all of the SQLite load | ${busyMegabytes.toFixed(0)} MB | | |

${parts.join('\n\n')}
`;
process.stdout.write(report);
if (process.argv.includes('--write')) {
  writeFileSync(new URL('../docs/benchmarks.md', import.meta.url), report);
}
