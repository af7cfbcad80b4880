/**
 * Records the events of clients with an AnalyticsConfiguration. The store is their queue: whoever delivers
 * them to Pinpoint takes them from there.
 *
 * @module
 * @see Amazon Cognito developer guide, "Using Amazon Pinpoint for user pool analytics"
 */
import type { AnalyticsDestination } from '@poolkeeper/api/user-pool-client/analytics';
import { analyticsDestination, sharesUserData } from '@poolkeeper/api/user-pool-client/analytics';
import type { UserRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Log } from '../system/log.ts';
import { describeCause } from '../system/log.ts';
import type { System } from '../system/system.ts';
import type { Analytics } from './analytics.ts';
import type { AnalyticsEndpoint, AnalyticsEvent } from './analytics-event.ts';

interface AnalyticsOptions {
  readonly system: System;
  readonly store: Pick<Store, 'analyticsEvents'>;
  readonly log: Log;
}

/**
 * A failure to record is logged and never thrown: no sign-in fails for it. Users of identity providers send
 * no events.
 */
export function createAnalytics({ system, store, log }: AnalyticsOptions): Analytics {
  return {
    async record(eventType, { pool, client, user, endpointId }) {
      const destination = analyticsDestination(client.settings);
      if (destination === undefined || endpointId === undefined) return;
      if (user?.status === 'EXTERNAL_PROVIDER') return;
      const createdAt = system.clock.now();
      const event: AnalyticsEvent = {
        Destination: toDestination(destination),
        EndpointId: endpointId,
        Event: {
          EventType: eventType,
          Timestamp: new Date(createdAt).toISOString(),
          Attributes: { UserPoolId: pool.userPoolId, ClientId: client.clientId },
        },
        ...(user && sharesUserData(client.settings) && { Endpoint: toEndpoint(user) }),
      };
      try {
        await store.analyticsEvents.insert({
          id: system.ids.uuid(),
          userPoolId: pool.userPoolId,
          clientId: client.clientId,
          createdAt,
          content: JSON.stringify(event),
        });
      } catch (cause) {
        log.error('analytics.not_recorded', {
          user_pool_id: pool.userPoolId,
          client_id: client.clientId,
          event_type: eventType,
          cause: describeCause(cause),
        });
      }
    },
  };
}

const toDestination = (destination: AnalyticsDestination): AnalyticsEvent['Destination'] =>
  destination.by === 'arn'
    ? { ApplicationArn: destination.applicationArn }
    : {
        ApplicationId: destination.applicationId,
        RoleArn: destination.roleArn,
        ExternalId: destination.externalId,
      };

/** The attributes that are addresses: what UserDataShared adds. */
const addresses = ['email', 'phone_number'] as const;

const toEndpoint = (user: UserRecord): AnalyticsEndpoint => ({
  User: {
    UserId: user.sub,
    UserAttributes: Object.fromEntries(
      addresses.flatMap((name) => {
        const value = user.attributes[name];
        return value === undefined ? [] : [[name, [value]]];
      }),
    ),
  },
});
