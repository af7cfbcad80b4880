/**
 * A provider behind gRPC: its own service and the side services of Terraform's plugin system. Node's `http2` carries
 * it: a library for gRPC takes as long to load as Node itself, three times a plan.
 *
 * @module
 */
import { once } from 'node:events';
import {
  createSecureServer,
  createServer,
  type Http2SecureServer,
  type Http2Server,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from 'node:http2';
import type { ListenOptions } from 'node:net';
import type { ServerIdentity } from './certificate.ts';
import { toPem } from './certificate.ts';
import { CallError, readRequest, respond, respondError, status } from './grpc-call.ts';
import { type Handlers, type KeptAnswers, type MethodName, providerMethods } from './methods.ts';
import { decodeMessage, encodeMessage } from './wire.ts';

/** How a server is reached and what ends it. */
export interface GrpcServerSettings {
  /** A socket's path, or a port of this machine: 0 for any that is free. */
  readonly address: { readonly path: string } | { readonly port: number };
  /** Its own certificate, and that of the only client it talks to. Without: anybody, in the clear. */
  readonly mutualTls?: { readonly identity: ServerIdentity; readonly clientCertificate: string };
  /** Called when Terraform asks the process to end, after that was answered. */
  readonly onShutdown?: () => void;
}

/** What is served. */
export interface Served {
  /** Loads what answers, at the first call that is not kept and after it. */
  readonly handlers: () => Promise<Handlers>;
  /** Encoded answers, given without a handler. */
  readonly kept: KeptAnswers;
}

export interface GrpcServer {
  /** The port, for an address that has one. */
  readonly port: number;
  /** Cuts what is in flight. */
  stop(): void;
}

const PROVIDER = '/tfplugin6.Provider/';
const SHUTDOWN = '/plugin.GRPCController/Shutdown';

/** What Terraform's plugin system opens beside the provider: left open, to end with the connection. */
const sideStreams: ReadonlySet<string> = new Set([
  '/plugin.GRPCBroker/StartStream',
  '/plugin.GRPCStdio/StreamStdio',
]);

/** Starts serving. @throws Error when the address is taken */
export async function startGrpcServer(served: Served, settings: GrpcServerSettings): Promise<GrpcServer> {
  const server = createHttp2Server(settings);
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
  });
  server.on('stream', (stream, { ':path': path = '' }) => {
    // A call that its caller took back. Its stream is closed, which is all that there is to do.
    stream.on('error', () => {});
    if (sideStreams.has(path)) {
      stream.resume();
      return;
    }
    if (path === SHUTDOWN) stream.once('close', () => settings.onShutdown?.());
    void serveCall(stream, path, served);
  });
  const { address } = settings;
  const place: ListenOptions = 'path' in address ? address : { host: '127.0.0.1', port: address.port };
  server.listen(place);
  await once(server, 'listening');
  const bound = server.address();
  return {
    port: typeof bound === 'object' && bound !== null ? bound.port : 0,
    stop() {
      server.close();
      for (const session of sessions) session.destroy();
    },
  };
}

function createHttp2Server({ mutualTls }: GrpcServerSettings): Http2Server | Http2SecureServer {
  // Schemas and the state of many resources outgrow the usual 10 MB. Terraform has its own bound.
  const bounds = { maxSessionMemory: Number.MAX_SAFE_INTEGER };
  if (!mutualTls) return createServer(bounds);
  const { identity, clientCertificate } = mutualTls;
  return createSecureServer({
    ...bounds,
    key: identity.privateKey,
    cert: toPem(identity.certificate),
    ca: clientCertificate,
    requestCert: true,
    rejectUnauthorized: true,
  });
}

async function serveCall(stream: ServerHttp2Stream, path: string, served: Served): Promise<void> {
  let answer: Uint8Array;
  try {
    answer = await answerTo(path, await readRequest(stream), served);
  } catch (error) {
    if (!stream.destroyed) respondError(stream, error);
    return;
  }
  if (!stream.destroyed) respond(stream, answer);
}

async function answerTo(path: string, bytes: Buffer, { handlers, kept }: Served): Promise<Uint8Array> {
  if (path === SHUTDOWN) return Buffer.alloc(0);
  const name = path.slice(PROVIDER.length);
  if (!path.startsWith(PROVIDER) || !isMethod(name)) {
    throw new CallError(status.unimplemented, `the provider has no call ${path}`);
  }
  const answer = kept[name];
  if (answer) return answer;
  const [request, response] = providerMethods[name];
  // The decoder makes the message that the handler takes.
  const handle = (await handlers())[name] as (request: unknown) => object | Promise<object>;
  return encodeMessage(response, await handle(decodeMessage(request, bytes)));
}

const isMethod = (name: string): name is MethodName => Object.hasOwn(providerMethods, name);
