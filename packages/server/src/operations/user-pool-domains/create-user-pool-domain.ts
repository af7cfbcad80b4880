import { CognitoError } from '@poolkeeper/api/errors';
import { resourceLimits } from '@poolkeeper/api/quotas';
import { tierOf } from '@poolkeeper/api/user-pool/capabilities';
import { checkUserPoolDomain } from '@poolkeeper/api/user-pool-domain/rules';
import type { UserPoolDomainRecord } from '../../store/records.ts';
import { findUserPool } from '../find-user-pool.ts';
import type { Call, Handler } from '../handler.ts';
import { domainAnswer } from './domain-facts.ts';

/** @see Amazon Cognito user pools API reference, CreateUserPoolDomain */
export const createUserPoolDomain: Handler<'CreateUserPoolDomain'> = async (input, call) => {
  const { Domain, UserPoolId, ManagedLoginVersion, CustomDomainConfig, Routing } = input;
  const { store, system } = call.core;
  const pool = await findUserPool(UserPoolId, call);
  checkUserPoolDomain({
    domain: Domain,
    customDomain: CustomDomainConfig,
    managedLoginVersion: ManagedLoginVersion,
    routing: Routing,
    tier: tierOf(pool.settings),
  });
  const now = system.clock.now();
  const domain: UserPoolDomainRecord = {
    domain: Domain,
    kind: CustomDomainConfig ? 'custom' : 'prefix',
    region: pool.region,
    userPoolId: UserPoolId,
    ...(CustomDomainConfig ? { certificateArn: CustomDomainConfig.CertificateArn } : {}),
    managedLoginVersion: ManagedLoginVersion ?? 1,
    createdAt: now,
    modifiedAt: now,
    version: 1,
  };
  await checkRoom(domain, call);
  if ((await store.userPoolDomains.insert(domain)) === 'conflict') {
    // Another request was first, or the domain is a custom one of another region.
    await checkRoom(domain, call);
    throw taken();
  }
  return domainAnswer(call.core, domain);
};

const taken = (): CognitoError =>
  new CognitoError('InvalidParameterException', 'Domain already associated with another user pool.');

/** @throws InvalidParameterException when the pool has a domain of that kind, or another one has this domain */
async function checkRoom(
  { domain, kind, region, userPoolId }: UserPoolDomainRecord,
  call: Call,
): Promise<void> {
  const { userPoolDomains } = call.core.store;
  await findUserPool(userPoolId, call);
  const others = await userPoolDomains.ofPool(userPoolId);
  if (others.some((other) => other.kind === kind)) {
    throw new CognitoError('InvalidParameterException', 'User pool already has a domain configured.');
  }
  if (await userPoolDomains.find(region, domain)) throw taken();
  if (
    kind === 'custom' &&
    (await userPoolDomains.countCustom(region)) >= resourceLimits.customDomainsPerRegion
  ) {
    throw new CognitoError(
      'LimitExceededException',
      'The account cannot have more custom domains in this region.',
    );
  }
}
