/**
 * One change of a pool at a time: the service refuses two at once, and every refusal costs a wait.
 *
 * @module
 */

const last = new Map<string, Promise<unknown>>();

/** Runs `change` once every earlier change of the pool has ended, whether or not it succeeded. */
export async function withPoolLock<Result>(
  userPoolId: string,
  change: () => Promise<Result>,
): Promise<Result> {
  const before = last.get(userPoolId) ?? Promise.resolve();
  const mine = before.then(change, change);
  last.set(userPoolId, mine);
  try {
    return await mine;
  } finally {
    if (last.get(userPoolId) === mine) last.delete(userPoolId);
  }
}
