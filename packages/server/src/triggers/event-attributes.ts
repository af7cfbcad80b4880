import { identitiesAttribute } from '@poolkeeper/api/user/identities';
import type { UserRecord } from '../store/records.ts';

/**
 * `request.userAttributes` of an event about a user: the attributes with `sub`, `cognito:user_status`, and the
 * identities of a user who has some.
 */
export function eventAttributes(user: UserRecord): Readonly<Record<string, string>> {
  const identities = identitiesAttribute(user);
  return {
    sub: user.sub,
    'cognito:user_status': user.status,
    ...(identities !== undefined && { identities }),
    ...user.attributes,
  };
}
