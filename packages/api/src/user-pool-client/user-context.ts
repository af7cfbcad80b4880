/**
 * Whose word counts for the address of a user.
 *
 * @module
 */
import type { UserPoolClientSettings } from './fields.ts';

/**
 * Whether `UserContextData.IpAddress` counts in place of the connection's address. A request that proves no
 * secret is not believed whatever this says. Off when not set.
 */
export const propagatesUserContext = (settings: UserPoolClientSettings): boolean =>
  settings.EnablePropagateAdditionalUserContextData === true;
