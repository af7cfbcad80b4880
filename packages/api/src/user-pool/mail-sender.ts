/**
 * From whom a pool's mail comes.
 *
 * @module
 * @see Amazon Cognito user pools API reference, EmailConfigurationType
 */
import type { UserPoolSettings } from './settings.ts';

/** An address with the name before it, which may be empty. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** The members of EmailConfiguration that a message shows. What is absent is left to the operator. */
export interface MailSender {
  readonly from?: Mailbox;
  readonly replyTo?: string;
}

/** `ada@example.com`, or `Ada <ada@example.com>`: neither can end a header line and begin another. */
const MAILBOX =
  /^(?:(?<bare>[^\s\p{Cc}<>@]+@[^\s\p{Cc}<>@]+)|(?<name>[^\p{Cc}<>]*)<(?<address>[^\s\p{Cc}<>@]+@[^\s\p{Cc}<>@]+)>)$/u;

/** Reads `From`; undefined when it is no address. */
export function parseMailbox(text: string): Mailbox | undefined {
  const { bare, name = '', address = bare } = MAILBOX.exec(text)?.groups ?? {};
  return address === undefined ? undefined : { name: name.trim().replace(/^"(.*)"$/, '$1'), address };
}

/** The sender and the address for answers that the pool names. */
export function mailSender({ EmailConfiguration }: Pick<UserPoolSettings, 'EmailConfiguration'>): MailSender {
  const { From, ReplyToEmailAddress: replyTo } = EmailConfiguration ?? {};
  const from = From === undefined ? undefined : parseMailbox(From);
  return { ...(from && { from }), ...(replyTo !== undefined && { replyTo }) };
}
