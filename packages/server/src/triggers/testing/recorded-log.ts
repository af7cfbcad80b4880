import type { Log } from '../../system/log.ts';

interface RecordedLog extends Log {
  readonly entries: { readonly level: string; readonly event: string; readonly fields: unknown }[];
}

/** A log that keeps what it was given. */
export function recordedLog(): RecordedLog {
  const entries: RecordedLog['entries'] = [];
  const at = (level: string) => (event: string, fields: unknown) =>
    void entries.push({ level, event, fields });
  return { entries, info: at('info'), warn: at('warn'), error: at('error') };
}
