/**
 * The code of every companion's operations, a table a service.
 *
 * @module
 */
import type { CompanionName } from '@poolkeeper/api/companions/errors';
import type { companions } from '@poolkeeper/api/companions/services';
import type { CompanionHandlers } from './handler.ts';
import { iamHandlers } from './iam/handlers.ts';
import { identityPoolHandlers } from './identity-pools/handlers.ts';
import { kmsHandlers } from './kms/handlers.ts';
import { opensearchHandlers } from './opensearch/handlers.ts';
import { pinpointHandlers } from './pinpoint/handlers.ts';
import { stsHandlers } from './sts/handlers.ts';

export const companionHandlers: {
  readonly [Name in CompanionName]: CompanionHandlers<(typeof companions)[Name]['operations']>;
} = {
  sts: stsHandlers,
  iam: iamHandlers,
  pinpoint: pinpointHandlers,
  opensearch: opensearchHandlers,
  'identity-pools': identityPoolHandlers,
  kms: kmsHandlers,
};
