/**
 * What the events of a sign-in say about where they come from.
 *
 * @module
 * @see cognito.md section 4.15
 */
import { eventAttributes } from '../accounts/event-attributes.ts';
import type { TriggerOrigin } from '../triggers/triggers.ts';
import type { Attempt } from './attempt.ts';
import type { Subject } from './subject.ts';

/**
 * The origin of an event. For a missing user `userName` is the name that was sent and there are no attributes.
 * `clientMetadata` is that of an answer; what a starting request sends reaches PreAuthentication and
 * UserMigration alone, as their `validationData`.
 */
export const triggerOrigin = (attempt: Attempt, { name, user }: Subject): TriggerOrigin => ({
  pool: attempt.pool,
  clientId: attempt.client.clientId,
  userName: user?.username ?? name,
  userAttributes: user ? eventAttributes(user) : {},
  clientMetadata: attempt.clientMetadata,
  awsSdkVersion: attempt.origin.awsSdkVersion,
});
