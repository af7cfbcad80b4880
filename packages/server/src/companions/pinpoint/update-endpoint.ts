import { receiveEvents } from '../../analytics/receive-events.ts';
import { findApp, notFound } from './find-app.ts';
import type { PinpointHandler } from './handler.ts';

/** What is left out stays. @see Amazon Pinpoint API reference, Endpoint */
export const updateEndpoint: PinpointHandler<'UpdateEndpoint'> = async (
  { ApplicationId, EndpointId, EndpointRequest: endpoint },
  call,
) => {
  const { store, system } = call.core;
  const app = await findApp(ApplicationId, call);
  const at = { ...app, applicationId: app.id, endpointId: EndpointId };
  const received = await receiveEvents(store, at, { endpoint, events: [], now: system.clock.now() });
  if (received === 'conflict') throw notFound();
  return { MessageBody: { Message: 'Accepted', RequestID: call.requestId } };
};
