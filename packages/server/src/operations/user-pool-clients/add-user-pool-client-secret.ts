import { CognitoError } from '@poolkeeper/api/errors';
import { resourceLimits } from '@poolkeeper/api/quotas';
import { toTimestamp } from '@poolkeeper/api/units';
import type { UserPoolClientRecord } from '../../store/records.ts';
import type { Handler } from '../handler.ts';
import { changeSecrets } from './change-user-pool-client.ts';
import { newSecret } from './secrets.ts';

/**
 * The value is answered only when the service made it.
 *
 * @see Amazon Cognito user pools API reference, AddUserPoolClientSecret
 */
export const addUserPoolClientSecret: Handler<'AddUserPoolClientSecret'> = async (input, call) => {
  const value = input.ClientSecret ?? call.core.system.ids.clientSecret();
  const { secrets } = await changeSecrets(
    input,
    (client) => {
      checkRoom(client);
      return [...client.secrets, newSecret(call.core, client, value)];
    },
    call,
  );
  const added = secrets.at(-1);
  if (!added) throw new TypeError('a secret was just added');
  return {
    ClientSecretDescriptor: {
      ClientSecretId: added.clientSecretId,
      ...(input.ClientSecret === undefined ? { ClientSecretValue: value } : {}),
      ClientSecretCreateDate: toTimestamp(added.createdAt),
    },
  };
};

/** @throws InvalidParameterException or LimitExceededException when the client can have no more secrets */
function checkRoom({ secrets }: UserPoolClientRecord): void {
  if (secrets.length === 0) {
    throw new CognitoError(
      'InvalidParameterException',
      'Secrets can be added only to a client that was created with a secret.',
    );
  }
  const { secretsPerClient } = resourceLimits;
  if (secrets.length >= secretsPerClient) {
    throw new CognitoError(
      'LimitExceededException',
      `A client cannot have more than ${secretsPerClient} secrets.`,
    );
  }
}
