/**
 * From which address a request counts as made.
 *
 * @module
 * @see Amazon Cognito developer guide, "Adding session data to API requests"; "Adding user device and session data to API requests"
 */
import { propagatesUserContext } from '@poolkeeper/api/user-pool-client/user-context';
import type { UserPoolClientRecord } from '../store/records.ts';
import { isConfidential } from './client-secret.ts';
import type { RequestOrigin } from './core.ts';

/**
 * The address of the user. A server that calls for its users may name theirs when its client says that it does and
 * has proven its secret; otherwise it is the address of the connection.
 *
 * @param context - UserContextData of a public request whose SECRET_HASH was checked
 */
export const addressOfUser = (
  client: UserPoolClientRecord,
  origin: Pick<RequestOrigin, 'sourceAddress'>,
  context: { readonly IpAddress?: string | undefined } | undefined,
): string =>
  isConfidential(client) && propagatesUserContext(client.settings)
    ? (context?.IpAddress ?? origin.sourceAddress)
    : origin.sourceAddress;
