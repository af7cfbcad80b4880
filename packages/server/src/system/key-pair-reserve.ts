/**
 * Key pairs that are ready before somebody waits for them: making one takes a tenth of a second and more.
 *
 * @module
 */
import type { RsaKeyPair, System } from './system.ts';

/** Pairs that lie ready: a pool's tokens need two. */
const reserveSize = 2;

/**
 * A system that keeps a small reserve of key pairs. The reserve is empty until a pair is taken or expected, and
 * is filled in the background, one pair after the other. Each pair is handed out once. Where making one failed,
 * whoever takes it hears of that.
 */
export function withKeyPairReserve(system: System): System {
  const reserve: Promise<RsaKeyPair>[] = [];
  let making = false;

  function fill(): void {
    if (making || reserve.length >= reserveSize) return;
    making = true;
    const pair = system.rsaKeyPair();
    reserve.push(pair);
    pair.then(
      () => {
        making = false;
        fill();
      },
      () => {
        making = false;
      },
    );
  }

  return {
    ...system,
    rsaKeyPair() {
      const pair = reserve.shift() ?? system.rsaKeyPair();
      // Not before it is there: a pair that somebody waits for has the processor first.
      pair.then(fill, () => {});
      return pair;
    },
    expectKeyPairs: fill,
  };
}
