import type { EpochSeconds } from '@poolkeeper/api/units';
import type { UserRecord } from '../store/records.ts';

/** A user to whom an authorization is given. A browser session is one. */
export interface SignedIn {
  readonly user: UserRecord;
  /** When the user proved who it is. */
  readonly authTime: EpochSeconds;
  /** The address of the browser. */
  readonly address?: string | undefined;
}
