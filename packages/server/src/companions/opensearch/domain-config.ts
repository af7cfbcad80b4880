import { effectiveOptions } from '@poolkeeper/api/companions/opensearch/options';
import type { DomainConfig } from '@poolkeeper/api/companions/opensearch/shapes';
import type { OpenSearchDomainRecord } from '../../store/records.ts';

/** The options of a domain, each with when it came into force. */
export function domainConfig({ content, createdAt }: OpenSearchDomainRecord): DomainConfig {
  const options = effectiveOptions(content.options);
  const statusOf = (option: string) => ({
    CreationDate: createdAt / 1000,
    UpdateDate: (content.changedAt[option] ?? createdAt) / 1000,
    UpdateVersion: 1,
    State: option === 'AutoTuneOptions' ? options.AutoTuneOptions.DesiredState : 'Active',
    PendingDeletion: false,
  });
  const shown = Object.entries({ EngineVersion: content.engineVersion, ...options }).map(
    ([option, Options]) => [option, { Options, Status: statusOf(option) }],
  );
  // The names are those of the options, each with its own value.
  return Object.fromEntries(shown) as DomainConfig;
}
