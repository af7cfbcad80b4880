import type { UserRecord } from '../store/records.ts';

/** `request.userAttributes` of an event about a user: the attributes with `sub`, and `cognito:user_status`. */
export const eventAttributes = (user: UserRecord): Readonly<Record<string, string>> => ({
  sub: user.sub,
  'cognito:user_status': user.status,
  ...user.attributes,
});
