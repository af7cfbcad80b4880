import type { Log } from '../../system/log.ts';

interface Entry {
  readonly level: string;
  readonly event: string;
  readonly fields: unknown;
}

interface RecordedLog extends Log {
  readonly entries: Entry[];
  /** Those of debug, apart. */
  readonly details: Entry[];
}

/** A log that keeps what it was given. */
export function recordedLog(): RecordedLog {
  const entries: Entry[] = [];
  const details: Entry[] = [];
  const at =
    (level: string, kept = entries) =>
    (event: string, fields: unknown) =>
      void kept.push({ level, event, fields });
  const debug = at('debug', details);
  return { entries, details, debug, info: at('info'), warn: at('warn'), error: at('error') };
}
