import { CompanionError } from '@poolkeeper/api/companions/errors';
import { LARGEST_PROJECT_COUNT } from '@poolkeeper/api/companions/pinpoint/shapes';
import type { PinpointAppRecord } from '../../store/records.ts';
import { placeOf } from '../handler.ts';
import { checkTags } from './check-tags.ts';
import { describeApp } from './describe-app.ts';
import type { PinpointHandler } from './handler.ts';

/** @see Amazon Pinpoint API reference, Apps */
export const createApp: PinpointHandler<'CreateApp'> = async ({ CreateApplicationRequest: asked }, call) => {
  const { store, system } = call.core;
  checkTags(asked.tags ?? {});
  const place = placeOf(call);
  if ((await store.pinpointApps.count(place)) >= LARGEST_PROJECT_COUNT) {
    throw CompanionError.of(
      'pinpoint',
      'TooManyRequestsException',
      `An account cannot have more than ${LARGEST_PROJECT_COUNT} projects in a region.`,
    );
  }
  const now = system.clock.now();
  const app: PinpointAppRecord = {
    ...place,
    id: system.ids.uuid().replaceAll('-', ''),
    content: { name: asked.Name, tags: asked.tags ?? {}, settings: {} },
    createdAt: now,
    modifiedAt: now,
    version: 1,
  };
  await store.pinpointApps.insert(app);
  return { ApplicationResponse: describeApp(app) };
};
