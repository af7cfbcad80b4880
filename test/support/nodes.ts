/**
 * Nodes of one service: processes that share a database and a sealing key, and nothing else.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { type PostgresServer, startPostgres } from './postgres.ts';
import { isInstalled } from './programs.ts';
import { type ServeProcess, serve } from './serve.ts';
import { sdk } from './service.ts';

/** A database that is still empty. Its nodes end when it is disposed of, then it does. */
export interface Cluster extends AsyncDisposable {
  /** Options of every node, and of commands that work on the same data. */
  readonly options: readonly string[];
  startNode(): Promise<ServeProcess>;
}

/** A cluster on a PostgreSQL server of its own. */
export interface PostgresCluster extends Cluster {
  readonly postgres: PostgresServer;
}

/** A kind of database that nodes can share. */
export interface SharedDatabase {
  /** For names of tests; says so when it is not installed. */
  readonly title: string;
  readonly installed: boolean;
  start(): Promise<Cluster>;
}

const hasPostgres = isInstalled('postgres');

/** What nodes can share: a file on one machine, or a PostgreSQL database. */
export const sharedDatabases: readonly SharedDatabase[] = [
  { title: 'one SQLite file', installed: true, start: startFileCluster },
  {
    title: hasPostgres ? 'PostgreSQL' : 'PostgreSQL (skipped: it is not installed here)',
    installed: hasPostgres,
    start: startPostgresCluster,
  },
];

export async function startPostgresCluster(): Promise<PostgresCluster> {
  const postgres = await startPostgres();
  const folder = newFolder();
  const options = ['--database', await postgres.newDatabase(), '--key-file', join(folder, 'sealing.key')];
  return { ...clusterOf(options, [() => postgres.stop(), () => remove(folder)]), postgres };
}

async function startFileCluster(): Promise<Cluster> {
  const folder = newFolder();
  return clusterOf(['--data', join(folder, 'data')], [() => remove(folder)]);
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'poolkeeper-nodes-'));
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

function clusterOf(options: readonly string[], endings: readonly (() => unknown)[]): Cluster {
  const nodes: ServeProcess[] = [];
  return {
    options,
    async startNode() {
      // Issuers are built from the public URL, so it has to be the same everywhere.
      const node = await serve([...options, '--public-url', PUBLIC_URL, '--test-clock']);
      nodes.push(node);
      return node;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(nodes.map((node) => node.kill()));
      for (const end of endings) await end();
    },
  };
}

/** What the issuers of every node begin with. */
export const PUBLIC_URL = 'http://pools.example';

/** Two nodes, and the AWS SDK pointed at each. */
export interface TwoNodes extends AsyncDisposable {
  readonly cluster: Cluster;
  readonly one: ServeProcess;
  readonly two: ServeProcess;
  readonly onOne: CognitoIdentityProviderClient;
  readonly onTwo: CognitoIdentityProviderClient;
}

export async function startTwoNodes({ start }: SharedDatabase): Promise<TwoNodes> {
  const cluster = await start();
  const [one, two] = await Promise.all([cluster.startNode(), cluster.startNode()]);
  return {
    cluster,
    one,
    two,
    onOne: sdk(one),
    onTwo: sdk(two),
    [Symbol.asyncDispose]: () => cluster[Symbol.asyncDispose](),
  };
}

/** The code of the newest message to a user, as a node's inbox tells it. */
export async function newestCodeAt({ url }: { url: string }, username: string): Promise<string> {
  const response = await fetch(`${url}/_poolkeeper/inbox?username=${encodeURIComponent(username)}`);
  const { messages } = (await response.json()) as { messages: readonly { code: string }[] };
  const [message] = messages;
  if (!message) throw new Error(`no message to ${username}`);
  return message.code;
}

/** Moves the clocks of all nodes. */
export async function advanceClocks(
  nodes: readonly { url: string }[],
  advanceSeconds: number,
): Promise<void> {
  for (const { url } of nodes) {
    const response = await fetch(`${url}/_poolkeeper/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ advanceSeconds }),
    });
    if (!response.ok) throw new Error(`the clock of ${url} did not move: ${await response.text()}`);
  }
}
