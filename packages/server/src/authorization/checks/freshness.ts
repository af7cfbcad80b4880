import { OAuthError } from '@poolkeeper/api/oauth-errors';
import type { Seconds } from '@poolkeeper/api/units';
import type { Asked } from '../authorization-request.ts';
import { parameter } from '../parameter.ts';

/** `max_age` is a number of seconds. @see OpenID Connect Core 1.0 section 3.1.2.1 */
export function freshness({ parameters }: Asked): Seconds | undefined {
  const maxAge = parameter(parameters, 'max_age');
  if (maxAge === undefined) return undefined;
  if (!/^\d{1,10}$/.test(maxAge))
    throw new OAuthError('invalid_request', 'max_age is not a number of seconds');
  return Number(maxAge);
}
