import { untilWritten } from '../../operations/until-written.ts';
import { describeApp } from './describe-app.ts';
import { findApp } from './find-app.ts';
import type { PinpointHandler } from './handler.ts';

/** Its endpoints and events go with it. @see Amazon Pinpoint API reference, App */
export const deleteApp: PinpointHandler<'DeleteApp'> = async ({ ApplicationId }, call) => {
  const deleted = await untilWritten(async () => {
    const app = await findApp(ApplicationId, call);
    const written = await call.core.store.pinpointApps.delete(app, app.id, app.version);
    return written === 'conflict' ? written : app;
  });
  return { ApplicationResponse: describeApp(deleted) };
};
