import { domainConfig } from './domain-config.ts';
import { findDomain } from './find-domain.ts';
import type { OpenSearchHandler } from './handler.ts';

/** @see Amazon OpenSearch Service API reference, DescribeDomainConfig */
export const describeDomainConfig: OpenSearchHandler<'DescribeDomainConfig'> = async (
  { DomainName },
  call,
) => ({ DomainConfig: domainConfig(await findDomain(DomainName, call)) });
