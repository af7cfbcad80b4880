import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, get as httpGet, type IncomingMessage } from 'node:http';
import { get as httpsGet, Agent as TlsAgent } from 'node:https';
import { connect, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { connect as tlsConnect } from 'node:tls';
import { afterEach, describe, expect, test } from 'vitest';
import { type Listening, listen } from './listen.ts';

/** Longer than any test: what ends before it did not wait for it. */
const LONG = 600_000;

const pem = (name: string) =>
  readFileSync(new URL(`../../../../test/support/tls/${name}`, import.meta.url), 'utf8');
const tls = { cert: pem('cert.pem'), key: pem('key.pem') };

describe.each([
  ['HTTP', undefined],
  ['HTTPS', tls],
])('a server of %s that ends', (_, given) => {
  let listening: Listening;
  const sockets: Socket[] = [];
  const agents: Agent[] = [];
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    for (const agent of agents.splice(0)) agent.destroy();
  });

  const start = async (answer: () => Promise<Response> | Response = () => new Response('here')) => {
    listening = await listen({ host: '127.0.0.1', port: 0, tls: given });
    listening.serve(answer);
  };

  /** A client that keeps its one connection. */
  const client = () => {
    const options = { keepAlive: true, maxSockets: 1 };
    const agent = given ? new TlsAgent({ ...options, ca: given.cert }) : new Agent(options);
    agents.push(agent);
    return async () => {
      const target = { host: '127.0.0.1', servername: 'localhost', port: listening.port, agent };
      const [response] = (await once(given ? httpsGet(target) : httpGet(target), 'response')) as [
        IncomingMessage,
      ];
      const { statusCode, headers, socket } = response;
      response.resume();
      await once(response, 'end');
      return { answer: [statusCode, headers.connection], socket };
    };
  };

  /** Begins the end, and waits until the port is closed. */
  const beginEnd = async (): Promise<{ ended: Promise<void> }> => {
    const ended = listening.stop(LONG);
    for (let turn = 0; turn < 20; turn += 1) await nextTurn();
    return { ended };
  };

  const connectSilently = async (): Promise<Socket> => {
    const { port } = listening;
    const socket = given
      ? tlsConnect({ port, host: '127.0.0.1', servername: 'localhost', ca: given.cert })
      : connect(port, '127.0.0.1');
    sockets.push(socket);
    await once(socket, given ? 'secureConnect' : 'connect');
    return socket;
  };

  test('answers one more request on a connection that is kept alive, and says that it closes', async () => {
    await start();
    const request = client();
    expect((await request()).answer).toEqual([200, 'keep-alive']);
    const { ended } = await beginEnd();
    expect((await request()).answer).toEqual([200, 'close']);
    await ended;
  });

  test('lets a request in flight finish, and says that its connection closes', async () => {
    const arrived = Promise.withResolvers<void>();
    const released = Promise.withResolvers<Response>();
    await start(() => {
      arrived.resolve();
      return released.promise;
    });
    const inFlight = client()();
    await arrived.promise;
    const { ended } = await beginEnd();
    released.resolve(new Response('late'));
    expect((await inFlight).answer).toEqual([200, 'close']);
    await ended;
  });

  test('closes connections that are idle after their grace', async () => {
    await start();
    const request = client();
    const { socket } = await request();
    const closed = once(socket, 'close');
    await listening.stop(1);
    await closed;
  });

  test('does not wait for a connection that never said anything', async () => {
    await start();
    const socket = await connectSilently();
    // Connections are taken in their order: after this answer the silent one is the server's.
    await client()();
    await listening.stop(1);
    if (!socket.closed) await once(socket, 'close');
  });

  test('takes no new connection', async () => {
    await start();
    const request = client();
    await request();
    const { ended } = await beginEnd();
    await expect(client()()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await request();
    await ended;
  });
});
