import type { Call } from '../../operations/handler.ts';
import type { OpenSearchDomainRecord } from '../../store/records.ts';
import { changeRecord } from '../change-record.ts';
import { findDomain } from './find-domain.ts';

type DomainContent = OpenSearchDomainRecord['content'];

/** Changes a domain; answers it as it was written. @throws ResourceNotFoundException, and whatever `change` throws */
export const changeDomain = (
  domainName: string,
  call: Call,
  change: (content: DomainContent) => DomainContent,
): Promise<OpenSearchDomainRecord> =>
  changeRecord(call, {
    records: call.core.store.openSearchDomains,
    find: () => findDomain(domainName, call),
    change,
  });
