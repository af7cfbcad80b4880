import { failures } from '@poolkeeper/api/failures';
import { toTimestamp } from '@poolkeeper/api/units';
import type { Handler } from '../handler.ts';
import { findUserPoolClient } from './find-user-pool-client.ts';

/**
 * Two secrets fit on every page, so no token was ever given out.
 *
 * @see Amazon Cognito user pools API reference, ListUserPoolClientSecrets
 */
export const listUserPoolClientSecrets: Handler<'ListUserPoolClientSecrets'> = async (input, call) => {
  const { client } = await findUserPoolClient(input, call);
  if (input.NextToken !== undefined) throw failures.invalidPaginationToken();
  return {
    ClientSecrets: client.secrets.map(({ clientSecretId, createdAt }) => ({
      ClientSecretId: clientSecretId,
      ClientSecretCreateDate: toTimestamp(createdAt),
    })),
  };
};
