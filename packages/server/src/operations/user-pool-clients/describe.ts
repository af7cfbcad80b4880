import type { UserPoolClient } from '@poolkeeper/api/operations/user-pool-client';
import type { Static } from '@poolkeeper/api/shape';
import { describeUserPoolClient } from '@poolkeeper/api/user-pool-client/describe';
import type { Core } from '../../accounts/core.ts';
import type { UserPoolClientRecord } from '../../store/records.ts';
import { shownSecret } from './secrets.ts';

/** A stored client as the API shows it, with its oldest secret in clear. */
export const describe = (core: Core, client: UserPoolClientRecord): Static<typeof UserPoolClient> =>
  describeUserPoolClient({
    ...client,
    clientSecret: shownSecret(core, client),
    accountId: core.settings.accountId,
  });
