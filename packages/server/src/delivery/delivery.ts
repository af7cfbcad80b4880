/**
 * Where messages go: the inbox (development), the log (development), SMTP and the SMS webhook when configured.
 *
 * @module
 * @see docs/guides/http.md
 */
import type { MailSender } from '@poolkeeper/api/user-pool/mail-sender';
import type { InboxMessage, Message } from './message.ts';

/** A message ready to be sent. */
export interface OutgoingMessage extends Message {
  /** Of e-mail alone: from whom it comes and where answers go, where the pool says so. */
  readonly sender?: MailSender | undefined;
}

export interface Delivery {
  /**
   * Hands the message to every configured way.
   * @throws CodeDeliveryFailureException when SMTP or the webhook refuses it
   */
  send(message: OutgoingMessage): Promise<void>;
  /**
   * Newest first, with every message of a request that this node has answered. Development mode only; empty otherwise.
   */
  inbox(filter: { userPoolId?: string; username?: string }): Promise<readonly InboxMessage[]>;
  close(): Promise<void>;
}
