/**
 * Programs that a test needs and a machine may not have. A missing one skips the tests that need it, by name;
 * where POOLKEEPER_TEST_REQUIRE lists it, that is a failure instead.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresPrograms } from './postgres.ts';

/** One row a program: how to find out whether it is there. */
const PROBES = {
  aws: () => succeeds('aws', ['--version']),
  boto3: () => python() !== undefined,
  chromium: () => chromiumProgram() !== undefined,
  /** Comes with the peers, where npm has it for this machine. */
  node22: () => existsSync(node22),
  /** What `npm test` installs into test/peers. */
  peers: () => existsSync(new URL('../peers/node_modules/.package-lock.json', import.meta.url)),
  postgres: () => postgresPrograms !== undefined,
  pulumi: () => succeeds('pulumi', ['version']),
  terraform: () => succeeds('terraform', ['version']),
} as const;

/** The oldest Node that published packages run on. */
export const node22 = fileURLToPath(
  new URL(`../peers/node_modules/node-${process.platform}-${process.arch}/bin/node`, import.meta.url),
);

export type Program = keyof typeof PROBES;

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Where Chromium is, by the names that systems give it. */
export const chromiumProgram = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** A Python that has boto3: Debian's own first. */
export const python = (): string | undefined =>
  ['/usr/bin/python3', 'python3'].find((command) => succeeds(command, ['-c', 'import boto3']));

/** Whether a program is there. @throws Error when it is not and POOLKEEPER_TEST_REQUIRE says that it must be */
export function isInstalled(program: Program): boolean {
  const found = PROBES[program]();
  if (!found && (process.env.POOLKEEPER_TEST_REQUIRE ?? '').split(/\s+/).includes(program)) {
    throw new Error(`${program} is required here and was not found`);
  }
  return found;
}
