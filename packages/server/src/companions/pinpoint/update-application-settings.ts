import { checkApplicationSettings } from '@poolkeeper/api/companions/pinpoint/settings';
import { changeApp } from './change-app.ts';
import type { PinpointHandler } from './handler.ts';
import { settingsOf } from './settings-of.ts';

/** Members that are left out stay. @see Amazon Pinpoint API reference, Settings */
export const updateApplicationSettings: PinpointHandler<'UpdateApplicationSettings'> = async (
  { ApplicationId, WriteApplicationSettingsRequest: given },
  call,
) => {
  checkApplicationSettings(given);
  const app = await changeApp(ApplicationId, call, (content) => ({
    ...content,
    settings: { ...content.settings, ...given },
  }));
  return settingsOf(app);
};
