import { CognitoError } from '@poolkeeper/api/errors';
import type { UserPoolDomainRecord } from '../../store/records.ts';
import type { Call } from '../handler.ts';

/** @throws InvalidParameterException when the pool has no such domain, or there is no such pool */
export async function findUserPoolDomain(
  { UserPoolId, Domain }: { readonly UserPoolId: string; readonly Domain: string },
  { core, region }: Call,
): Promise<UserPoolDomainRecord> {
  const domain = await core.store.userPoolDomains.find(region, Domain);
  if (domain?.userPoolId !== UserPoolId) {
    throw new CognitoError('InvalidParameterException', 'No such domain or user pool exists.');
  }
  return domain;
}
