/**
 * Who calls: one user, whose key is any in development mode and the configured one in strict mode.
 *
 * @module
 */
import type { Call } from '../operations/handler.ts';

const USER_NAME = 'poolkeeper';

/** The user of every signature. */
export const callerOf = ({ core }: Call) => ({
  userName: USER_NAME,
  userId: 'AIDAPOOLKEEPER0000000',
  accountId: core.settings.accountId,
  arn: `arn:aws:iam::${core.settings.accountId}:user/${USER_NAME}`,
});
