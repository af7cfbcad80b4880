/**
 * Work that goes on after its request was answered, so that the answer tells neither how it went nor how long it took.
 *
 * @module
 */
import { describeCause, type Log, type LogFields } from './log.ts';

/** A piece of such work. */
export interface LaterWork {
  /** What the log calls it: `send_code`. */
  readonly name: string;
  /** What the log says about it besides when it fails. */
  readonly fields: LogFields;
  work(): Promise<unknown>;
}

export interface AfterAnswer {
  /** Takes the work on and returns at once. */
  run(later: LaterWork): void;
  /** Resolves when everything that was taken on before this call has ended, well or badly. */
  settled(): Promise<void>;
}

/** How many pieces of work may be under way at once, and how many may wait for them. */
export interface AfterAnswerLimits {
  readonly atOnce: number;
  readonly waiting: number;
}

const usualLimits: AfterAnswerLimits = { atOnce: 16, waiting: 1000 };

/** Work that fails and work beyond the limits is logged, and nobody else hears of it. */
export function createAfterAnswer(log: Log, limits: AfterAnswerLimits = usualLimits): AfterAnswer {
  const queue: { readonly later: LaterWork; readonly end: () => void }[] = [];
  const pending = new Set<Promise<void>>();
  let underWay = 0;

  async function carryOut({ name, fields, work }: LaterWork): Promise<void> {
    try {
      await work();
    } catch (cause) {
      log.error('after_answer.failed', { work: name, ...fields, cause: describeCause(cause) });
    }
  }

  function startNext(): void {
    if (underWay >= limits.atOnce) return;
    const next = queue.shift();
    if (!next) return;
    underWay += 1;
    // Not in this turn of the event loop: the answer goes first.
    setImmediate(async () => {
      await carryOut(next.later);
      underWay -= 1;
      next.end();
      startNext();
    });
  }

  return {
    run(later) {
      if (queue.length >= limits.waiting) {
        log.error('after_answer.dropped', { work: later.name, ...later.fields });
        return;
      }
      const { promise, resolve } = Promise.withResolvers<void>();
      pending.add(promise);
      const end = (): void => {
        pending.delete(promise);
        resolve();
      };
      queue.push({ later, end });
      startNext();
    },
    async settled() {
      await Promise.all(pending);
    },
  };
}
