/**
 * A provider inside a running process, for tests and debuggers: Terraform is told where it is and starts none.
 *
 * @module
 * @see https://developer.hashicorp.com/terraform/plugin/debugging
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGrpcServer } from './grpc-server.ts';
import type { Handlers } from './methods.ts';

/** A provider that Terraform can be pointed at. */
export interface Reattached extends Disposable {
  /** The value of `TF_REATTACH_PROVIDERS` for a Terraform that shall use it, under each source address. */
  readonly environment: string;
}

/** Serves a provider to the Terraforms of this machine's user, without TLS, on a socket that only this user reaches. */
export async function serveReattached(handlers: Handlers, addresses: readonly string[]): Promise<Reattached> {
  const folder = mkdtempSync(join(tmpdir(), 'poolkeeper-'));
  const path = join(folder, 's');
  const server = await startGrpcServer({ handlers: async () => handlers, kept: {} }, { address: { path } });
  const place = {
    Protocol: 'grpc',
    ProtocolVersion: 6,
    Pid: process.pid,
    Test: true,
    Addr: { Network: 'unix', String: path },
  };
  return {
    environment: JSON.stringify(Object.fromEntries(addresses.map((address) => [address, place]))),
    [Symbol.dispose]() {
      server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
