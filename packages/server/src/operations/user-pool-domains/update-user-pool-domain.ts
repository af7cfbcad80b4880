import { CognitoError } from '@poolkeeper/api/errors';
import { failures } from '@poolkeeper/api/failures';
import { tierOf } from '@poolkeeper/api/user-pool/capabilities';
import { checkDomainSettings } from '@poolkeeper/api/user-pool-domain/rules';
import { findUserPool } from '../find-user-pool.ts';
import type { Handler } from '../handler.ts';
import { domainAnswer } from './domain-facts.ts';
import { findUserPoolDomain } from './find-user-pool-domain.ts';

/** What is left out stays as it is. @see Amazon Cognito user pools API reference, UpdateUserPoolDomain */
export const updateUserPoolDomain: Handler<'UpdateUserPoolDomain'> = async (
  { Domain, UserPoolId, ManagedLoginVersion, CustomDomainConfig, Routing },
  call,
) => {
  const { store, system } = call.core;
  const current = await findUserPoolDomain({ Domain, UserPoolId }, call);
  const { settings } = await findUserPool(UserPoolId, call);
  if (CustomDomainConfig && current.kind === 'prefix') {
    throw new CognitoError('InvalidParameterException', 'A prefix domain has no certificate.');
  }
  checkDomainSettings({
    customDomain: CustomDomainConfig,
    managedLoginVersion: ManagedLoginVersion,
    routing: Routing,
    tier: tierOf(settings),
  });
  const domain = {
    ...current,
    ...(CustomDomainConfig ? { certificateArn: CustomDomainConfig.CertificateArn } : {}),
    managedLoginVersion: ManagedLoginVersion ?? current.managedLoginVersion,
    modifiedAt: system.clock.now(),
    version: current.version + 1,
  };
  if ((await store.userPoolDomains.replace(domain, current.version)) === 'conflict') {
    throw failures.concurrentModification();
  }
  return domainAnswer(call.core, domain);
};
