/**
 * The secrets of a client.
 *
 * @module
 * @see docs/adr/0010-client-secrets.md
 */
import type { OperationOutput } from '@poolkeeper/api/operations';
import { allPages } from '../all-pages.ts';
import type { Surroundings } from '../schema/resource.ts';
import type { ClientId } from './calls.ts';

/** A secret as listings name it: without its value. */
export type ListedSecret = OperationOutput<'ListUserPoolClientSecrets'>['ClientSecrets'][number];

/** The secrets of a client, the oldest first. @throws ServiceError when there is no such client, among others */
export async function listSecrets(
  client: ClientId,
  { connection, signal }: Pick<Surroundings, 'connection' | 'signal'>,
): Promise<readonly ListedSecret[]> {
  const pages = await allPages((from) =>
    connection.cognito('ListUserPoolClientSecrets', { ...client, ...from }, { signal }),
  );
  return pages
    .flatMap(({ ClientSecrets }) => ClientSecrets)
    .sort((one, other) => one.ClientSecretCreateDate - other.ClientSecretCreateDate);
}
