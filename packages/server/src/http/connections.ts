/**
 * The connections of a server, so that it ends without a client losing a request.
 *
 * @module
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Server as TlsServer } from 'node:tls';
import type { Milliseconds } from '@poolkeeper/api/units';

/** Turns of the event loop after which the port closes whatever comes. */
const MOST_TURNS = 100;

export interface Connections {
  /**
   * Takes no new connection and lets every request in flight finish; each answer says that its connection closes.
   * A connection that is kept alive is not cut at once, because its client may just be sending a request: for
   * `idleGrace` it may still send one. Resolves when the last connection has closed.
   */
  end(idleGrace: Milliseconds): Promise<void>;
}

/** Watches the connections of a server from its beginning. */
export function watchConnections(server: Server): Connections {
  const open = new Set<Socket>();
  const inFlight = new Set<ServerResponse>();
  let state: 'serving' | 'ending' | 'cutting' = 'serving';
  /** Connections and requests that came so far. */
  let arrivals = 0;

  server.on('connection', () => {
    arrivals += 1;
  });
  server.on(server instanceof TlsServer ? 'secureConnection' : 'connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', (_: IncomingMessage, outgoing: ServerResponse) => {
    arrivals += 1;
    inFlight.add(outgoing);
    if (state !== 'serving') outgoing.setHeader('connection', 'close');
    outgoing.once('close', () => {
      inFlight.delete(outgoing);
      // An answer that had begun before the end promised to keep its connection.
      if (state === 'cutting') setImmediate(() => server.closeIdleConnections());
    });
  });

  /**
   * Waits for a moment in which most likely no connection waits to be taken, because the system resets those when the
   * port closes: after two turns of the event loop that brought nothing.
   */
  const untilQuiet = async (): Promise<void> => {
    for (let [turn, quiet] = [0, 0]; turn < MOST_TURNS && quiet < 2; turn += 1) {
      const before = arrivals;
      await nextTurn();
      quiet = arrivals === before ? quiet + 1 : 0;
    }
  };

  const cutIdle = (): void => {
    state = 'cutting';
    server.closeIdleConnections();
    // A connection that never said anything counts as one whose request is on its way.
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
  };

  return {
    async end(idleGrace) {
      await untilQuiet();
      // The close of node:http would cut idle connections before anything else.
      const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
      // Not before the port is closed: whoever is told to connect anew would be reset if that came just then.
      state = 'ending';
      for (const outgoing of inFlight) if (!outgoing.headersSent) outgoing.setHeader('connection', 'close');
      const timer = setTimeout(cutIdle, idleGrace);
      await closed;
      clearTimeout(timer);
      // It also ends the check for slow senders, which was needed until now.
      server.close();
    },
  };
}
