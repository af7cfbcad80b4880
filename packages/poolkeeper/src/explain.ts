/**
 * Errors in words for the terminal.
 *
 * @module
 */
import { describeCause } from '@poolkeeper/server/system/log';

/** What Node says besides of what the system refused. */
interface SystemError extends NodeJS.ErrnoException {
  readonly address?: string;
  readonly port?: number;
  readonly hostname?: string;
}

/** Faults of the machine that have a plain name, by error code. */
const KNOWN: Readonly<Record<string, (error: SystemError) => string>> = {
  EADDRINUSE: ({ address, port }) =>
    `Port ${port} of ${address} is taken. poolkeeper doctor says by whom; --port 0 picks a free one.`,
  EADDRNOTAVAIL: ({ address }) => `${address} is not an address of this machine.`,
  ENOTFOUND: ({ hostname }) => `There is no host ${hostname}.`,
  EACCES: ({ path, port }) =>
    path === undefined
      ? `Port ${port} is not permitted to this user.`
      : `${path} may not be used by this user.`,
};

/** Names of errors whose message says it all; the name of any other is part of what went wrong. */
const OWN_SENTENCE: ReadonlySet<string> = new Set(['UsageError', 'Error']);

/** One line that says what went wrong and, where known, what to do. */
export function explain(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const known = Object.hasOwn(KNOWN, error.code) ? KNOWN[error.code] : undefined;
    // An error with one of these codes is one of the system.
    if (known) return known(error as SystemError);
  }
  return error instanceof Error && OWN_SENTENCE.has(error.name) ? error.message : describeCause(error);
}
