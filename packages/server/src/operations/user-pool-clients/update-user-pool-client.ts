import { checkUserPoolClient } from '@poolkeeper/api/user-pool-client/rules';
import { settingsForUpdate } from '@poolkeeper/api/user-pool-client/update';
import type { Handler } from '../handler.ts';
import { replaceUserPoolClient } from './change-user-pool-client.ts';
import { describe } from './describe.ts';
import { findUserPoolClient } from './find-user-pool-client.ts';
import { surroundings } from './surroundings.ts';

/** @see Amazon Cognito user pools API reference, UpdateUserPoolClient */
export const updateUserPoolClient: Handler<'UpdateUserPoolClient'> = async (input, call) => {
  const { core } = call;
  const { pool, client } = await findUserPoolClient(input, call);
  const settings = settingsForUpdate(client.settings, input);
  checkUserPoolClient({
    settings,
    operation: 'update',
    hasSecret: client.secrets.length > 0,
    ...(await surroundings(core.store, pool)),
  });
  const change = { name: input.ClientName ?? client.name, settings };
  return { UserPoolClient: describe(core, await replaceUserPoolClient(client, change, call)) };
};
