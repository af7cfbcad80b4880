import type { Call } from '../../operations/handler.ts';
import { untilWritten } from '../../operations/until-written.ts';
import type { OpenSearchDomainRecord } from '../../store/records.ts';
import { findDomain } from './find-domain.ts';

type DomainContent = OpenSearchDomainRecord['content'];

/**
 * Changes a domain on top of what others write meanwhile; answers it as it was written.
 *
 * @throws ResourceNotFoundException, and whatever `change` throws
 */
export function changeDomain(
  domainName: string,
  call: Call,
  change: (content: DomainContent) => DomainContent,
): Promise<OpenSearchDomainRecord> {
  const { store, system } = call.core;
  return untilWritten(async () => {
    const current = await findDomain(domainName, call);
    const changed: OpenSearchDomainRecord = {
      ...current,
      content: change(current.content),
      modifiedAt: system.clock.now(),
    };
    const written = await store.openSearchDomains.replace(changed, current.version);
    return written === 'conflict' ? written : changed;
  });
}
