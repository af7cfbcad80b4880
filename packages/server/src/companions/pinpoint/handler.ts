import type { pinpointOperations } from '@poolkeeper/api/companions/pinpoint/operations';
import type { CompanionHandler } from '../handler.ts';

/** The code of one operation of Pinpoint. */
export type PinpointHandler<Name extends keyof typeof pinpointOperations> = CompanionHandler<
  (typeof pinpointOperations)[Name]
>;
