import type { Call } from '../../operations/handler.ts';
import type { PinpointAppRecord } from '../../store/records.ts';
import { changeRecord } from '../change-record.ts';
import { findApp } from './find-app.ts';

type AppContent = PinpointAppRecord['content'];

/** Changes a project; answers it as it was written. @throws NotFoundException, and whatever `change` throws */
export const changeApp = (
  applicationId: string,
  call: Call,
  change: (content: AppContent) => AppContent,
): Promise<PinpointAppRecord> =>
  changeRecord(call, {
    records: call.core.store.pinpointApps,
    find: () => findApp(applicationId, call),
    change,
  });
