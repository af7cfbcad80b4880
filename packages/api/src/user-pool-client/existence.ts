/**
 * Whether a client's answers tell who has an account.
 *
 * @module
 */
import type { UserPoolClientSettings } from './fields.ts';

/** Whether answers for a missing user must equal those for one who exists. Not so when not set. */
export const hidesUserExistence = (settings: UserPoolClientSettings): boolean =>
  settings.PreventUserExistenceErrors === 'ENABLED';
