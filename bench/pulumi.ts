/**
 * The Pulumi provider: its start, and deployments of one and of many clients through the engine of the tests.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { TestEngine } from '../test/pulumi/engine/engine.ts';
import { createProgram } from '../test/pulumi/engine/program.ts';
import { ProviderProcess } from '../test/pulumi/engine/provider-process.ts';
import { installProviders, stackConfig, unpackSdk } from '../test/pulumi/support.ts';
import { median } from './load.ts';
import { serve } from './served.ts';

const ROUNDS = 7;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function medianOf(rounds: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(work));
  return median(times);
}

/** A process of Node that does nothing: below it no provider can start. */
const startNode = async (): Promise<void> => {
  await once(spawn(process.execPath, ['-e', ''], { stdio: 'ignore' }), 'exit');
};

const program = (clients: number): string => `
  import * as aws from '@poolkeeper/pulumi';
  const pool = new aws.cognito.UserPool('pool');
  for (let index = 0; index < ${clients}; index += 1) {
    new aws.cognito.UserPoolClient(\`client\${index}\`, { userPoolId: pool.id });
  }
`;

/** The section of the report. */
export async function measurePulumi(): Promise<string> {
  await using providers = await installProviders();
  await using sdk = await unpackSdk();
  await using service = await serve(['--memory']);
  const bare = await medianOf(ROUNDS, startNode);
  const start = await medianOf(ROUNDS, async () => {
    await using _ = await ProviderProcess.start({ executable: providers.poolkeeper });
  });
  const deploy = async (clients: number): Promise<{ first: number; again: number }> => {
    await using engine = new TestEngine({
      providers: { poolkeeper: { executable: providers.poolkeeper } },
      config: stackConfig(service.url),
    });
    await using folder = await createProgram(program(clients), { '@poolkeeper/pulumi': sdk.path });
    const up = async (): Promise<void> => {
      const { isSuccess, messages } = await engine.up(folder.folder);
      if (!isSuccess) throw new Error(messages.join('\n'));
    };
    const times = { first: await timed(up), again: await timed(up) };
    await engine.destroy();
    return times;
  };
  const none = await deploy(0);
  const rows = [];
  for (const clients of [1, 100]) {
    const { first, again } = await deploy(clients);
    rows.push(`| \`up\` of ${clients} | ${first.toFixed(0)} ms | ${(first / none.first).toFixed(1)} | |`);
    rows.push(
      `| unchanged \`up\` of ${clients} | ${again.toFixed(0)} ms | ${(again / none.again).toFixed(1)} | |`,
    );
  }
  return [
    '### The Pulumi provider',
    '',
    'The start is measured against a process of Node that does nothing, `up` against that of a program with a pool and no',
    'client. A deployment runs the program and starts the provider anew; most of it is the start of the program.',
    '',
    '| | measured | times the least | goal |',
    '| --- | ---: | ---: | ---: |',
    `| start to the line with the port | ${start.toFixed(0)} ms | ${(start / bare).toFixed(1)} | 150 ms |`,
    ...rows,
  ].join('\n');
}

if (import.meta.main) process.stdout.write(`${await measurePulumi()}\n`);
