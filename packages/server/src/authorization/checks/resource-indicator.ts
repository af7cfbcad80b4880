import { OAuthError } from '@poolkeeper/api/oauth-errors';
import { isResourceIndicator } from '@poolkeeper/api/user-pool-client/resource-indicator';
import type { Asked } from '../authorization-request.ts';
import { parameter } from '../parameter.ts';

/** `resource` is one that an access token can be bound to. @see RFC 8707 section 2 */
export function resourceIndicator({ parameters }: Asked): string | undefined {
  const resource = parameter(parameters, 'resource');
  if (resource !== undefined && !isResourceIndicator(resource)) throw new OAuthError('invalid_target');
  return resource;
}
