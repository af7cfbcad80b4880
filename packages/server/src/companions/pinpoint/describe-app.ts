import { appArn } from '@poolkeeper/api/companions/pinpoint/app-arn';
import type { ApplicationResponse } from '@poolkeeper/api/companions/pinpoint/shapes';
import type { PinpointAppRecord } from '../../store/records.ts';

/** A project as answers show it. */
export const describeApp = (app: PinpointAppRecord): ApplicationResponse => ({
  Id: app.id,
  Arn: appArn({ ...app, applicationId: app.id }),
  Name: app.content.name,
  tags: app.content.tags,
  CreationDate: new Date(app.createdAt).toISOString(),
});
