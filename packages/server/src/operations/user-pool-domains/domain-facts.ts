import type { DomainFacts } from '@poolkeeper/api/user-pool-domain/describe';
import type { Core } from '../../accounts/core.ts';
import type { UserPoolDomainRecord } from '../../store/records.ts';
import { publicHost } from '../../system/pool-domain-host.ts';

/** What the descriptions of domains say about the service. */
export const domainFacts = ({ settings }: Core): DomainFacts => ({
  accountId: settings.accountId,
  publicHost: publicHost(settings),
});

/** What creating and updating answer. */
export const domainAnswer = (
  core: Core,
  { kind, managedLoginVersion }: UserPoolDomainRecord,
): { ManagedLoginVersion: number; CloudFrontDomain?: string } => ({
  ManagedLoginVersion: managedLoginVersion,
  ...(kind === 'custom' ? { CloudFrontDomain: domainFacts(core).publicHost } : {}),
});
