import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect as connectHttp2 } from 'node:http2';
import { connect as connectSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { Client, credentials, type ServiceError, status } from '@grpc/grpc-js';
import { afterEach, expect, test } from 'vitest';
import { createServerIdentity, toPem } from './certificate.ts';
import { type GrpcServerSettings, type Served, startGrpcServer } from './grpc-server.ts';
import type { Handlers } from './methods.ts';

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup();
});

interface Provided extends Partial<Omit<Served, 'handlers'>> {
  readonly handlers?: Partial<Handlers>;
  readonly settings?: Partial<GrpcServerSettings>;
}

async function serve({ handlers = {}, kept = {}, settings = {} }: Provided): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'poolkeeper-grpc-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 's');
  // Of a provider, the test brings what it calls.
  const served = { handlers: async () => handlers as Handlers, kept };
  const server = await startGrpcServer(served, { address: { path }, ...settings });
  cleanups.push(() => server.stop());
  return path;
}

function clientOf(path: string): Client {
  const unlimited = { 'grpc.max_receive_message_length': -1, 'grpc.max_send_message_length': -1 };
  const client = new Client(`unix:${path}`, credentials.createInsecure(), unlimited);
  cleanups.push(() => client.close());
  return client;
}

const same = (bytes: Buffer): Buffer => bytes;

const call = (client: Client, path: string, message = Buffer.alloc(0)): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    client.makeUnaryRequest(path, same, same, message, (error, answer) => {
      if (answer) resolve(answer);
      else reject(error ?? new Error('there was no answer'));
    });
  });

const failureOf = (promise: Promise<unknown>): Promise<ServiceError> =>
  promise.then(
    () => expect.fail('the call was answered'),
    (error: ServiceError) => error,
  );

const STOP = '/tfplugin6.Provider/StopProvider';

test('a call is answered by its handler', async () => {
  const client = clientOf(await serve({ handlers: { StopProvider: async () => ({ Error: 'no' }) } }));
  expect(await call(client, STOP)).toEqual(Buffer.from('\x0a\x02no'));
});

test('what a handler throws is told, in every alphabet', async () => {
  const message = '100 % – größer\n日本 \ud800';
  const client = clientOf(
    await serve({
      handlers: {
        StopProvider: () => {
          throw new Error(message);
        },
      },
    }),
  );
  const failure = await failureOf(call(client, STOP));
  expect(failure.code).toBe(status.INTERNAL);
  expect(failure.details).toBe(message.toWellFormed());
});

test.each([
  '/tfplugin6.Provider/ValidateListResourceConfig',
  '/tfplugin6.Provider/toString',
  '/tfplugin6.Provider/',
  '/elsewhere/StopProvider',
])('%s is not implemented', async (path) => {
  const client = clientOf(await serve({}));
  expect((await failureOf(call(client, path))).code).toBe(status.UNIMPLEMENTED);
});

test('an answer that is kept needs no handler', async () => {
  const client = clientOf(await serve({ kept: { StopProvider: Buffer.from('kept') } }));
  expect(await call(client, STOP)).toEqual(Buffer.from('kept'));
});

test('messages of 20 MB pass in both directions', async () => {
  const id = randomBytes(10_000_000).toString('hex');
  const client = clientOf(
    await serve({
      handlers: { ImportResourceState: (request) => ({ diagnostics: [{ summary: request.id }] }) },
    }),
  );
  const length = Buffer.of(0x80, 0xda, 0xc4, 0x09);
  const request = Buffer.concat([Buffer.of(0x12), length, Buffer.from(id)]);
  const answer = await call(client, '/tfplugin6.Provider/ImportResourceState', request);
  expect(answer.subarray(-id.length).equals(Buffer.from(id))).toBe(true);
});

test('a call that is taken back leaves the others alone', async () => {
  const arrived = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const client = clientOf(
    await serve({
      handlers: {
        GetFunctions: async () => {
          arrived.resolve();
          await goOn.promise;
          return {};
        },
        StopProvider: () => ({}),
      },
    }),
  );
  const ended = Promise.withResolvers<number | undefined>();
  const path = '/tfplugin6.Provider/GetFunctions';
  const pending = client.makeUnaryRequest(path, same, same, Buffer.alloc(0), (error) =>
    ended.resolve(error?.code),
  );
  await arrived.promise;
  pending.cancel();
  expect(await ended.promise).toBe(status.CANCELLED);
  await call(client, STOP);
  goOn.resolve();
  await call(client, STOP);
});

test('a shutdown is answered before it is made', async () => {
  const asked = Promise.withResolvers<void>();
  const client = clientOf(await serve({ settings: { onShutdown: () => asked.resolve() } }));
  expect(await call(client, '/plugin.GRPCController/Shutdown')).toEqual(Buffer.alloc(0));
  await asked.promise;
});

test.each([
  ['none', Buffer.alloc(0), status.INTERNAL],
  ['one that is cut off', Buffer.of(0, 0, 0, 0, 9, 1), status.INTERNAL],
  ['two', Buffer.alloc(10), status.INTERNAL],
  ['one that is compressed', Buffer.of(1, 0, 0, 0, 0), status.UNIMPLEMENTED],
])('a request that is no message is refused: %s', async (_what, body, code) => {
  const path = await serve({ handlers: { StopProvider: () => ({}) } });
  const session = connectHttp2('http://localhost', { createConnection: () => connectSocket(path) });
  cleanups.push(() => session.destroy());
  const stream = session.request({ ':method': 'POST', ':path': STOP, 'content-type': 'application/grpc' });
  stream.end(body);
  const answered = Promise.withResolvers<unknown>();
  stream.on('response', (headers) => answered.resolve(headers['grpc-status'])).on('error', answered.reject);
  expect(await answered.promise).toBe(String(code));
});

test('with certificates, a client that shows none or another one is not let in', async () => {
  const identity = createServerIdentity();
  const other = createServerIdentity();
  const clientCertificate = toPem(createServerIdentity().certificate);
  const path = await serve({ settings: { mutualTls: { identity, clientCertificate } } });
  for (const shown of [{}, { key: other.privateKey, cert: toPem(other.certificate) }]) {
    const socket = connectTls({
      path,
      servername: 'localhost',
      ALPNProtocols: ['h2'],
      ca: toPem(identity.certificate),
      ...shown,
    });
    const outcome = Promise.withResolvers<string>();
    // A server of HTTP/2 speaks first.
    socket.on('data', () => outcome.resolve('let in'));
    socket.on('error', () => outcome.resolve('refused')).on('close', () => outcome.resolve('refused'));
    expect(await outcome.promise).toBe('refused');
    socket.destroy();
  }
});
