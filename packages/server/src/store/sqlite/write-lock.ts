/** Milliseconds; any transaction of the store takes a small part of it. */
const LONGEST_WAIT = 10_000;

/**
 * Lets one writer at a time use the writing connection, in the order in which they came.
 */
export class WriteLock {
  #held = false;
  readonly #waiting: (() => void)[] = [];
  readonly #longestWait: number;

  constructor(longestWait = LONGEST_WAIT) {
    this.#longestWait = longestWait;
  }

  /** Takes the lock when it is free. */
  tryAcquire(): boolean {
    if (this.#held) return false;
    this.#held = true;
    return true;
  }

  /**
   * Takes the lock when its turn has come.
   *
   * @throws Error after the longest wait (ten seconds): then a function of the store was most likely called inside a
   * transaction, instead of the one that was passed to it
   */
  acquire(): Promise<void> {
    if (this.tryAcquire()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const taken = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(taken), 1);
        reject(new Error(`a write waited ${this.#longestWait} ms for a transaction that did not end`));
      }, this.#longestWait);
      this.#waiting.push(taken);
    });
  }

  /** Gives the lock to the next in line. */
  release(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#held = false;
  }
}
