import { CognitoError } from '@poolkeeper/api/errors';
import { describeResourceServer } from '@poolkeeper/api/resource-server/describe';
import { checkResourceServerScopes } from '@poolkeeper/api/resource-server/rules';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';
import { insertInPool } from '../insert-in-pool.ts';

/** @see Amazon Cognito user pools API reference, CreateResourceServer */
export const createResourceServer: Handler<'CreateResourceServer'> = async (
  { UserPoolId, Identifier, Name, Scopes = [] },
  call,
) => {
  const { system } = call.core;
  await findUserPool(UserPoolId, call);
  checkResourceServerScopes(Scopes);
  const now = system.clock.now();
  const server = {
    userPoolId: UserPoolId,
    identifier: Identifier,
    name: Name,
    scopes: Scopes,
    createdAt: now,
    modifiedAt: now,
    version: 1,
  };
  if ((await insertInPool('resourceServers', server, call)) === 'conflict') {
    throw new CognitoError(
      'InvalidParameterException',
      `${Identifier} already exists in user pool ${UserPoolId}.`,
    );
  }
  return { ResourceServer: describeResourceServer(server) };
};
