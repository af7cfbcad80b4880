/**
 * The log as lines of JSON, by pino.
 *
 * @module
 */
import { destination, pino } from 'pino';
import type { Log, LogFields } from './log.ts';

/** The least level that is written. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** A log that can be emptied into its file before the process ends. */
export interface FlushableLog extends Log {
  flush(): void;
}

/** Writes to standard error, which leaves standard output to what programs read. */
export function createPinoLog(level: LogLevel): FlushableLog {
  const stream = destination({ fd: 2, sync: false });
  const logger = pino(
    {
      level,
      base: null,
      messageKey: 'event',
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    stream,
  );
  const at =
    (name: keyof Log) =>
    (event: string, fields: LogFields): void =>
      logger[name](fields, event);
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    flush: () => {
      if (level !== 'silent') stream.flushSync();
    },
  };
}
