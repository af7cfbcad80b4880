import { CognitoError } from '@poolkeeper/api/errors';
import type { Handler } from '../handler.ts';
import { changeSecrets } from './change-user-pool-client.ts';

/** @see Amazon Cognito user pools API reference, DeleteUserPoolClientSecret */
export const deleteUserPoolClientSecret: Handler<'DeleteUserPoolClientSecret'> = async (input, call) => {
  await changeSecrets(
    input,
    ({ secrets }) => {
      const left = secrets.filter(({ clientSecretId }) => clientSecretId !== input.ClientSecretId);
      if (left.length === secrets.length) {
        throw new CognitoError('ResourceNotFoundException', 'Client secret does not exist.');
      }
      if (left.length === 0) {
        throw new CognitoError('InvalidParameterException', 'The last secret of a client cannot be deleted.');
      }
      return left;
    },
    call,
  );
  return {};
};
