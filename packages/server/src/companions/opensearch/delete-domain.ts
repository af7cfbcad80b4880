import { atomically } from './atomically.ts';
import { domainStatus } from './domain-status.ts';
import { findDomain } from './find-domain.ts';
import type { OpenSearchHandler } from './handler.ts';
import { invalid } from './invalid.ts';
import { removeSignIn } from './sign-in.ts';

/** Its user pool client goes with it. @see Amazon OpenSearch Service API reference, DeleteDomain */
export const deleteDomain: OpenSearchHandler<'DeleteDomain'> = async ({ DomainName }, caller) => {
  const deleted = await atomically(caller, async (call) => {
    const domain = await findDomain(DomainName, call);
    if (domain.content.client) await removeSignIn(domain.content.client, call);
    const written = await call.core.store.openSearchDomains.delete(domain, domain.id, domain.version);
    if (written === 'conflict') {
      throw invalid('Another request changed the domain at the same time; try again.');
    }
    return domain;
  });
  return { DomainStatus: { ...domainStatus(deleted), Deleted: true, Processing: true } };
};
