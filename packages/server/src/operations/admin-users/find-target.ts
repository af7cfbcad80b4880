import type { Actor } from '../../accounts/actor.ts';
import { requireUser } from '../../accounts/find-user.ts';
import type { UserRecord } from '../../store/records.ts';
import { findUserPool } from '../find-user-pool.ts';
import type { Call } from '../handler.ts';

/** A user whom an administrator manages. */
export interface Target {
  readonly actor: Actor;
  readonly user: UserRecord;
}

interface PoolRequest {
  readonly UserPoolId: string;
  readonly ClientMetadata?: Readonly<Record<string, string>> | undefined;
}

/** The administrator of a pool. @throws ResourceNotFoundException when there is no such pool */
export const administratorOf = async (input: PoolRequest, call: Call): Promise<Actor> => ({
  pool: await findUserPool(input.UserPoolId, call),
  clientMetadata: input.ClientMetadata,
  awsSdkVersion: call.awsSdkVersion,
});

/**
 * The user whom a request names, by username, sub or alias.
 *
 * @throws ResourceNotFoundException when there is no such pool
 * @throws UserNotFoundException when no user of it has the name
 */
export async function findTarget(
  input: PoolRequest & { readonly Username: string },
  call: Call,
): Promise<Target> {
  const actor = await administratorOf(input, call);
  return { actor, user: await requireUser(call.core, actor.pool, input.Username) };
}
