/**
 * A PostgreSQL server of a test's own, in a temporary folder, from the programs that are installed.
 *
 * @module
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

/** A running server. */
export interface PostgresServer {
  /** Makes an empty database and answers its URL, `postgres://…` over TCP on loopback. */
  newDatabase(): Promise<string>;
  /** Ends the server as a failure or a restart does: connections are closed. The data stays. */
  halt(): Promise<void>;
  /** Starts it again after {@link halt}, on the same port. */
  resume(): Promise<void>;
  /** Ends it, waits for that, and removes the folder. */
  stop(): Promise<void>;
}

/** The folder of `initdb` and `postgres`, or undefined where PostgreSQL is not installed. */
export const postgresPrograms: string | undefined = [...debianFolders(), ...pathFolders()].find((folder) =>
  ['initdb', 'postgres'].every((program) => existsSync(join(folder, program))),
);

function debianFolders(): string[] {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return [];
  const newestFirst = readdirSync(root).sort((one, other) => Number(other) - Number(one));
  return newestFirst.map((version) => join(root, version, 'bin'));
}

function pathFolders(): string[] {
  return (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
}

/**
 * Runs a server until its input ends, which it does also when the test's process is killed; then stops it fast
 * (SIGINT closes its connections) and removes its folder, unless the last word was `halt`.
 */
const UNTIL_INPUT_ENDS =
  'folder=$1; shift; "$@" </dev/null & server=$!; read -r word; kill -INT $server; wait $server; ' +
  '[ "$word" = halt ] || rm -rf "$folder"';

/**
 * Starts a server.
 *
 * @throws Error when PostgreSQL is not installed, or the server says why it does not start
 */
export async function startPostgres(): Promise<PostgresServer> {
  if (postgresPrograms === undefined) throw new Error('PostgreSQL is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'poolkeeper-pg-'));
  const user = unprivilegedUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const cluster = join(folder, 'cluster');
  const port = await freePort();
  const initdb = ['-D', cluster, '-U', 'poolkeeper', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(postgresPrograms, 'initdb'), initdb, { ...user, cwd: folder, stdio: 'pipe' });
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off'];
  const program = join(postgresPrograms, 'postgres');
  const options = ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const urlOf = (database: string): string => `postgres://poolkeeper@127.0.0.1:${port}/${database}`;
  let server: ChildProcess | undefined;
  const resume = async (): Promise<void> => {
    server = spawn('sh', ['-c', UNTIL_INPUT_ENDS, 'sh', folder, program, ...options], {
      ...user,
      cwd: '/',
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    await untilReady(urlOf('postgres'), server);
  };
  const end = async (lastWord: string): Promise<void> => {
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.stdin?.end(lastWord);
    await ended;
  };
  const stop = async (): Promise<void> => {
    await end('');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await resume();
  } catch (error) {
    await stop();
    throw error;
  }
  let databases = 0;
  return {
    async newDatabase() {
      databases += 1;
      await query(urlOf('postgres'), `create database test_${databases}`);
      return urlOf(`test_${databases}`);
    },
    halt: () => end('halt\n'),
    resume,
    stop,
  };
}

/** The programs refuse to run as root: then the packaged `postgres` user runs them. */
function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const numberOf = (option: string): number =>
    Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  return { uid: numberOf('-u'), gid: numberOf('-g') };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('the probe listens on no port');
  return address.port;
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  let log = '';
  server.stderr?.on('data', (text: Buffer) => {
    log += text.toString();
  });
  for (let attempt = 1; ; attempt += 1) {
    try {
      await query(url, 'select 1');
      return;
    } catch (error) {
      if (attempt === 200 || server.exitCode !== null) {
        throw new Error(`PostgreSQL did not start: ${log}`, { cause: error });
      }
    }
    await setTimeout(50);
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end();
  }
}
