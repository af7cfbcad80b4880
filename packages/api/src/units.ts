/**
 * Branded units, so that a number always tells what it counts.
 *
 * @module
 */
declare const unit: unique symbol;

export type Seconds = number & { readonly [unit]?: 'seconds' };
export type Milliseconds = number & { readonly [unit]?: 'milliseconds' };
export type EpochSeconds = number & { readonly [unit]?: 'epoch seconds' };
export type EpochMilliseconds = number & { readonly [unit]?: 'epoch milliseconds' };

/** Whole seconds since the epoch, rounded down: the form of `iat`, `exp` and `auth_time`. */
export const toEpochSeconds = (at: EpochMilliseconds): EpochSeconds => Math.floor(at / 1000);

/** The wire form of a moment in the API: epoch seconds with a fraction of milliseconds. */
export const toTimestamp = (at: EpochMilliseconds): number => at / 1000;
