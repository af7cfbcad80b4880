/**
 * The secrets of a client.
 *
 * @module
 * @see docs/adr/0010-client-secrets.md
 */
import type { OperationOutput } from '@poolkeeper/api/operations';
import type { Surroundings } from '../schema/resource.ts';
import type { ClientId } from './calls.ts';

/** A secret as listings name it: without its value. */
export type ListedSecret = OperationOutput<'ListUserPoolClientSecrets'>['ClientSecrets'][number];

/** The secrets of a client, the oldest first. @throws ServiceError when there is no such client, among others */
export async function listSecrets(
  client: ClientId,
  { connection, signal }: Pick<Surroundings, 'connection' | 'signal'>,
): Promise<readonly ListedSecret[]> {
  const secrets: ListedSecret[] = [];
  let next: string | undefined;
  do {
    const page = await connection.cognito(
      'ListUserPoolClientSecrets',
      { ...client, ...(next === undefined ? {} : { NextToken: next }) },
      { signal },
    );
    secrets.push(...page.ClientSecrets);
    next = page.NextToken;
  } while (next !== undefined);
  return secrets.sort((one, other) => one.ClientSecretCreateDate - other.ClientSecretCreateDate);
}
