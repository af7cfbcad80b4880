/**
 * The page that is printed: docs/benchmarks.md.
 *
 * @module
 */
import { availableParallelism, cpus, totalmem } from 'node:os';
import { type Limits, medianLimits } from './limits.ts';
import type { Place, PlaceMeasured } from './place.ts';
import { startedCode } from './served.ts';
import { CONNECTIONS, ROUND_MILLISECONDS, SIZES, SQLITE_ROUNDS } from './settings.ts';
import type { Start } from './start.ts';

const percent = (ratio: number): string => `${Math.round(ratio * 100)} %`;

/** The requests at one place, a row each. */
export function requestTable(place: Place, { rows }: PlaceMeasured): string {
  const sizes = SIZES.map((size) => `a second, ${size.toLocaleString('en')} users`).join(' | ');
  const lines = [
    `### ${place.name}`,
    '',
    `| request | ${sizes} | large to small | limit here | of the limit | goal | CPU in ms: limit, service, load | limit of the CPU |`,
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  const hasGoals = place.nodes === 1 && place.store.kind === 'sqlite';
  for (const { scenario, small, large, least, ofLimit, ofCpuLimit } of rows) {
    const cells = [
      scenario.name,
      small.rate.toFixed(0),
      large.rate.toFixed(0),
      percent(large.rate / small.rate),
      `${least.rate.toFixed(0)} (${scenario.limitText ?? 'plain node:http'})`,
      percent(ofLimit),
      hasGoals && scenario.goal ? percent(scenario.goal) : '',
      [least.cpu, small.serviceCpu, small.loadCpu].map((cpu) => cpu.toFixed(2)).join(', '),
      percent(ofCpuLimit),
    ];
    lines.push(`| ${cells.join(' | ')} |`);
  }
  return lines.join('\n');
}

/** The start, and what it takes of memory; `busyMegabytes` after all of the load, where that was made. */
export const startTable = ({ milliseconds, megabytes }: Start, busyMegabytes?: number): string =>
  [
    '| | measured | limit | goal |',
    '| --- | ---: | ---: | ---: |',
    `| start of the process, from ${startedCode}, to its first answer | ${milliseconds.toFixed(0)} ms | 500 ms | 250 ms |`,
    `| resident memory when idle after the start | ${megabytes.toFixed(0)} MB | 160 MB | 120 MB |`,
    ...(busyMegabytes === undefined
      ? []
      : [`| resident memory after all of the SQLite load | ${busyMegabytes.toFixed(0)} MB | | |`]),
  ].join('\n');

/** The machine and its limits, of all rounds. */
export function machineText(rounds: readonly Limits[], busyBefore: number): string {
  const { all, bare } = medianLimits(rounds);
  const signatures = rounds.map((round) => round.all.rsaSignatures);
  return `Machine: ${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}.
All cores together: ${all.rsaSignatures.toFixed(0)} RSA-2048 signatures (from ${Math.min(...signatures).toFixed(0)} to ${Math.max(...signatures).toFixed(0)} over the rounds),
${all.powers256.toFixed(0)} 3072-bit powers with a 256-bit exponent and ${all.powers512.toFixed(0)} with a 512-bit one a second; ${bare.rate.toFixed(0)} answers of plain node:http.
${CONNECTIONS} connections; ${SQLITE_ROUNDS} rounds on SQLite, one on PostgreSQL, with ${ROUND_MILLISECONDS / 1000} s a request and pool. The machine's load average before the run was ${busyBefore.toFixed(1)}.`;
}

/** The whole page. */
export const page = (machine: string, parts: readonly string[]): string => `# Benchmarks

\`npm run bench\` measures the service over HTTP on loopback against what this machine's own cryptography allows, in the
same run. Read the ratios; absolute figures are this machine's.

- The load comes from the same machine: clients, kernel and service share the cores that the limit has to itself.
- The limits are measured anew in every round. Figures are medians of the rounds, and a ratio is the median of what each
  round made of its own limit.
- "Limit of the CPU" divides the CPU time of the cryptography by that of service and load together. Other programs
  that run meanwhile change it far less than the requests a second.
- A row of PostgreSQL does not count the CPU time of the database.

${machine}

${parts.join('\n\n')}
`;
