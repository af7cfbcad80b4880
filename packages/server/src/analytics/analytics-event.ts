/**
 * An event as it is kept, in the words of Pinpoint's PutEvents.
 *
 * @module
 * @see Amazon Pinpoint API reference, Events
 */
import type { AnalyticsEventType } from './analytics.ts';

/** What `AnalyticsEventRecord.content` holds as JSON. */
export interface AnalyticsEvent {
  /** The project: its ARN, or its id with the role to write as. */
  readonly Destination:
    | { readonly ApplicationArn: string }
    | { readonly ApplicationId: string; readonly RoleArn: string; readonly ExternalId: string };
  readonly EndpointId: string;
  readonly Event: {
    readonly EventType: AnalyticsEventType;
    /** ISO 8601. */
    readonly Timestamp: string;
    /** Which pool and client the user came through. */
    readonly Attributes: Readonly<Record<string, string>>;
  };
  /** The user's addresses; absent unless the client shares user data. */
  readonly Endpoint?: AnalyticsEndpoint;
  /** Why no project received it; absent when one did. */
  readonly NotDelivered?: string;
}

export interface AnalyticsEndpoint {
  readonly User: {
    readonly UserId: string;
    readonly UserAttributes: Record<string, string[]>;
  };
}
