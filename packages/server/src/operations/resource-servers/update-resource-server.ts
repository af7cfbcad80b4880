import { failures } from '@poolkeeper/api/failures';
import { describeResourceServer } from '@poolkeeper/api/resource-server/describe';
import { checkResourceServerScopes } from '@poolkeeper/api/resource-server/rules';
import type { Handler } from '../handler.ts';
import { findResourceServer } from './find-resource-server.ts';

/** Replaces the name and all scopes. @see Amazon Cognito user pools API reference, UpdateResourceServer */
export const updateResourceServer: Handler<'UpdateResourceServer'> = async (
  { Name, Scopes = [], ...which },
  call,
) => {
  const { store, system } = call.core;
  checkResourceServerScopes(Scopes);
  const server = await findResourceServer(which, call);
  const replaced = {
    ...server,
    name: Name,
    scopes: Scopes,
    modifiedAt: system.clock.now(),
    version: server.version + 1,
  };
  if ((await store.resourceServers.replace(replaced, server.version)) === 'conflict') {
    throw failures.concurrentModification();
  }
  return { ResourceServer: describeResourceServer(replaced) };
};
