import { CognitoError } from '@poolkeeper/api/errors';
import { resourceLimits } from '@poolkeeper/api/quotas';
import { describeUserPool } from '@poolkeeper/api/user-pool/describe';
import { checkUserPool } from '@poolkeeper/api/user-pool/rules';
import { fixedUserPoolId } from '@poolkeeper/api/user-pool/tags';
import { settingsForCreate } from '@poolkeeper/api/user-pool/update';
import { userPoolArn } from '../../system/service-settings.ts';
import type { Handler } from '../handler.ts';
import { checkTags } from './check-tags.ts';
import { requireSenderKey } from './require-sender-key.ts';

/** @see Amazon Cognito user pools API reference, CreateUserPool */
export const createUserPool: Handler<'CreateUserPool'> = async ({ PoolName, ...input }, call) => {
  const { core, region } = call;
  const settings = settingsForCreate(input);
  checkUserPool(settings, { region });
  checkTags(settings);
  await requireSenderKey(settings, region, call);
  if ((await core.store.userPools.count(region)) >= resourceLimits.userPoolsPerAccount) {
    throw new CognitoError(
      'LimitExceededException',
      'The account cannot have more user pools in this region.',
    );
  }
  const fixedId = core.settings.development ? fixedUserPoolId(settings.UserPoolTags) : undefined;
  const now = core.system.clock.now();
  const pool = {
    userPoolId: fixedId ?? core.system.ids.userPoolId(region),
    region,
    name: PoolName,
    settings,
    keyGeneration: 1,
    createdAt: now,
    modifiedAt: now,
    version: 1,
  };
  if ((await core.store.userPools.insert(pool)) === 'conflict') {
    throw new CognitoError('InvalidParameterException', `User pool ${pool.userPoolId} already exists.`);
  }
  // Its tokens need keys, most often soon.
  core.system.expectKeyPairs();
  const facts = { arn: userPoolArn(core.settings, pool), estimatedNumberOfUsers: 0 };
  return { UserPool: describeUserPool(pool, facts) };
};
