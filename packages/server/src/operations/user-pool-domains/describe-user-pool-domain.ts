import { describeUserPoolDomain as describe } from '@poolkeeper/api/user-pool-domain/describe';
import type { Handler } from '../handler.ts';
import { domainFacts } from './domain-facts.ts';

/** Of a domain that no pool of the region has, nothing. @see API reference, DescribeUserPoolDomain */
export const describeUserPoolDomain: Handler<'DescribeUserPoolDomain'> = async ({ Domain }, call) => {
  const domain = await call.core.store.userPoolDomains.find(call.region, Domain);
  return { DomainDescription: domain ? describe(domain, domainFacts(call.core)) : {} };
};
