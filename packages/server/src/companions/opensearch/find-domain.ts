import { CompanionError } from '@poolkeeper/api/companions/errors';
import type { Call } from '../../operations/handler.ts';
import type { OpenSearchDomainRecord } from '../../store/records.ts';
import { placeOf } from '../handler.ts';

/** @throws ResourceNotFoundException */
export async function findDomain(domainName: string, call: Call): Promise<OpenSearchDomainRecord> {
  const domain = await call.core.store.openSearchDomains.find(placeOf(call), domainName);
  if (domain) return domain;
  throw CompanionError.of('opensearch', 'ResourceNotFoundException', `Domain not found: ${domainName}`);
}
