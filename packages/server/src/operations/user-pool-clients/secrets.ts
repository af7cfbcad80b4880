/**
 * The secrets of a client as the store keeps them.
 *
 * @module
 */
import { toEpochSeconds } from '@poolkeeper/api/units';
import type { Core } from '../../accounts/core.ts';
import { clientSecretContext } from '../../accounts/opened-secrets.ts';
import type { ClientSecretRecord, UserPoolClientRecord } from '../../store/records.ts';

/** Seals a further secret of a client. Its id is the second it is made in, or the next one that is free. */
export function newSecret(
  { keyring, system }: Core,
  { clientId, secrets }: Pick<UserPoolClientRecord, 'clientId' | 'secrets'>,
  value: string,
): ClientSecretRecord {
  const createdAt = system.clock.now();
  const idAt = (second: number): string => `${clientId}--${second}`;
  let second = toEpochSeconds(createdAt);
  while (secrets.some(({ clientSecretId }) => clientSecretId === idAt(second))) second += 1;
  return {
    clientSecretId: idAt(second),
    value: keyring.seal(clientSecretContext(clientId), value),
    createdAt,
  };
}

/** The oldest secret of a client, in clear: the one that responses show. Undefined for a public client. */
export function shownSecret(
  { keyring }: Core,
  { clientId, secrets: [oldest] }: Pick<UserPoolClientRecord, 'clientId' | 'secrets'>,
): string | undefined {
  return oldest && keyring.open(clientSecretContext(clientId), oldest.value).toString('utf8');
}
