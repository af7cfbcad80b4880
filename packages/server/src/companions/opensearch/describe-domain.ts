import { domainStatus } from './domain-status.ts';
import { findDomain } from './find-domain.ts';
import type { OpenSearchHandler } from './handler.ts';

/** @see Amazon OpenSearch Service API reference, DescribeDomain */
export const describeDomain: OpenSearchHandler<'DescribeDomain'> = async ({ DomainName }, call) => ({
  DomainStatus: domainStatus(await findDomain(DomainName, call)),
});
