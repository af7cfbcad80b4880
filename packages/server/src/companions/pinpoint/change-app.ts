import type { Call } from '../../operations/handler.ts';
import { untilWritten } from '../../operations/until-written.ts';
import type { PinpointAppRecord } from '../../store/records.ts';
import { findApp } from './find-app.ts';

type AppContent = PinpointAppRecord['content'];

/**
 * Changes a project on top of what others write meanwhile; answers it as it was written.
 *
 * @throws NotFoundException, and whatever `change` throws
 */
export function changeApp(
  applicationId: string,
  call: Call,
  change: (content: AppContent) => AppContent,
): Promise<PinpointAppRecord> {
  const { store, system } = call.core;
  return untilWritten(async () => {
    const current = await findApp(applicationId, call);
    const changed: PinpointAppRecord = {
      ...current,
      content: change(current.content),
      modifiedAt: system.clock.now(),
    };
    const written = await store.pinpointApps.replace(changed, current.version);
    return written === 'conflict' ? written : changed;
  });
}
