import { isClientSecret, isConfidential } from '../../accounts/client-secret.ts';
import type { Core } from '../../accounts/core.ts';
import type { UserPoolClientRecord } from '../../store/records.ts';

/** Whether `secret` is what the client has to send: one of its secrets, or nothing where it has none. */
export const provesClient = (
  core: Core,
  client: UserPoolClientRecord,
  secret: string | undefined,
): boolean => (secret === undefined ? !isConfidential(client) : isClientSecret(core, client, secret));
