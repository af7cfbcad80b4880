/**
 * The engine that started the provider: it is told what the user should know, and when it is gone the provider ends.
 *
 * @module
 */
import { Client, credentials, type ServiceError, status } from '@grpc/grpc-js';
import { messageType } from './messages.ts';

/** As `pulumirpc.LogSeverity` numbers them. */
const SEVERITIES = { debug: 0, info: 1, warning: 2, error: 3 } as const;

export type Severity = keyof typeof SEVERITIES;

/** What is told, of which resource, and whether it is shown only while the operation runs. */
interface Message {
  readonly severity: Severity;
  readonly text: string;
  readonly urn?: string;
  readonly isPassing?: boolean;
}

export interface Engine {
  /** Never fails: an engine that does not listen misses it. */
  log(message: Message): void;
  /** Calls back once when the engine does not answer any more. */
  whenGone(then: () => void): void;
}

/** How often an engine is asked whether it is there. */
const ASK_EVERY_MS = 10_000;
const ANSWER_WITHIN_MS = 5_000;

/** Stands where no engine was named: a provider that a debugger started. What it is told goes to standard error. */
export const noEngine: Engine = {
  log: ({ severity, text }) => void process.stderr.write(`${severity}: ${text}\n`),
  whenGone: () => {},
};

/** The engine at an address. */
export function connectEngine(address: string): Engine {
  const client = new Client(address, credentials.createInsecure());
  const request = messageType('LogRequest');
  const call = (path: string, bytes: Buffer, then: (error: ServiceError | null) => void): void => {
    const options = { deadline: Date.now() + ANSWER_WITHIN_MS };
    client.makeUnaryRequest(path, Buffer.from, Buffer.from, bytes, options, then);
  };
  return {
    log({ severity, text, urn = '', isPassing = false }) {
      const message = { severity: SEVERITIES[severity], message: text, urn, ephemeral: isPassing };
      call('/pulumirpc.Engine/Log', Buffer.from(request.encode(message).finish()), () => {});
    },
    whenGone(then) {
      const timer = setInterval(() => {
        // Engines need not serve it: any answer but "unavailable" comes from one that is there.
        call('/grpc.health.v1.Health/Check', Buffer.alloc(0), (error) => {
          if (error?.code !== status.UNAVAILABLE) return;
          clearInterval(timer);
          then();
        });
      }, ASK_EVERY_MS);
      timer.unref();
    },
  };
}
