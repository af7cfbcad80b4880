/**
 * What a Pinpoint project does with events, whoever sends them: the endpoint is brought up to date, and the events kept.
 *
 * @module
 */
import { mergedEndpoint } from '@poolkeeper/api/companions/pinpoint/merge-endpoint';
import type { EndpointRequest, Event } from '@poolkeeper/api/companions/pinpoint/shapes';
import type { EpochMilliseconds } from '@poolkeeper/api/units';
import type { PinpointEndpointKey } from '../store/records.ts';
import type { Store, Written } from '../store/store.ts';

/** What was sent. */
interface Sent {
  /** Absent when the event tells nothing of the endpoint: then none is made. */
  readonly endpoint: EndpointRequest | undefined;
  readonly events: readonly Event[];
  readonly now: EpochMilliseconds;
}

/** Keeps the events and the endpoint, all or none: `conflict` when the project is gone. */
export function receiveEvents(
  store: Pick<Store, 'transaction'>,
  { accountId, region, applicationId, endpointId }: PinpointEndpointKey,
  { endpoint, events, now }: Sent,
): Promise<Written> {
  const key = { accountId, region, applicationId, endpointId };
  return store.transaction(async ({ pinpointEndpoints, pinpointEvents }) => {
    if (endpoint) {
      const current = await pinpointEndpoints.find(key);
      const merged = mergedEndpoint(current?.endpoint ?? {}, endpoint);
      const put = await pinpointEndpoints.put({ ...key, endpoint: merged, createdAt: now, modifiedAt: now });
      if (put === 'conflict') return put;
    }
    for (const event of events) {
      if ((await pinpointEvents.insert({ ...key, event, createdAt: now })) === 'conflict') return 'conflict';
    }
    return 'written';
  });
}
