import { LARGEST_DOMAIN_COUNT } from '@poolkeeper/api/companions/opensearch/options';
import { placeOf } from '../handler.ts';
import type { OpenSearchHandler } from './handler.ts';

/** By name. @see Amazon OpenSearch Service API reference, ListDomainNames */
export const listDomainNames: OpenSearchHandler<'ListDomainNames'> = async ({ EngineType }, call) => {
  const { rows } = await call.core.store.openSearchDomains.list(placeOf(call), {
    limit: LARGEST_DOMAIN_COUNT,
  });
  const named = rows.map(({ id, content }) => ({
    DomainName: id,
    EngineType: engineOf(content.engineVersion),
  }));
  return {
    DomainNames: named.filter((domain) => EngineType === undefined || domain.EngineType === EngineType),
  };
};

const engineOf = (version: string): 'Elasticsearch' | 'OpenSearch' =>
  version.startsWith('Elasticsearch_') ? 'Elasticsearch' : 'OpenSearch';
