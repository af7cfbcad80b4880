import type { SrpIdentity } from '../passwords/passwords.ts';
import type { UserPoolRecord } from '../store/records.ts';

/** Whose password an SRP verifier is: the pool's id after `_`, and USER_ID_FOR_SRP, which is the username. */
export const srpIdentity = (pool: UserPoolRecord, username: string): SrpIdentity => ({
  poolName: pool.userPoolId.slice(pool.userPoolId.indexOf('_') + 1),
  userId: username,
});
