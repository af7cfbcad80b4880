/**
 * What the events of a sign-in say about where they come from.
 *
 * @module
 * @see API reference, InitiateAuth, ClientMetadata
 */
import { triggerOrigin as originOfUser } from '../accounts/actor.ts';
import type { TriggerOrigin } from '../triggers/triggers.ts';
import type { Attempt } from './attempt.ts';
import type { Subject } from './subject.ts';

/** The origin of an event. For a missing user `userName` is the name that was sent, and there are no attributes. */
export function triggerOrigin(attempt: Attempt, { name, user }: Subject): TriggerOrigin {
  if (user) return originOfUser(attempt, user);
  const { pool, client, clientMetadata, awsSdkVersion } = attempt;
  const { clientId } = client;
  return { pool, clientId, userName: name, userAttributes: {}, clientMetadata, awsSdkVersion };
}
