import type { opensearchOperations } from '@poolkeeper/api/companions/opensearch/operations';
import type { CompanionHandler } from '../handler.ts';

/** The code of one operation of OpenSearch. */
export type OpenSearchHandler<Name extends keyof typeof opensearchOperations> = CompanionHandler<
  (typeof opensearchOperations)[Name]
>;
