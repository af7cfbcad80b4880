/**
 * The functions that send a message themselves. They get the code encrypted with the pool's key, and answer nothing.
 *
 * @module
 * @see Amazon Cognito developer guide, "Custom sender Lambda triggers"
 */
import { customSenderOf, senderKey } from '@poolkeeper/api/user-pool/capabilities';
import type { EncryptCode } from '../customer-keys/encrypt-code.ts';
import { type RunTrigger, unexpected } from './run-trigger.ts';
import { clientMetadataOf, triggerEvent } from './trigger-event.ts';
import type { Triggers } from './triggers.ts';

/** What the event calls its form. */
const requestTypes = {
  CustomEmailSender: 'customEmailSenderRequestV1',
  CustomSMSSender: 'customSMSSenderRequestV1',
} as const;

export const customSender =
  (run: RunTrigger, encryptCode: EncryptCode): Triggers['customSender'] =>
  async (medium, purpose, { origin, code }) => {
    const trigger = customSenderOf[medium];
    const encrypted = await encryptCode(origin.pool, code);
    if (encrypted === undefined) {
      throw unexpected(trigger, 'KMSKeyID names no key that is enabled', {
        detail: `the pool encrypts codes with ${senderKey(origin.pool.settings)}, which is not there or not enabled`,
      });
    }
    const event = triggerEvent(origin, {
      triggerSource: `${trigger}_${purpose}`,
      request: {
        type: requestTypes[trigger],
        code: encrypted,
        ...clientMetadataOf(origin),
        userAttributes: origin.userAttributes,
      },
      response: {},
    });
    await run(trigger, origin.pool, event);
  };
