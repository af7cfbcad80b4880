import { describeApp } from './describe-app.ts';
import { findApp } from './find-app.ts';
import type { PinpointHandler } from './handler.ts';

/** @see Amazon Pinpoint API reference, App */
export const getApp: PinpointHandler<'GetApp'> = async ({ ApplicationId }, call) => ({
  ApplicationResponse: describeApp(await findApp(ApplicationId, call)),
});
