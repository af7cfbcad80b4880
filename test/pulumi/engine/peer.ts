/**
 * Pulumi's own messages and its gRPC, from the programs that `npm test` installs beside the workspace. The tests speak
 * with them to a provider that describes the same messages itself.
 *
 * @module
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { JsonObject } from './json.ts';

export const peersFolder = fileURLToPath(new URL('../../peers/', import.meta.url));

const require = createRequire(new URL('../../peers/package.json', import.meta.url));

/** A message of google-protobuf: its members are read and written by methods that the declarations do not know here. */
export type Message = Readonly<Record<string, (...args: unknown[]) => unknown>>;

type MessageClass = new () => Message;

/** A call of a client to which an answer is awaited. */
type Call = (request: Message, then: (error: Error | null, answer: Message) => void) => void;

interface Grpc {
  readonly Server: new (options: object) => GrpcServer;
  readonly ServerCredentials: { createInsecure(): object };
  readonly credentials: { createInsecure(): object };
}

interface GrpcServer {
  addService(service: object, implementation: object): void;
  bindAsync(address: string, credentials: object, then: (error: Error | null, port: number) => void): void;
  forceShutdown(): void;
}

// Modules of others, of which these declarations name what is used.
export const grpc = (): Grpc => require('@grpc/grpc-js') as Grpc;

const messages = (file: string): Readonly<Record<string, MessageClass>> =>
  require(`@pulumi/pulumi/proto/${file}_pb.js`) as Record<string, MessageClass>;

export const service = (file: string, name: string): object =>
  (require(`@pulumi/pulumi/proto/${file}_grpc_pb.js`) as Record<string, object>)[name] ?? {};

interface StructClass {
  fromJavaScript(value: JsonObject): Message;
}

export const struct = (value: JsonObject): Message => {
  const { Struct } = require('google-protobuf/google/protobuf/struct_pb.js') as { Struct: StructClass };
  return Struct.fromJavaScript(value);
};

/** The message without members. */
export const empty = (): Message => {
  const { Empty } = require('google-protobuf/google/protobuf/empty_pb.js') as { Empty: MessageClass };
  return new Empty();
};

/** A Struct's JSON. One that was not sent is an empty object. */
export const json = (message: unknown): JsonObject =>
  message === undefined || message === null
    ? {}
    : // A Struct, by the method that was asked for it.
      (message as { toJavaScript(): JsonObject }).toJavaScript();

/** A message with members set: `{ urn: 'x' }` calls `setUrn('x')`. */
export function make(
  file: 'resource' | 'provider' | 'engine' | 'plugin',
  name: string,
  members: Readonly<Record<string, unknown>> = {},
): Message {
  // A message inside of another is a member of its class.
  const Class = name
    .split('.')
    .reduce<unknown>((inside, step) => (inside as Record<string, unknown>)[step], messages(file)) as
    | MessageClass
    | undefined;
  if (Class === undefined) throw new Error(`Pulumi has no message ${name}`);
  const message = new Class();
  for (const [member, value] of Object.entries(members)) {
    const setter = `set${member.charAt(0).toUpperCase()}${member.slice(1)}`;
    const set = message[setter];
    if (set === undefined) throw new Error(`${name} has no ${setter}`);
    set.call(message, value);
  }
  return message;
}

/** What a message holds under a getter. */
export const get = <Value>(message: Message, member: string): Value => {
  const getter = message[`get${member}`];
  if (getter === undefined) throw new Error(`there is no get${member}`);
  // The caller knows the type of the member.
  return getter.call(message) as Value;
};

/** A client of `pulumirpc.ResourceProvider`, its calls as promises. */
export function connectProvider(port: number): {
  call(method: string, request: Message): Promise<Message>;
  close(): void;
} {
  const { ResourceProviderClient: Client } = require('@pulumi/pulumi/proto/provider_grpc_pb.js') as {
    ResourceProviderClient: new (
      address: string,
      credentials: object,
      options: object,
    ) => Readonly<Record<string, Call>> & { close(): void };
  };
  const client = new Client(`127.0.0.1:${port}`, grpc().credentials.createInsecure(), {});
  return {
    close: () => (client as { close(): void }).close(),
    call: (method, request) =>
      new Promise((resolve, reject) => {
        const call = client[method];
        if (call === undefined) throw new Error(`Pulumi has no method ${method}`);
        call.call(client, request, (error, answer) => (error ? reject(error) : resolve(answer)));
      }),
  };
}
