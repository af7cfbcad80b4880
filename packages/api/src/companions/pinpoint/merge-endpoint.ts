import type { EndpointRequest } from './shapes.ts';

/**
 * An endpoint after an update: what the update leaves out stays, and lists of attributes are replaced one by one.
 *
 * @see Amazon Pinpoint API reference, UpdateEndpoint
 */
export function mergedEndpoint(current: EndpointRequest, update: EndpointRequest): EndpointRequest {
  const { UserAttributes, ...user } = update.User ?? {};
  return {
    ...current,
    ...update,
    ...(update.Attributes && { Attributes: { ...current.Attributes, ...update.Attributes } }),
    ...(update.Metrics && { Metrics: { ...current.Metrics, ...update.Metrics } }),
    ...(update.User && {
      User: {
        ...current.User,
        ...user,
        ...(UserAttributes && { UserAttributes: { ...current.User?.UserAttributes, ...UserAttributes } }),
      },
    }),
  };
}
