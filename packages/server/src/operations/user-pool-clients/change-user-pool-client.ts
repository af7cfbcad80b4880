import { failures } from '@poolkeeper/api/failures';
import type { ClientSecretRecord, UserPoolClientRecord } from '../../store/records.ts';
import type { Call } from '../handler.ts';
import { untilWritten } from '../until-written.ts';
import { findUserPoolClient, type NamedClient } from './find-user-pool-client.ts';

type Change = Partial<Pick<UserPoolClientRecord, 'name' | 'settings' | 'secrets'>>;

/** @throws ConcurrentModificationException when another request changed the client since it was read */
export async function replaceUserPoolClient(
  client: UserPoolClientRecord,
  change: Change,
  call: Call,
): Promise<UserPoolClientRecord> {
  const replaced = changed(client, change, call);
  const written = await call.core.store.userPoolClients.replace(replaced, client.version);
  if (written === 'conflict') throw failures.concurrentModification();
  return replaced;
}

/**
 * Changes the secrets of a client, made anew where another request was first.
 *
 * @throws ResourceNotFoundException when there is no such client
 * @throws TooManyRequestsException when others were first every time
 */
export const changeSecrets = (
  named: NamedClient,
  change: (client: UserPoolClientRecord) => readonly ClientSecretRecord[],
  call: Call,
): Promise<UserPoolClientRecord> =>
  untilWritten(async () => {
    const { client } = await findUserPoolClient(named, call);
    const replaced = changed(client, { secrets: change(client) }, call);
    const written = await call.core.store.userPoolClients.replace(replaced, client.version);
    return written === 'conflict' ? written : replaced;
  });

const changed = (client: UserPoolClientRecord, change: Change, { core }: Call): UserPoolClientRecord => ({
  ...client,
  ...change,
  modifiedAt: core.system.clock.now(),
  version: client.version + 1,
});
