import { failures } from '@poolkeeper/api/failures';

/** How often a change is made anew on what another request wrote meanwhile. */
const ATTEMPTS = 5;

/**
 * Makes a change until no other request comes between reading and writing: for operations whose errors in Amazon's
 * model have no ConcurrentModificationException.
 *
 * @param attempt reads, changes and writes, and answers `conflict` when another request was first
 * @throws TooManyRequestsException when others were first every time
 */
export async function untilWritten<Result>(attempt: () => Promise<Result | 'conflict'>): Promise<Result> {
  for (let count = 1; count <= ATTEMPTS; count++) {
    const result = await attempt();
    if (result !== 'conflict') return result;
  }
  throw failures.tooManyRequests();
}
