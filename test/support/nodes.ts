/**
 * Nodes of one service: processes that share a PostgreSQL database and a sealing key, and nothing else.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { type PostgresServer, startPostgres } from './postgres.ts';
import { type ServeProcess, serve } from './serve.ts';
import { sdk } from './service.ts';

/** A PostgreSQL server, a database in it that is still empty, and the options of the nodes that use it. */
export interface Cluster extends AsyncDisposable {
  readonly postgres: PostgresServer;
  /** Options of every node, and of commands that work on the same data. */
  readonly options: readonly string[];
  startNode(): Promise<ServeProcess>;
}

/** Starts PostgreSQL. It and every node end when the cluster is disposed of. */
export async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'poolkeeper-nodes-'));
  const postgres = await startPostgres();
  const nodes: ServeProcess[] = [];
  const options = ['--database', await postgres.newDatabase(), '--key-file', join(folder, 'sealing.key')];
  return {
    postgres,
    options,
    async startNode() {
      // Issuers are built from the public URL, so it has to be the same everywhere.
      const node = await serve([...options, '--public-url', 'http://pools.example', '--test-clock']);
      nodes.push(node);
      return node;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(nodes.map((node) => node.kill()));
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Two nodes, and the AWS SDK pointed at each. */
export interface TwoNodes extends AsyncDisposable {
  readonly cluster: Cluster;
  readonly one: ServeProcess;
  readonly two: ServeProcess;
  readonly onOne: CognitoIdentityProviderClient;
  readonly onTwo: CognitoIdentityProviderClient;
}

export async function startTwoNodes(): Promise<TwoNodes> {
  const cluster = await startCluster();
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
