import type { opensearchOperations } from '@poolkeeper/api/companions/opensearch/operations';
import type { CompanionHandlers } from '../handler.ts';
import { addTags } from './add-tags.ts';
import { createDomain } from './create-domain.ts';
import { deleteDomain } from './delete-domain.ts';
import { describeDomain } from './describe-domain.ts';
import { describeDomainConfig } from './describe-domain-config.ts';
import { describeDomains } from './describe-domains.ts';
import { listDomainNames } from './list-domain-names.ts';
import { listTags } from './list-tags.ts';
import { removeTags } from './remove-tags.ts';
import { updateDomainConfig } from './update-domain-config.ts';

/** A row an operation of OpenSearch. */
export const opensearchHandlers: CompanionHandlers<typeof opensearchOperations> = {
  CreateDomain: createDomain,
  DescribeDomain: describeDomain,
  DescribeDomains: describeDomains,
  DescribeDomainConfig: describeDomainConfig,
  UpdateDomainConfig: updateDomainConfig,
  DeleteDomain: deleteDomain,
  ListDomainNames: listDomainNames,
  AddTags: addTags,
  ListTags: listTags,
  RemoveTags: removeTags,
};
