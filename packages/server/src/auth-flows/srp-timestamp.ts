/**
 * `TIMESTAMP` of an SRP proof.
 *
 * @module
 * @see RFC 5054; RFC 3526 group 15
 */
import type { EpochMilliseconds, Milliseconds } from '@poolkeeper/api/units';

/** How far a client's clock may be from the service's, to either side. */
const TOLERANCE: Milliseconds = 5 * 60_000;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const FORM = /^([A-Z][a-z]{2}) ([A-Z][a-z]{2}) ([1-9]\d?) (\d{2}):(\d{2}):(\d{2}) UTC (\d{4})$/;

/** Whether `timestamp` has the form `Thu Apr 2 09:05:07 UTC 2026` and lies within minutes of `now`. */
export function isCurrentTimestamp(timestamp: string, now: EpochMilliseconds): boolean {
  const [, day = '', month = '', ...numbers] = FORM.exec(timestamp) ?? [];
  const [date = 0, hour = 0, minute = 0, second = 0, year = 0] = numbers.map(Number);
  const at = new Date(Date.UTC(year, months.indexOf(month), date, hour, minute, second));
  return (
    days[at.getUTCDay()] === day && at.getUTCDate() === date && Math.abs(at.getTime() - now) <= TOLERANCE
  );
}
