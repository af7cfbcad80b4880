import { domainArn } from '@poolkeeper/api/companions/opensearch/domain-arn';
import { effectiveOptions } from '@poolkeeper/api/companions/opensearch/options';
import type { DomainStatus } from '@poolkeeper/api/companions/opensearch/shapes';
import type { OpenSearchDomainRecord } from '../../store/records.ts';
import { endpointOf } from './endpoint-of.ts';

/** A domain as answers show it. It is there as soon as it was made. */
export function domainStatus(domain: OpenSearchDomainRecord): DomainStatus {
  const { AutoTuneOptions, ...options } = effectiveOptions(domain.content.options);
  return {
    DomainId: domain.content.domainId,
    DomainName: domain.id,
    ARN: domainArn({ ...domain, domainName: domain.id }),
    Created: true,
    Deleted: false,
    Endpoint: endpointOf(domain),
    Processing: false,
    UpgradeProcessing: false,
    EngineVersion: domain.content.engineVersion,
    ...options,
    AdvancedSecurityOptions: { Enabled: false },
    AutoTuneOptions: {
      State: AutoTuneOptions.DesiredState,
      UseOffPeakWindow: AutoTuneOptions.UseOffPeakWindow,
    },
  };
}
