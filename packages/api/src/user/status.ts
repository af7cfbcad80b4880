/**
 * In what state a user account is.
 *
 * @module
 */

/** Every state the API names. The service itself sets the first four; the others are only ever read. */
export const userStatuses = [
  'UNCONFIRMED',
  'CONFIRMED',
  'FORCE_CHANGE_PASSWORD',
  'RESET_REQUIRED',
  'EXTERNAL_PROVIDER',
  'ARCHIVED',
  'COMPROMISED',
  'UNKNOWN',
] as const;

/**
 * - `UNCONFIRMED`: signed up, and the code not yet given
 * - `CONFIRMED`: may sign in
 * - `FORCE_CHANGE_PASSWORD`: has a temporary password, which the first sign-in replaces
 * - `RESET_REQUIRED`: has to reset the password before the next sign-in
 * - `EXTERNAL_PROVIDER`: signs in at an identity provider
 */
export type UserStatus = (typeof userStatuses)[number];
