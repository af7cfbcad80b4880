/**
 * The port: opened before anything else so that a taken one is known at once, closed after the last answer.
 *
 * @module
 */
import { createServer as createHttpServer, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';

/** What answers requests: a Hono application's `fetch`. */
export type Fetch = (request: Request, bindings: object) => Response | Promise<Response>;

export interface Listening {
  readonly port: number;
  /** Requests are answered 503 until this is called. */
  serve(fetch: Fetch): void;
  /** Takes no new connection, lets every request in flight finish, then resolves. */
  stop(): Promise<void>;
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

/** For the headers, and for the whole of a request, to arrive: slow senders hold no connection for long. */
const HEADERS_TIMEOUT_MS = 20_000;
const REQUEST_TIMEOUT_MS = 30_000;

/** Longer than clients and load balancers keep an idle connection, so that they and not we close it. */
const KEEP_ALIVE_MS = 75_000;

const starting: Fetch = () =>
  Response.json({ status: 'unavailable', message: 'The service is starting.' }, { status: 503 });

/** @throws Error of node:net when the address or port cannot be had, of node:tls when the certificate is not one */
export async function listen({ host, port, tls, ownProcess = false }: ListenOptions): Promise<Listening> {
  let current = starting;
  let stopping = false;
  const inFlight = new Set<ServerResponse>();
  const answer = getRequestListener((request, bindings) => current(request, bindings), {
    overrideGlobalObjects: ownProcess,
  });
  const timeouts = {
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
  };
  const server: Server = tls ? createHttpsServer({ ...tls, ...timeouts }) : createHttpServer(timeouts);
  server.on('request', (incoming, outgoing) => {
    inFlight.add(outgoing);
    if (stopping) outgoing.setHeader('connection', 'close');
    outgoing.once('close', () => {
      inFlight.delete(outgoing);
      if (stopping) setImmediate(() => server.closeIdleConnections());
    });
    void answer(incoming, outgoing);
  });
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
    stop: () =>
      new Promise((resolve) => {
        stopping = true;
        for (const outgoing of inFlight) if (!outgoing.headersSent) outgoing.setHeader('connection', 'close');
        server.close(() => resolve());
      }),
  };
}
