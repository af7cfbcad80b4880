/**
 * A gRPC server of `pulumirpc.ResourceProvider` on loopback. A method that has no handler answers UNIMPLEMENTED.
 *
 * @module
 */
import {
  Server,
  ServerCredentials,
  type StatusObject,
  status,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import { messageType } from './messages.ts';

/** The methods that are served: the message that each takes, and the one it answers. */
const METHODS = {
  Handshake: ['ProviderHandshakeRequest', 'ProviderHandshakeResponse'],
  GetSchema: ['GetSchemaRequest', 'GetSchemaResponse'],
  CheckConfig: ['CheckRequest', 'CheckResponse'],
  DiffConfig: ['DiffRequest', 'DiffResponse'],
  Configure: ['ConfigureRequest', 'ConfigureResponse'],
  Invoke: ['InvokeRequest', 'InvokeResponse'],
  Check: ['CheckRequest', 'CheckResponse'],
  Diff: ['DiffRequest', 'DiffResponse'],
  Create: ['CreateRequest', 'CreateResponse'],
  Read: ['ReadRequest', 'ReadResponse'],
  Update: ['UpdateRequest', 'UpdateResponse'],
  Delete: ['DeleteRequest', 'google.protobuf.Empty'],
  Cancel: ['google.protobuf.Empty', 'google.protobuf.Empty'],
  GetPluginInfo: ['google.protobuf.Empty', 'PluginInfo'],
  Attach: ['PluginAttach', 'google.protobuf.Empty'],
} as const satisfies Record<string, readonly [request: string, response: string]>;

export type MethodName = keyof typeof METHODS;

/** What a method does. Its request and answer are the messages of the table, which the compiler cannot see. */
export type Handlers = { readonly [Name in MethodName]: (request: never) => object | Promise<object> };

/** Large states come in one message; Pulumi's own limit. */
const MAX_MESSAGE_BYTES = 400 * 1024 * 1024;

/**
 * A failure with what the user should read. gRPC has no better code for "the operation failed" than UNKNOWN, which
 * Pulumi's own providers answer too.
 */
function statusOf(error: unknown): Partial<StatusObject> {
  const details = error instanceof Error ? error.message : String(error);
  return { code: status.UNKNOWN, details };
}

const definition = (name: MethodName) => {
  const [request, response] = METHODS[name].map((message) => messageType(message));
  if (!request || !response) throw new TypeError(`${name} has two messages`);
  return {
    path: `/pulumirpc.ResourceProvider/${name}`,
    requestStream: false,
    responseStream: false,
    requestSerialize: (message: object): Buffer => Buffer.from(request.encode(message).finish()),
    requestDeserialize: (bytes: Buffer): object => request.decode(bytes),
    responseSerialize: (message: object): Buffer => Buffer.from(response.encode(message).finish()),
    responseDeserialize: (bytes: Buffer): object => response.decode(bytes),
  };
};

/** Serves on a free port of 127.0.0.1 what is loaded by the first call at the latest. */
export async function serve(
  handlers: () => Promise<Handlers>,
): Promise<{ readonly port: number; stop(): void }> {
  const server = new Server({
    'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
    'grpc.max_send_message_length': MAX_MESSAGE_BYTES,
  });
  const names = Object.keys(METHODS) as MethodName[]; // The table's own keys.
  const implementation: UntypedServiceImplementation = {};
  for (const name of names) {
    const handle = async (request: object): Promise<object> => {
      // The decoder made the message that the handler takes.
      const handler = (await handlers())[name] as (request: object) => object | Promise<object>;
      return await handler(request);
    };
    implementation[name] = (
      call: { request: object },
      answer: (error: object | null, message?: object) => void,
    ) => {
      handle(call.request).then(
        (message) => answer(null, message),
        (error: unknown) => answer(statusOf(error)),
      );
    };
  }
  server.addService(Object.fromEntries(names.map((name) => [name, definition(name)])), implementation);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  return { port, stop: () => server.forceShutdown() };
}
