/**
 * Sends the events of clients with an AnalyticsConfiguration to their Pinpoint projects, and keeps each with what
 * became of it.
 *
 * @module
 * @see Amazon Cognito developer guide, "Using Amazon Pinpoint analytics"
 */
import {
  type EndpointRequest,
  type Event,
  LONGEST_ENDPOINT_ID,
} from '@poolkeeper/api/companions/pinpoint/shapes';
import type { EpochMilliseconds } from '@poolkeeper/api/units';
import type { AnalyticsDestination } from '@poolkeeper/api/user-pool-client/analytics';
import { analyticsDestination, sharesUserData } from '@poolkeeper/api/user-pool-client/analytics';
import type { UserPoolRecord, UserRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Log } from '../system/log.ts';
import { describeCause } from '../system/log.ts';
import type { ServiceSettings } from '../system/service-settings.ts';
import type { System } from '../system/system.ts';
import type { Analytics } from './analytics.ts';
import type { AnalyticsEndpoint, AnalyticsEvent } from './analytics-event.ts';
import { deliveryTarget } from './delivery-target.ts';
import { receiveEvents } from './receive-events.ts';

interface AnalyticsOptions {
  readonly system: System;
  readonly store: Pick<Store, 'analyticsEvents' | 'pinpointApps' | 'roles' | 'transaction'>;
  readonly settings: Pick<ServiceSettings, 'accountId'>;
  readonly log: Log;
}

/**
 * A failure to deliver or to record is logged and never thrown: no sign-in fails for it. Users of identity providers
 * send no events.
 */
export function createAnalytics({ system, store, settings, log }: AnalyticsOptions): Analytics {
  const { accountId } = settings;

  /** Answers why it was not delivered; undefined when it was. */
  async function deliver(to: Recipient): Promise<string | undefined> {
    const { length } = to.endpointId;
    if (length < 1 || length > LONGEST_ENDPOINT_ID) return 'the endpoint id is too long, or empty';
    const found = await deliveryTarget(store, { ...to, accountId });
    if ('fault' in found) return found.fault;
    const at = { ...found.target, endpointId: to.endpointId };
    const { endpoint, event, now } = to;
    const received = await receiveEvents(store, at, { endpoint, events: [event], now });
    return received === 'conflict' ? 'the project was deleted meanwhile' : undefined;
  }

  return {
    async record(eventType, { pool, client, user, endpointId }) {
      const destination = analyticsDestination(client.settings);
      if (destination === undefined || endpointId === undefined) return;
      if (user?.status === 'EXTERNAL_PROVIDER') return;
      const now = system.clock.now();
      const fields = {
        user_pool_id: pool.userPoolId,
        client_id: client.clientId,
        event_type: eventType,
      };
      const event = {
        EventType: eventType,
        Timestamp: new Date(now).toISOString(),
        Attributes: { UserPoolId: pool.userPoolId, ClientId: client.clientId },
      };
      const shared = user && sharesUserData(client.settings) ? toEndpoint(user) : undefined;
      try {
        // Whoever cannot sign in makes no endpoints: anybody can fail, under as many ids as they like.
        const endpoint = eventType === '_userauth.auth_fail' ? undefined : (shared ?? {});
        const fault = await deliver({ pool, destination, endpointId, endpoint, event, now });
        if (fault === undefined) log.info('analytics.delivered', fields);
        else log.warn('analytics.not_delivered', { ...fields, reason: fault });
        const kept: AnalyticsEvent = {
          Destination: toDestination(destination),
          EndpointId: endpointId,
          Event: event,
          ...(shared && { Endpoint: shared }),
          ...(fault !== undefined && { NotDelivered: fault }),
        };
        await store.analyticsEvents.insert({
          id: system.ids.uuid(),
          userPoolId: pool.userPoolId,
          clientId: client.clientId,
          createdAt: now,
          content: JSON.stringify(kept),
        });
      } catch (cause) {
        log.error('analytics.not_recorded', { ...fields, cause: describeCause(cause) });
      }
    },
  };
}

/** One event and who gets it. */
interface Recipient {
  readonly pool: UserPoolRecord;
  readonly destination: AnalyticsDestination;
  readonly endpointId: string;
  readonly endpoint: EndpointRequest | undefined;
  readonly event: Event;
  readonly now: EpochMilliseconds;
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
