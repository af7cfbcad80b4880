import { findApp } from './find-app.ts';
import type { PinpointHandler } from './handler.ts';
import { settingsOf } from './settings-of.ts';

/** @see Amazon Pinpoint API reference, Settings */
export const getApplicationSettings: PinpointHandler<'GetApplicationSettings'> = async (
  { ApplicationId },
  call,
) => settingsOf(await findApp(ApplicationId, call));
