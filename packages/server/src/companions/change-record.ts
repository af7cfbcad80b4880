import type { Call } from '../operations/handler.ts';
import { untilWritten } from '../operations/until-written.ts';
import type { CompanionRecord } from '../store/records.ts';
import type { CompanionRecords } from '../store/store.ts';

interface Change<Content, Kept extends CompanionRecord<Content>> {
  readonly records: CompanionRecords<Kept>;
  /** Reads the record as it is now, or throws the service's refusal. */
  readonly find: () => Promise<Kept>;
  readonly change: (content: Content) => Content;
}

/** Changes a record on top of what others write meanwhile; answers it as it was written. */
export function changeRecord<Content, Kept extends CompanionRecord<Content>>(
  { core }: Call,
  { records, find, change }: Change<Content, Kept>,
): Promise<Kept> {
  return untilWritten(async () => {
    const current = await find();
    const changed = { ...current, content: change(current.content), modifiedAt: core.system.clock.now() };
    const written = await records.replace(changed, current.version);
    return written === 'conflict' ? written : changed;
  });
}
