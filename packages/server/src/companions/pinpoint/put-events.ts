import { CompanionError } from '@poolkeeper/api/companions/errors';
import { type Event, LARGEST_EVENT_COUNT } from '@poolkeeper/api/companions/pinpoint/shapes';
import { receiveEvents } from '../../analytics/receive-events.ts';
import { findApp, notFound } from './find-app.ts';
import type { PinpointHandler } from './handler.ts';

/** @see Amazon Pinpoint API reference, Events */
export const putEvents: PinpointHandler<'PutEvents'> = async ({ ApplicationId, EventsRequest }, call) => {
  const { store, system } = call.core;
  const batches = Object.entries(EventsRequest.BatchItem);
  const count = batches.reduce((sum, [, { Events }]) => sum + Object.keys(Events).length, 0);
  if (count > LARGEST_EVENT_COUNT || batches.length > LARGEST_EVENT_COUNT) {
    throw CompanionError.of(
      'pinpoint',
      'BadRequestException',
      `A request cannot hold more than ${LARGEST_EVENT_COUNT} events or endpoints.`,
    );
  }
  const app = await findApp(ApplicationId, call);
  for (const [endpointId, { Endpoint: endpoint, Events }] of batches) {
    const events = Object.values(Events).filter(hasTime);
    const at = { ...app, applicationId: app.id, endpointId };
    const received = await receiveEvents(store, at, { endpoint, events, now: system.clock.now() });
    if (received === 'conflict') throw notFound();
  }
  const results = batches.map(([endpointId, { Events }]) => [
    endpointId,
    {
      EndpointItemResponse: accepted,
      EventsItemResponse: Object.fromEntries(
        Object.entries(Events).map(([id, event]) => [id, hasTime(event) ? accepted : withoutTime]),
      ),
    },
  ]);
  return { EventsResponse: { Results: Object.fromEntries(results) } };
};

const accepted = { Message: 'Accepted', StatusCode: 202 } as const;
const withoutTime = { Message: 'Timestamp is not a date and time of ISO 8601.', StatusCode: 400 } as const;

const hasTime = ({ Timestamp }: Event): boolean =>
  /^\d{4}-\d\d-\d\dT/.test(Timestamp) && !Number.isNaN(Date.parse(Timestamp));
