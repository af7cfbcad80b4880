import type { OpenSearchDomainRecord } from '../../store/records.ts';

/** The host name of a domain. Nothing answers there. */
export const endpointOf = ({
  id,
  region,
  content,
}: Pick<OpenSearchDomainRecord, 'id' | 'region'> & {
  readonly content: Pick<OpenSearchDomainRecord['content'], 'hostSuffix'>;
}): string => `search-${id}-${content.hostSuffix}.${region}.es.amazonaws.com`;

/** Where its dashboards would be, and browsers come back to from the login pages. */
export const dashboardsUrl = (domain: Parameters<typeof endpointOf>[0]): string =>
  `https://${endpointOf(domain)}/_dashboards/app/home`;
