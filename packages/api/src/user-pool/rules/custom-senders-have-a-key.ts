import { hasCustomSender, senderKey } from '../capabilities.ts';
import { invalid, type UserPoolRule } from './rule.ts';

/** Codes go to functions encrypted, so a pool that has some sent by a function names a key. The text is ours. */
export const customSendersHaveAKey: UserPoolRule = (settings) =>
  hasCustomSender(settings) && senderKey(settings) === undefined
    ? invalid('KMSKeyID is required when CustomEmailSender or CustomSMSSender is configured.')
    : undefined;
