import { LARGEST_DOMAIN_COUNT } from '@poolkeeper/api/companions/opensearch/options';
import { placeOf } from '../handler.ts';
import { domainStatus } from './domain-status.ts';
import type { OpenSearchHandler } from './handler.ts';

/** Those that exist, in the order asked for. @see Amazon OpenSearch Service API reference, DescribeDomains */
export const describeDomains: OpenSearchHandler<'DescribeDomains'> = async ({ DomainNames }, call) => {
  const { rows } = await call.core.store.openSearchDomains.list(placeOf(call), {
    limit: LARGEST_DOMAIN_COUNT,
  });
  const byName = new Map(rows.map((domain) => [domain.id, domain]));
  return {
    DomainStatusList: [...new Set(DomainNames)].flatMap((name) => {
      const domain = byName.get(name);
      return domain ? [domainStatus(domain)] : [];
    }),
  };
};
