/**
 * Errors in words for the terminal.
 *
 * @module
 */
import { describeCause } from '@poolkeeper/server/system/log';

/** Faults of the machine that have a plain name, by error code. */
const KNOWN: Readonly<
  Record<string, (error: NodeJS.ErrnoException & { address?: string; port?: number }) => string>
> = {
  EADDRINUSE: ({ address, port }) =>
    `Port ${port} of ${address} is taken. poolkeeper doctor says by whom; --port 0 picks a free one.`,
  EADDRNOTAVAIL: ({ address }) => `${address} is not an address of this machine.`,
  EACCES: ({ path, port }) =>
    path === undefined
      ? `Port ${port} is not permitted to this user.`
      : `${path} may not be used by this user.`,
};

/** One line that says what went wrong and, where known, what to do. */
export function explain(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const known = Object.hasOwn(KNOWN, error.code) ? KNOWN[error.code] : undefined;
    if (known) return known(error as NodeJS.ErrnoException);
  }
  return error instanceof Error && error.name === 'UsageError' ? error.message : describeCause(error);
}
