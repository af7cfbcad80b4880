import { CompanionError } from '@poolkeeper/api/companions/errors';
import type { Call } from '../../operations/handler.ts';
import type { PinpointAppRecord } from '../../store/records.ts';
import { placeOf } from '../handler.ts';

/** The refusal of a project or an endpoint that does not exist. */
export const notFound = (): CompanionError =>
  CompanionError.of('pinpoint', 'NotFoundException', 'Resource not found');

/** @throws NotFoundException */
export async function findApp(applicationId: string, call: Call): Promise<PinpointAppRecord> {
  const app = await call.core.store.pinpointApps.find(placeOf(call), applicationId);
  if (!app) throw notFound();
  return app;
}
