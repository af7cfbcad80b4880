/**
 * What the routes stand on. `server.ts` makes it; no route reaches past it.
 *
 * @module
 */
import type { OperationName } from '@poolkeeper/api/operations';
import type { Core } from '../accounts/core.ts';
import type { Handlers } from '../operations/handler.ts';
import type { Log } from '../system/log.ts';
import type { MovableClock } from '../system/movable-clock.ts';
import type { Quotas } from './quotas.ts';
import type { AccessMode } from './signed-access.ts';

export interface HttpContext {
  readonly core: Core;
  readonly handlers: Handlers<OperationName>;
  /** `--public-url`, or where this node listens: nodes of one database may have agreed on another public URL. */
  readonly ownUrl: string;
  readonly access: AccessMode;
  /** Present with `--quotas aws`. */
  readonly quotas?: Quotas | undefined;
  readonly log: Log;
  /** The version that /health tells. */
  readonly version: string;
  /** False before the first and after the last request that is served. */
  readonly ready: () => boolean;
  /** What `/_poolkeeper/clock` moves; only with `--test-clock`. */
  readonly testClock?: MovableClock | undefined;
  /** What `/_poolkeeper/reset` does; only in development mode with `--memory`. */
  readonly reset?: (() => Promise<void>) | undefined;
}
