import { describeUserPool as describe } from '@poolkeeper/api/user-pool/describe';
import type { DomainKind } from '@poolkeeper/api/user-pool-domain/rules';
import { userPoolArn } from '../../system/service-settings.ts';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';

/** @see Amazon Cognito user pools API reference, DescribeUserPool */
export const describeUserPool: Handler<'DescribeUserPool'> = async ({ UserPoolId }, call) => {
  const { core } = call;
  const pool = await findUserPool(UserPoolId, call);
  const estimatedNumberOfUsers = await core.store.users.count(UserPoolId);
  const domains = await core.store.userPoolDomains.ofPool(UserPoolId);
  const domainOf = (kind: DomainKind) => domains.find((domain) => domain.kind === kind)?.domain;
  const facts = {
    arn: userPoolArn(core.settings, pool),
    estimatedNumberOfUsers,
    domain: domainOf('prefix'),
    customDomain: domainOf('custom'),
  };
  return { UserPool: describe(pool, facts) };
};
