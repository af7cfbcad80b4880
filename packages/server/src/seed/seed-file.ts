/**
 * The file of `--seed`, read and checked for its form. What the members mean is checked when they are planted.
 *
 * @module
 * @see docs/guides/seed.md
 */
import { readFileSync } from 'node:fs';
import { type OperationName, operations } from '@poolkeeper/api/operations';
import { membersOf } from '@poolkeeper/api/shape';
import { didYouMean } from '../config/nearest.ts';
import { UsageError } from '../config/usage-error.ts';

/** Input of an operation, as written; decoded when it is planted. */
export type SeedInput = Readonly<Record<string, unknown>>;

/** A pool and what is in it. */
export interface SeedPool {
  /** CreateUserPool. */
  readonly pool: SeedInput;
  /** The region that the pool lives in; that of `--region` when absent. */
  readonly region?: string | undefined;
  /** CreateUserPoolClient, without UserPoolId. */
  readonly clients: readonly SeedInput[];
  /** CreateResourceServer, without UserPoolId. */
  readonly resourceServers: readonly SeedInput[];
  /** CreateGroup, without UserPoolId. */
  readonly groups: readonly SeedInput[];
  readonly users: readonly SeedUser[];
}

export interface SeedUser {
  /** AdminCreateUser, without UserPoolId. */
  readonly user: SeedInput;
  /** A permanent password: the user is confirmed. Without one the user has to be given one. */
  readonly password?: string | undefined;
  /** Names of groups. */
  readonly groups: readonly string[];
}

/** @throws UsageError when the file is not a seed, naming the place in it */
export function readSeedFile(path: string): readonly SeedPool[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new UsageError(`The seed ${path} cannot be read as JSON.`, { cause });
  }
  try {
    return readSeed(content);
  } catch (cause) {
    throw cause instanceof UsageError
      ? new UsageError(`The seed ${path}: ${cause.message}`, { cause })
      : cause;
  }
}

/** Reads a seed out of parsed JSON. @throws UsageError when it is none */
export function readSeed(content: unknown): readonly SeedPool[] {
  const { UserPools } = structure(content, 'the file', ['UserPools']);
  return list(UserPools, 'UserPools').map((entry, at) => readPool(entry, `UserPools[${at}]`));
}

function readPool(entry: unknown, place: string): SeedPool {
  const own = ['Region', 'UserPoolClients', 'ResourceServers', 'Groups', 'Users'];
  const { Region, UserPoolClients, ResourceServers, Groups, Users, ...pool } = structure(entry, place, [
    ...membersOfInput('CreateUserPool'),
    ...own,
  ]);
  const inputs = (value: unknown, name: string, operation: OperationName): SeedInput[] =>
    list(value, `${place}.${name}`).map((each, at) =>
      structure(each, `${place}.${name}[${at}]`, membersOfInput(operation)),
    );
  return {
    pool,
    region: Region === undefined ? undefined : text(Region, `${place}.Region`),
    clients: inputs(UserPoolClients, 'UserPoolClients', 'CreateUserPoolClient'),
    resourceServers: inputs(ResourceServers, 'ResourceServers', 'CreateResourceServer'),
    groups: inputs(Groups, 'Groups', 'CreateGroup'),
    users: list(Users, `${place}.Users`).map((each, at) => readUser(each, `${place}.Users[${at}]`)),
  };
}

function readUser(entry: unknown, place: string): SeedUser {
  const known = [...membersOfInput('AdminCreateUser'), 'Password', 'Groups'];
  const { Password, Groups, ...user } = structure(entry, place, known);
  return {
    user,
    password: Password === undefined ? undefined : text(Password, `${place}.Password`),
    groups: list(Groups, `${place}.Groups`).map((name, at) => text(name, `${place}.Groups[${at}]`)),
  };
}

/** The members that a seed may give; the pool is known from the place. */
const membersOfInput = (name: OperationName): string[] =>
  Object.keys(membersOf(operations[name].input)).filter((member) => member !== 'UserPoolId');

function structure(value: unknown, place: string, known: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(`${place} must be an object.`);
  }
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`${place} has an unknown member ${unknown}.${didYouMean(unknown, known)}`);
  return { ...value };
}

function list(value: unknown, place: string): unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new UsageError(`${place} must be a list.`);
  return value;
}

function text(value: unknown, place: string): string {
  if (typeof value !== 'string') throw new UsageError(`${place} must be a text.`);
  return value;
}
