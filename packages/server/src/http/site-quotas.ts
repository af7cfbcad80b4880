import { CognitoError } from '@poolkeeper/api/errors';
import type { Context } from 'hono';
import type { PoolSite } from '../authorization/pool-site.ts';
import type { Allowance } from './allowances.ts';
import type { HttpContext } from './context.ts';
import { factsOf } from './request-log.ts';

/** Takes one request of every allowance, where quotas hold; false, and noted, when one of them is used up. */
export function isWithinQuotas(
  c: Context,
  { quotas }: HttpContext,
  { site, allowances }: { readonly site: PoolSite; readonly allowances: readonly Allowance[] },
): boolean {
  if (!quotas) return true;
  try {
    quotas.takeEach(allowances, site.pool.region);
    return true;
  } catch (thrown) {
    if (!(thrown instanceof CognitoError)) throw thrown;
    factsOf(c).error = thrown.code;
    return false;
  }
}
