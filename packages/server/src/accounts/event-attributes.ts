import type { UserRecord } from '../store/records.ts';

/** `request.userAttributes` of a trigger's event: every attribute, `sub` and the state of the account. */
export const eventAttributes = (user: UserRecord): Readonly<Record<string, string>> => ({
  sub: user.sub,
  'cognito:user_status': user.status,
  ...user.attributes,
});
