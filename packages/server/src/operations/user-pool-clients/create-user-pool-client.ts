import { CognitoError } from '@poolkeeper/api/errors';
import { fixedClientId } from '@poolkeeper/api/user-pool/tags';
import { checkUserPoolClient } from '@poolkeeper/api/user-pool-client/rules';
import { settingsForCreate } from '@poolkeeper/api/user-pool-client/update';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';
import { insertInPool } from '../insert-in-pool.ts';
import { describe } from './describe.ts';
import { newSecret } from './secrets.ts';
import { surroundings } from './surroundings.ts';

/** @see Amazon Cognito user pools API reference, CreateUserPoolClient */
export const createUserPoolClient: Handler<'CreateUserPoolClient'> = async (input, call) => {
  const { UserPoolId, ClientName, GenerateSecret = false, ClientSecret } = input;
  const { core } = call;
  const pool = await findUserPool(UserPoolId, call);
  const settings = settingsForCreate(input);
  const hasSecret = GenerateSecret || ClientSecret !== undefined;
  checkUserPoolClient({
    settings,
    operation: 'create',
    hasSecret,
    generateSecret: GenerateSecret,
    givenSecret: ClientSecret !== undefined,
    ...(await surroundings(core.store, pool)),
  });
  const now = core.system.clock.now();
  const tags = pool.settings.UserPoolTags;
  const fixedId = core.settings.development ? fixedClientId(tags, ClientName) : undefined;
  const clientId = fixedId ?? core.system.ids.clientId();
  const client = {
    clientId,
    userPoolId: UserPoolId,
    name: ClientName,
    settings,
    secrets: hasSecret
      ? [newSecret(core, { clientId, secrets: [] }, ClientSecret ?? core.system.ids.clientSecret())]
      : [],
    createdAt: now,
    modifiedAt: now,
    version: 1,
  };
  if ((await insertInPool('userPoolClients', client, call)) === 'conflict') {
    throw new CognitoError('InvalidParameterException', `User pool client ${clientId} already exists.`);
  }
  return { UserPoolClient: describe(core, client) };
};
