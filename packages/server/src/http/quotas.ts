/**
 * `--quotas aws`: refuses what Amazon's requests-per-second quotas would refuse. The allowances are this
 * process's own; several nodes together permit as many times more.
 *
 * @module
 * @see Amazon Cognito developer guide, "Quotas in Amazon Cognito"
 */
import { CognitoError } from '@poolkeeper/api/errors';
import type { Operation } from '@poolkeeper/api/operation';

import type { EpochMilliseconds } from '@poolkeeper/api/units';
import type { Clock } from '../system/system.ts';
import { type Allowance, allowancesOf } from './allowances.ts';

export interface Quotas {
  /**
   * Counts one request of an operation in a region.
   *
   * @throws TooManyRequestsException `Rate exceeded` when an allowance is used up
   */
  take(operation: Operation, region: string, input: object): void;
  /**
   * Counts one request against every one of some allowances of a region; against none where one is used up.
   *
   * @throws TooManyRequestsException `Rate exceeded`
   */
  takeEach(allowances: readonly Allowance[], region: string): void;
}

/** What is left of an allowance, and when that was worked out. */
interface Bucket {
  tokens: number;
  at: EpochMilliseconds;
}

/** Full buckets are forgotten once there are this many, so that foreign pool ids cannot fill the memory. */
const MANY_BUCKETS = 10_000;

/** Quotas on the service's clock. */
export function createQuotas(clock: Clock): Quotas {
  const buckets = new Map<string, Bucket>();

  const refilled = (key: string, { rate }: Allowance, now: EpochMilliseconds): Bucket => {
    const bucket = buckets.get(key);
    if (!bucket) return { tokens: rate, at: now };
    // A clock that was moved back gives nothing and takes nothing.
    const gained = (Math.max(0, now - bucket.at) / 1000) * rate;
    return { tokens: Math.min(rate, bucket.tokens + gained), at: now };
  };

  const quotas: Quotas = {
    take: (operation, region, input) => quotas.takeEach(allowancesOf(operation, input), region),
    takeEach(allowances, region) {
      const now = clock.now();
      const wanted = allowances.map((allowance) => {
        const key = `${region}/${allowance.name}`;
        return { key, bucket: refilled(key, allowance, now) };
      });
      const enough = wanted.every(({ bucket }) => bucket.tokens >= 1);
      if (buckets.size > MANY_BUCKETS) forgetIdle(buckets, now);
      for (const { key, bucket } of wanted) {
        if (enough) bucket.tokens -= 1;
        buckets.set(key, bucket);
      }
      if (!enough) throw new CognitoError('TooManyRequestsException', 'Rate exceeded');
    },
  };
  return quotas;
}

/** After a second without a request every bucket is full again, which is what an absent one means. */
function forgetIdle(buckets: Map<string, Bucket>, now: EpochMilliseconds): void {
  for (const [key, { at }] of buckets) if (now - at >= 1000) buckets.delete(key);
}
