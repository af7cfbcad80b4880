/**
 * The ways that messages take, as the operator configured them.
 *
 * @module
 */
import { CognitoError } from '@poolkeeper/api/errors';
import type { Milliseconds } from '@poolkeeper/api/units';
import type { Store } from '../store/store.ts';
import type { AfterAnswer } from '../system/after-answer.ts';
import type { Keyring } from '../system/keyring.ts';
import type { Log } from '../system/log.ts';
import { describeCause } from '../system/log.ts';
import type { ServiceSettings } from '../system/service-settings.ts';
import type { System } from '../system/system.ts';
import type { Delivery, OutgoingMessage } from './delivery.ts';
import { createInbox } from './inbox.ts';
import { sendBySmtp } from './send-by-smtp.ts';
import { sendByWebhook } from './send-by-webhook.ts';

interface DeliveryOptions {
  readonly settings: Pick<ServiceSettings, 'development'>;
  /** Where messages that the answer does not wait for are sent from. */
  readonly afterAnswer: Pick<AfterAnswer, 'settled'>;
  readonly system: System;
  readonly keyring: Keyring;
  readonly store: Pick<Store, 'messages'>;
  readonly log: Log;
  /** `--smtp`: `smtp://` or `smtps://`. Needs `mailFrom`. */
  readonly smtp?: URL | undefined;
  /** `--mail-from`. */
  readonly mailFrom?: string | undefined;
  /** `--sms-webhook`: `http://` or `https://`. */
  readonly smsWebhook?: URL | undefined;
  /** For the mail server's answers and the webhook's; 5 seconds unless a test is in a hurry. */
  readonly timeLimit?: Milliseconds;
}

type Way = (message: OutgoingMessage) => Promise<void>;

/** @throws Error when `smtp` is given without `mailFrom` */
export function createDelivery(options: DeliveryOptions): Delivery {
  const {
    settings,
    afterAnswer,
    system,
    keyring,
    store,
    log,
    smtp,
    mailFrom,
    smsWebhook,
    timeLimit = 5000,
  } = options;
  if (smtp !== undefined && mailFrom === undefined) {
    throw new Error('--smtp needs --mail-from: the address that messages come from.');
  }
  const mail =
    smtp && mailFrom !== undefined ? sendBySmtp({ url: smtp, from: mailFrom, timeLimit }) : undefined;
  const ways: Readonly<Record<OutgoingMessage['medium'], Way | undefined>> = {
    EMAIL: mail?.send,
    SMS: smsWebhook && ((message) => sendByWebhook(smsWebhook, message, timeLimit)),
  };
  const inbox = settings.development ? createInbox(store.messages, keyring, system) : undefined;
  return {
    async send(message) {
      const way = ways[message.medium];
      const about = aboutMessage(message);
      await inbox?.put(message);
      if (way !== undefined) {
        await way(message).catch((cause: unknown) => {
          log.error('message.failed', { ...about, cause: describeCause(cause) });
          throw deliveryFailure('The message could not be delivered.', cause);
        });
      } else if (inbox === undefined) {
        log.error('message.no_way', { ...about, missing: howToConfigure[message.medium] });
        throw deliveryFailure(`There is no way to deliver the message. ${howToConfigure[message.medium]}`);
      }
      const { to, username, code } = message;
      log.info('message.sent', settings.development ? { ...about, to, username, code } : about);
    },
    async inbox(filter) {
      await afterAnswer.settled();
      return (await inbox?.list(filter)) ?? [];
    },
    close: async () => mail?.close(),
  };
}

const howToConfigure: Readonly<Record<OutgoingMessage['medium'], string>> = {
  EMAIL: 'Start poolkeeper with --smtp and --mail-from to send e-mail.',
  SMS: 'Start poolkeeper with --sms-webhook to send SMS.',
};

const deliveryFailure = (message: string, cause?: unknown): CognitoError =>
  new CognitoError('CodeDeliveryFailureException', message, { cause });

/** What the log may have in any mode: neither who it is for, nor the text, nor the code. */
const aboutMessage = (message: OutgoingMessage): Record<string, unknown> => ({
  medium: message.medium,
  purpose: message.purpose,
  user_pool_id: message.userPoolId,
  client_id: message.clientId,
});
