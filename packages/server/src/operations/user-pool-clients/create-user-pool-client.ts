import { ClientId } from '@poolkeeper/api/common';
import { decode } from '@poolkeeper/api/decode';
import { CognitoError } from '@poolkeeper/api/errors';
import { resourceLimits } from '@poolkeeper/api/quotas';
import { structure } from '@poolkeeper/api/shape';
import { customClientIdTag } from '@poolkeeper/api/user-pool/tags';
import { checkUserPoolClient } from '@poolkeeper/api/user-pool-client/rules';
import { settingsForCreate } from '@poolkeeper/api/user-pool-client/update';
import type { UserPoolRecord } from '../../store/records.ts';
import { findUserPool } from '../find-user-pool.ts';
import type { Call, Handler } from '../handler.ts';
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
  if ((await core.store.userPoolClients.count(UserPoolId)) >= resourceLimits.userPoolClientsPerPool) {
    throw new CognitoError('LimitExceededException', 'The user pool cannot have more clients.');
  }
  const now = core.system.clock.now();
  const clientId = fixedId(pool, ClientName, call) ?? core.system.ids.clientId();
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
  if ((await core.store.userPoolClients.insert(client)) === 'conflict') {
    throw new CognitoError('InvalidParameterException', `User pool client ${clientId} already exists.`);
  }
  return { UserPoolClient: describe(core, client) };
};

/** The id that a tag of the pool asks for, in development mode. */
function fixedId({ settings }: UserPoolRecord, name: string, { core }: Call): string | undefined {
  const id = settings.UserPoolTags?.[customClientIdTag(name)];
  if (id === undefined || !core.settings.development) return undefined;
  return decode(structure({ ClientId }), { ClientId: id }).ClientId;
}
