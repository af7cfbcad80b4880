/**
 * A service of its own for a test, called over HTTP as the providers call it.
 *
 * @module
 */
import { connect } from '@poolkeeper/client/connect';
import type { Connection } from '@poolkeeper/client/connection';
import { type PoolkeeperService, type StartOptions, start } from '@poolkeeper/server';
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { Surroundings } from '../schema/resource.ts';

export interface World extends AsyncDisposable {
  readonly service: PoolkeeperService;
  readonly connection: Connection;
  readonly around: Surroundings;
  /** What was told besides results, oldest first. */
  readonly told: Diagnostic[];
}

export interface WorldOptions extends StartOptions {
  readonly defaultTags?: Readonly<Record<string, string>>;
}

const SERVICES = ['cognitoidp', 'cognitoidentity', 'sts', 'iam', 'pinpoint', 'opensearch'];

/** Starts a service in memory, and connects to it. */
export async function openWorld({ defaultTags = {}, ...options }: WorldOptions = {}): Promise<World> {
  const service = await start({ memory: true, port: 0, ...options });
  const connection = connect({
    accessKey: 'AKIDEXAMPLE',
    secretKey: 'example/secret',
    region: 'eu-west-1',
    endpoints: Object.fromEntries(SERVICES.map((name) => [name, service.url])),
  });
  const told: Diagnostic[] = [];
  return {
    service,
    connection,
    told,
    around: {
      connection,
      defaultTags,
      signal: new AbortController().signal,
      progress: () => {},
      warn: (diagnostic) => told.push(diagnostic),
    },
    [Symbol.asyncDispose]: () => service.stop(),
  };
}
