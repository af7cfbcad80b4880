/**
 * Services to make a world in.
 *
 * @module
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ListUserPoolsCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { OperationInput, OperationName, OperationOutput } from '@poolkeeper/api/operations';
import { mailServer } from '@poolkeeper/server/delivery/testing/mail-server';
import { vi } from 'vitest';
import { serve } from '../support/serve.ts';
import { newestCode, sdk, startService } from '../support/service.ts';
import { postgresRows, type Rows, sqliteRows } from './rows.ts';
import { mustCall } from './wire.ts';

/** Calls an operation that has to succeed. */
export type Call = <Name extends OperationName>(
  name: Name,
  input: OperationInput<Name>,
) => Promise<OperationOutput<Name>>;

/** A service that runs. */
export interface Host {
  readonly url: string;
  readonly call: Call;
  /** The code of the newest message to a user, which may be on its way; each is asked for once. */
  newestCode(username: string): Promise<string>;
  /** Resolves when nothing goes on after an answer any more. */
  settled(): Promise<void>;
  /** Its database, from outside. */
  rows(): Promise<Rows>;
  /** Ends it. */
  stop(): Promise<void>;
}

/** Where the function of custom authentication runs. */
const FUNCTION_FILE = join(import.meta.dirname, 'custom-auth.mjs');
export const FUNCTION = 'arn:aws:lambda:us-east-1:000000000000:function:custom-auth';

function makeFolder(): { readonly data: string; readonly triggers: string } {
  const data = mkdtempSync(join(tmpdir(), 'poolkeeper-properties-'));
  const triggers = join(data, 'triggers.json');
  writeFileSync(triggers, JSON.stringify({ [FUNCTION]: FUNCTION_FILE }));
  return { data, triggers };
}

/** One of this process, in development mode, with a SQLite file of its own or in an empty PostgreSQL database. */
export async function developmentHost(database?: string): Promise<Host> {
  const { data, triggers } = makeFolder();
  const service = await startService({
    memory: false,
    data,
    triggers,
    logLevel: 'error',
    ...(database === undefined ? {} : { database, keyFile: join(data, 'sealing.key') }),
  });
  return {
    url: service.url,
    call: (name, input) => mustCall(service.url, name, input),
    newestCode: (username) => newestCode(service, username),
    // The inbox waits for messages that are on their way.
    settled: async () => void (await service.inbox({ username: 'nobody' })),
    rows: async () =>
      database === undefined ? sqliteRows(join(data, 'poolkeeper.sqlite')) : postgresRows(database),
    async stop() {
      await service.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** One in a process of its own, in strict mode, with a mail server. */
export interface StrictHost extends Host {
  /** Everything that came out of the process; ends it. */
  log(): Promise<string>;
}

/** The key of strict mode: that of {@link sdk}. */
const KEY = ['--access-key', 'AKIDEXAMPLE', '--secret-key', 'secret'];

/** Starts one. */
export async function strictHost(): Promise<StrictHost> {
  const { data, triggers } = makeFolder();
  const mail = await mailServer();
  const mailOptions = ['--smtp', mail.url.href, '--mail-from', 'no-reply@example.com'];
  const process = await serve([
    '--data',
    data,
    '--triggers',
    triggers,
    ...KEY,
    ...mailOptions,
    '--log-level',
    'info',
  ]);
  const cognito = sdk(process);
  /** Which of the messages were asked for. */
  const read = new Set<number>();
  return {
    url: process.url,
    async call<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
      const commands: Readonly<Record<string, unknown>> = await import(
        '@aws-sdk/client-cognito-identity-provider'
      );
      // The SDK has a command of every operation, and each is sent as any other.
      const Command = commands[`${name}Command`] as new (input: object) => ListUserPoolsCommand;
      // The SDK's output has the members of ours.
      return (await cognito.send(new Command(input))) as unknown as OperationOutput<Name>;
    },
    newestCode: (username) =>
      vi.waitFor(() => {
        const at = mail.received.findLastIndex(({ to }) => to[0]?.startsWith(`${username}@`));
        const message = mail.received[at]?.message ?? '';
        const [code] = /\b\d{6}\b/.exec(message.slice(message.indexOf('\n\n'))) ?? [];
        if (code === undefined || read.has(at)) throw new Error(`no new code for ${username}`);
        read.add(at);
        return code;
      }, 10_000),
    settled: async () => {},
    rows: async () => sqliteRows(join(data, 'poolkeeper.sqlite')),
    async log() {
      const { output, errors } = await process.stop();
      return `${output}${errors}`;
    },
    async stop() {
      cognito.destroy();
      await process[Symbol.asyncDispose]();
      await mail[Symbol.asyncDispose]();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
