/**
 * A provider behind gRPC: its own service and the side services of Terraform's plugin system.
 *
 * @module
 */
import {
  type handleUnaryCall,
  Server,
  ServerCredentials,
  type ServiceDefinition,
  type sendUnaryData,
  status,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import type { ServerIdentity } from './certificate.ts';
import { toPem } from './certificate.ts';
import type { MessageName } from './messages.ts';
import { type Handlers, type KeptAnswers, type MethodName, providerMethods } from './methods.ts';
import { decodeMessage, encodeMessage } from './wire.ts';

/** How a server is reached and what ends it. */
export interface GrpcServerSettings {
  /** `unix:/path` or `127.0.0.1:0`. */
  readonly address: string;
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

/** One call of a service, in the form that grpc-js takes. */
function method(path: string, [request, response]: readonly [MessageName, MessageName], isStream = false) {
  return {
    path,
    requestStream: isStream && path.endsWith('StartStream'),
    responseStream: isStream,
    // grpc-js gives and takes what these two make of bytes.
    requestSerialize: (message: object) => encodeMessage(request, message),
    requestDeserialize: (bytes: Buffer) => decodeMessage(request, bytes),
    responseSerialize: (message: object) =>
      message instanceof Buffer ? message : encodeMessage(response, message),
    responseDeserialize: (bytes: Buffer) => decodeMessage(response, bytes),
  };
}

const providerService: ServiceDefinition = Object.fromEntries(
  Object.entries(providerMethods).map(([name, types]) => [
    name,
    method(`/tfplugin6.Provider/${name}`, types),
  ]),
);

/** What Terraform's plugin system opens beside the provider. Only Shutdown carries anything here. */
const sideService: ServiceDefinition = {
  Shutdown: method('/plugin.GRPCController/Shutdown', ['Empty', 'Empty']),
  StartStream: method('/plugin.GRPCBroker/StartStream', ['Empty', 'Empty'], true),
  StreamStdio: method('/plugin.GRPCStdio/StreamStdio', ['Empty', 'Empty'], true),
};

function unary(name: MethodName, handlers: () => Promise<Handlers>): handleUnaryCall<unknown, unknown> {
  return async (call, callback) => {
    try {
      // The decoder made the message that the handler takes.
      const handle = (await handlers())[name] as (request: unknown) => unknown;
      callback(null, await handle(call.request));
    } catch (error) {
      callback({ code: status.INTERNAL, details: error instanceof Error ? error.message : String(error) });
    }
  };
}

/** Starts serving. @throws Error when the address is taken */
export async function startGrpcServer(
  { handlers, kept }: Served,
  settings: GrpcServerSettings,
): Promise<GrpcServer> {
  const server = new Server({
    // Schemas and the state of many resources outgrow the usual 4 MB. Terraform has its own bound.
    'grpc.max_receive_message_length': -1,
    'grpc.max_send_message_length': -1,
  });
  const implementation: UntypedServiceImplementation = {};
  for (const name of Object.keys(providerMethods) as MethodName[]) {
    const answer = kept[name];
    implementation[name] = answer
      ? (_call: unknown, callback: sendUnaryData<unknown>) => callback(null, Buffer.from(answer))
      : unary(name, handlers);
  }
  server.addService(providerService, implementation);
  server.addService(sideService, {
    Shutdown: ((_call, callback) => {
      callback(null, {});
      settings.onShutdown?.();
    }) satisfies handleUnaryCall<unknown, unknown>,
    // Both are left open, and end with the connection.
    StartStream: (call: NodeJS.ReadableStream) => void call.resume(),
    StreamStdio: () => {},
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(settings.address, credentials(settings), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  return { port, stop: () => server.forceShutdown() };
}

function credentials({ mutualTls }: GrpcServerSettings): ServerCredentials {
  if (!mutualTls) return ServerCredentials.createInsecure();
  const { identity, clientCertificate } = mutualTls;
  return ServerCredentials.createSsl(
    Buffer.from(clientCertificate),
    [
      {
        private_key: Buffer.from(identity.privateKey),
        cert_chain: Buffer.from(toPem(identity.certificate)),
      },
    ],
    true,
  );
}
