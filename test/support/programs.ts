/**
 * Programs that a test needs and a machine may not have. A missing one skips the tests that need it, by name;
 * where POOLKEEPER_TEST_REQUIRE lists it, that is a failure instead.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { postgresPrograms } from './postgres.ts';

/** One row a program: how to find out whether it is there. */
const PROBES = {
  aws: () => succeeds('aws', ['--version']),
  boto3: () => python() !== undefined,
  postgres: () => postgresPrograms !== undefined,
} as const;

export type Program = keyof typeof PROBES;

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

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
