/**
 * Where messages go: the inbox (development), the log (development), SMTP and the SMS webhook when configured.
 *
 * @module
 * @see docs/guides/http.md
 */
import type { MailSender } from '@poolkeeper/api/user-pool/mail-sender';

export type MessagePurpose =
  | 'SignUp'
  | 'ResendCode'
  | 'AdminCreateUser'
  | 'ForgotPassword'
  | 'UpdateUserAttribute'
  | 'VerifyUserAttribute'
  | 'Authentication';

/** A message ready to be sent: placeholders are filled. */
export interface OutgoingMessage {
  readonly medium: 'EMAIL' | 'SMS';
  readonly to: string;
  /** Absent for SMS. */
  readonly subject?: string | undefined;
  /** Of e-mail alone: from whom it comes and where answers go, where the pool says so. */
  readonly sender?: MailSender | undefined;
  readonly body: string;
  /** The confirmation code or temporary password that the body holds; shown by the inbox. */
  readonly code: string;
  readonly purpose: MessagePurpose;
  readonly userPoolId: string;
  readonly clientId?: string | undefined;
  readonly username: string;
}

/** A message as the inbox shows it. `createdAt` is ISO 8601. */
export interface InboxMessage extends Omit<OutgoingMessage, 'sender'> {
  readonly id: string;
  readonly createdAt: string;
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
