import { CognitoError } from '@poolkeeper/api/errors';
import { resourceLimits } from '@poolkeeper/api/quotas';
import { describeResourceServer } from '@poolkeeper/api/resource-server/describe';
import { checkResourceServerScopes } from '@poolkeeper/api/resource-server/rules';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';

/** @see Amazon Cognito user pools API reference, CreateResourceServer */
export const createResourceServer: Handler<'CreateResourceServer'> = async (
  { UserPoolId, Identifier, Name, Scopes = [] },
  call,
) => {
  const { store, system } = call.core;
  await findUserPool(UserPoolId, call);
  checkResourceServerScopes(Scopes);
  if ((await store.resourceServers.count(UserPoolId)) >= resourceLimits.resourceServersPerPool) {
    throw new CognitoError('LimitExceededException', 'The user pool cannot have more resource servers.');
  }
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
  if ((await store.resourceServers.insert(server)) === 'conflict') {
    // A pool that went away meanwhile is a conflict too.
    await findUserPool(UserPoolId, call);
    throw new CognitoError(
      'InvalidParameterException',
      `${Identifier} already exists in user pool ${UserPoolId}.`,
    );
  }
  return { ResourceServer: describeResourceServer(server) };
};
