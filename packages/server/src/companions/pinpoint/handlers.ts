import type { pinpointOperations } from '@poolkeeper/api/companions/pinpoint/operations';
import type { CompanionHandlers } from '../handler.ts';
import { createApp } from './create-app.ts';
import { deleteApp } from './delete-app.ts';
import { getApp } from './get-app.ts';
import { getApplicationSettings } from './get-application-settings.ts';
import { getApps } from './get-apps.ts';
import { getEndpoint } from './get-endpoint.ts';
import { listTagsForResource } from './list-tags-for-resource.ts';
import { putEvents } from './put-events.ts';
import { tagResource } from './tag-resource.ts';
import { untagResource } from './untag-resource.ts';
import { updateApplicationSettings } from './update-application-settings.ts';
import { updateEndpoint } from './update-endpoint.ts';

/** A row an operation of Pinpoint. */
export const pinpointHandlers: CompanionHandlers<typeof pinpointOperations> = {
  CreateApp: createApp,
  GetApp: getApp,
  GetApps: getApps,
  DeleteApp: deleteApp,
  GetApplicationSettings: getApplicationSettings,
  UpdateApplicationSettings: updateApplicationSettings,
  PutEvents: putEvents,
  UpdateEndpoint: updateEndpoint,
  GetEndpoint: getEndpoint,
  TagResource: tagResource,
  UntagResource: untagResource,
  ListTagsForResource: listTagsForResource,
};
