/**
 * The calls that both kinds of client resource make.
 *
 * @module
 */
import type { OperationInput } from '@poolkeeper/api/operations';
import { LARGEST_CLIENT_PAGE } from '@poolkeeper/api/operations/user-pool-client';
import { allPages } from '../all-pages.ts';
import { isGone } from '../is-gone.ts';
import { textIn } from '../schema/members.ts';
import type { Surroundings } from '../schema/resource.ts';
import type { Values } from '../schema/value.ts';
import type { LiveClient } from './merge.ts';

/** A pool and one of its clients. */
export interface ClientId {
  readonly UserPoolId: string;
  readonly ClientId: string;
}

/** Which client state is of. */
export const clientIdIn = (state: Values): ClientId => ({
  UserPoolId: textIn(state, 'user_pool_id') ?? '',
  ClientId: textIn(state, 'id') ?? '',
});

type Around = Pick<Surroundings, 'connection' | 'signal'>;

/** @throws ServiceError when there is none, among others */
export async function describeClient(id: ClientId, { connection, signal }: Around): Promise<LiveClient> {
  const { UserPoolClient } = await connection.cognito('DescribeUserPoolClient', id, { signal });
  return UserPoolClient;
}

/** Undefined when there is no such client, or no such pool. */
export async function findClient(id: ClientId, around: Around): Promise<LiveClient | undefined> {
  try {
    return await describeClient(id, around);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

export async function updateClient(
  request: OperationInput<'UpdateUserPoolClient'>,
  { connection, signal }: Around,
): Promise<LiveClient> {
  const { UserPoolClient } = await connection.cognito('UpdateUserPoolClient', request, { signal });
  return UserPoolClient;
}

/** The id and the name of a client in a listing. */
export interface ListedClient {
  readonly ClientId: string;
  readonly ClientName: string;
}

/** All clients of a pool, in the order of the service. */
export async function listClients(
  UserPoolId: string,
  { connection, signal }: Around,
): Promise<readonly ListedClient[]> {
  const pages = await allPages((from) =>
    connection.cognito(
      'ListUserPoolClients',
      { UserPoolId, MaxResults: LARGEST_CLIENT_PAGE, ...from },
      { signal },
    ),
  );
  return pages.flatMap(({ UserPoolClients }) => UserPoolClients);
}
