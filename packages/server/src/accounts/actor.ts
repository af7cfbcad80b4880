/**
 * Who asks for something about a user, in which pool.
 *
 * @module
 */
import type { UserPoolClientRecord, UserPoolRecord, UserRecord } from '../store/records.ts';
import { eventAttributes } from '../triggers/event-attributes.ts';
import type { TriggerOrigin } from '../triggers/triggers.ts';

/** An administrator, or a client. */
export interface Actor {
  readonly pool: UserPoolRecord;
  /** Absent for an administrator. */
  readonly client?: UserPoolClientRecord | undefined;
  /** What the request tells the triggers. */
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined;
  readonly awsSdkVersion?: string | undefined;
}

/** A client that acts for whoever it names. */
export interface ClientActor extends Actor {
  readonly client: UserPoolClientRecord;
}

/** What the events of triggers say about `user` when `actor` asks. */
export const triggerOrigin = (actor: Actor, user: UserRecord): TriggerOrigin => ({
  pool: actor.pool,
  clientId: actor.client?.clientId,
  userName: user.username,
  userAttributes: eventAttributes(user),
  clientMetadata: actor.clientMetadata,
  awsSdkVersion: actor.awsSdkVersion,
});
