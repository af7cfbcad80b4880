import type { EpochMilliseconds, Milliseconds } from '@poolkeeper/api/units';
import type { Clock } from './system.ts';

/** A clock that can be moved and keeps running between moves. */
export interface MovableClock extends Clock {
  /** Moves forward, or back when negative. */
  advance(by: Milliseconds): void;
  /** Moves to a moment and runs on from there. */
  set(to: EpochMilliseconds): void;
}

/** A movable clock that runs as `base` does; over a base that stands still, it moves only when told. */
export function createMovableClock(base: Clock): MovableClock {
  let offset: Milliseconds = 0;
  return {
    now: () => base.now() + offset,
    advance: (by) => {
      offset += by;
    },
    set: (to) => {
      offset = to - base.now();
    },
  };
}
