import { describeSettings } from '@poolkeeper/api/companions/pinpoint/settings';
import type { PinpointAppRecord } from '../../store/records.ts';

/** The settings of a project as answers show them. */
export const settingsOf = ({ id, content, modifiedAt }: PinpointAppRecord) => ({
  ApplicationSettingsResource: {
    ApplicationId: id,
    ...describeSettings(content.settings),
    LastModifiedDate: new Date(modifiedAt).toISOString(),
  },
});
