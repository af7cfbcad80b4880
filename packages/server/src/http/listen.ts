/**
 * The port: opened before anything else so that a taken one is known at once, closed after the last answer.
 *
 * @module
 */
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Milliseconds } from '@poolkeeper/api/units';
import { watchConnections } from './connections.ts';

/** What answers requests: a Hono application's `fetch`. */
export type Fetch = (request: Request, bindings: object) => Response | Promise<Response>;

export interface Listening {
  readonly port: number;
  /** Requests are answered 503 until this is called. */
  serve(fetch: Fetch): void;
  /** Ends as {@link Connections.end} says. */
  stop(idleGrace: Milliseconds): Promise<void>;
}

interface ListenOptions {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** PEM texts; HTTPS when present. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
  /**
   * Whether the process is ours: then Request and Response are replaced by lighter ones, which makes small answers
   * about a third cheaper. A library leaves the globals of its host alone, the default.
   */
  readonly ownProcess?: boolean | undefined;
}

/** For a handshake, the headers, and the whole of a request to arrive: slow senders hold no connection for long. */
const HANDSHAKE_TIMEOUT_MS = 20_000;
const HEADERS_TIMEOUT_MS = 20_000;
const REQUEST_TIMEOUT_MS = 30_000;

/** Longer than clients and load balancers keep an idle connection, so that they and not we close it. */
const KEEP_ALIVE_MS = 75_000;

const starting: Fetch = () =>
  Response.json({ status: 'unavailable', message: 'The service is starting.' }, { status: 503 });

/** @throws Error of node:net when the address or port cannot be had, of node:tls when the certificate is not one */
export async function listen({ host, port, tls, ownProcess = false }: ListenOptions): Promise<Listening> {
  let current = starting;
  const answer = getRequestListener((request, bindings) => current(request, bindings), {
    overrideGlobalObjects: ownProcess,
  });
  const timeouts = {
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
  };
  const server: Server = tls
    ? createHttpsServer({ ...tls, ...timeouts, handshakeTimeout: HANDSHAKE_TIMEOUT_MS })
    : createHttpServer(timeouts);
  const connections = watchConnections(server);
  server.on('request', (incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

  return {
    // Listening on a host and port gives an AddressInfo.
    port: (server.address() as AddressInfo).port,
    serve: (fetch) => {
      current = fetch;
    },
    stop: (idleGrace) => connections.end(idleGrace),
  };
}
