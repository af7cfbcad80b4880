import { findApp, notFound } from './find-app.ts';
import type { PinpointHandler } from './handler.ts';

/** @see Amazon Pinpoint API reference, Endpoint */
export const getEndpoint: PinpointHandler<'GetEndpoint'> = async ({ ApplicationId, EndpointId }, call) => {
  const app = await findApp(ApplicationId, call);
  const found = await call.core.store.pinpointEndpoints.find({
    ...app,
    applicationId: app.id,
    endpointId: EndpointId,
  });
  if (!found) throw notFound();
  return {
    EndpointResponse: {
      EndpointStatus: 'ACTIVE',
      OptOut: 'NONE',
      EffectiveDate: new Date(found.modifiedAt).toISOString(),
      ...found.endpoint,
      Id: EndpointId,
      ApplicationId,
      CreationDate: new Date(found.createdAt).toISOString(),
    },
  };
};
