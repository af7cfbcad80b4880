import { describeResourceServer } from '@poolkeeper/api/resource-server/describe';
import { checkResourceServerScopes } from '@poolkeeper/api/resource-server/rules';
import type { Handler } from '../handler.ts';
import { untilWritten } from '../until-written.ts';
import { findResourceServer } from './find-resource-server.ts';

/** Replaces the name and all scopes. @see Amazon Cognito user pools API reference, UpdateResourceServer */
export const updateResourceServer: Handler<'UpdateResourceServer'> = async (
  { Name, Scopes = [], ...which },
  call,
) => {
  const { store, system } = call.core;
  checkResourceServerScopes(Scopes);
  const server = await untilWritten(async () => {
    const current = await findResourceServer(which, call);
    const replaced = {
      ...current,
      name: Name,
      scopes: Scopes,
      modifiedAt: system.clock.now(),
      version: current.version + 1,
    };
    const written = await store.resourceServers.replace(replaced, current.version);
    return written === 'conflict' ? written : replaced;
  });
  return { ResourceServer: describeResourceServer(server) };
};
