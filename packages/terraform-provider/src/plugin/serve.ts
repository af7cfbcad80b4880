/**
 * A provider as a process that Terraform started.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServerIdentity } from './certificate.ts';
import { type GrpcServerSettings, type Served, startGrpcServer } from './grpc-server.ts';
import { HandshakeError, handshakeLine, type Listening, readHandshake } from './handshake.ts';
import type { Handlers } from './methods.ts';

/** How often to look whether Terraform is still there. */
const LOOK_EVERY_MS = 2000;

/** Serves until Terraform says that it is over, or is gone. */
export async function serve({ handlers: load, kept }: Served): Promise<void> {
  let wanted: ReturnType<typeof readHandshake>;
  try {
    wanted = readHandshake(process.env);
  } catch (error) {
    if (!(error instanceof HandshakeError)) throw error;
    process.stdout.write(`${error.message}\n`);
    process.exit(1);
  }
  // Ctrl-C reaches every process of the terminal. Terraform says what it means by it: StopProvider, then Shutdown.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => process.exit(1));
  endWithParent();

  const identity = createServerIdentity();
  const place = listeningPlace(wanted.socketFolder);
  let loaded: Promise<Handlers> | undefined;
  const handlers = (): Promise<Handlers> => {
    loaded ??= load();
    return loaded;
  };
  const { port } = await startGrpcServer(
    { handlers, kept },
    {
      address: place.address,
      mutualTls: { identity, clientCertificate: wanted.clientCertificate },
      // What was written leaves the process in this turn of its loop.
      onShutdown: () => void setImmediate(() => process.exit(0)),
    },
  );
  process.stdout.write(`${handshakeLine(place.listening(port), identity.certificate)}\n`);
}

/** A socket in a folder of its own, which goes with the process; on Windows a port, for want of such sockets. */
function listeningPlace(socketFolder: string | undefined): {
  readonly address: GrpcServerSettings['address'];
  readonly listening: (port: number) => Listening;
} {
  if (process.platform === 'win32') {
    return { address: { port: 0 }, listening: (port) => ({ network: 'tcp', port }) };
  }
  const folder = mkdtempSync(join(socketFolder ?? tmpdir(), 'poolkeeper-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 's');
  return { address: { path }, listening: () => ({ network: 'unix', path }) };
}

/** A Terraform that was killed says no goodbye. */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(1);
  }, LOOK_EVERY_MS).unref();
}
