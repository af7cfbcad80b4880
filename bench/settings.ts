/**
 * How much is measured. `--quick` proves that the benchmark works; its figures are worth little.
 *
 * @module
 */
export const isQuick: boolean = process.argv.includes('--quick');

/** Users in the small pool and in the large one. */
export const SIZES: readonly number[] = isQuick ? [500, 2000] : [1000, 100_000];

/** Connections, each with one request under way. */
export const CONNECTIONS = 24;

/** How long each request of each pool is measured in a round. */
export const ROUND_MILLISECONDS = isQuick ? 500 : 2000;

/** Rounds on SQLite. PostgreSQL has no goal to be held to, so it has one. */
export const SQLITE_ROUNDS = isQuick ? 1 : 5;

/** Tells on standard error what is being measured. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);
