import type { identityPoolOperations } from '@poolkeeper/api/companions/identity-pools/operations';
import type { CompanionHandler } from '../handler.ts';

/** The code of one operation of Cognito identity pools. */
export type IdentityPoolHandler<Name extends keyof typeof identityPoolOperations> = CompanionHandler<
  (typeof identityPoolOperations)[Name]
>;
