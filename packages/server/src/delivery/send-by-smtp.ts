/**
 * E-mail by SMTP. nodemailer is loaded with the first message: few installations need it.
 *
 * @module
 */
import type { Milliseconds } from '@poolkeeper/api/units';
import type { OutgoingMessage } from './delivery.ts';

interface SmtpOptions {
  /** `smtp://` (with STARTTLS where the server offers it) or `smtps://`; may hold a user name and a password. */
  readonly url: URL;
  /** The address that messages come from whose pool names none. */
  readonly from: string;
  /** Of each step of the conversation with the server. */
  readonly timeLimit: Milliseconds;
}

export interface MailSender {
  /** @throws Error when the server refuses the message or does not answer */
  send(message: OutgoingMessage): Promise<void>;
  close(): void;
}

/** Bodies are sent as HTML, as Cognito sends them. One connection a message. */
export function sendBySmtp({ url, from, timeLimit }: SmtpOptions): MailSender {
  const open = async () => {
    const { createTransport } = await import('nodemailer');
    return createTransport({
      url: url.href,
      connectionTimeout: timeLimit,
      greetingTimeout: timeLimit,
      socketTimeout: timeLimit,
      dnsTimeout: timeLimit,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
  let transport: ReturnType<typeof open> | undefined;
  return {
    async send(message) {
      transport ??= open();
      const replyTo = message.sender?.replyTo;
      await (await transport).sendMail({
        from: message.sender?.from ?? from,
        // An object is one address: a comma in what a user gave names no second recipient.
        to: { name: '', address: message.to },
        ...(replyTo !== undefined && { replyTo: { name: '', address: replyTo } }),
        subject: message.subject,
        html: message.body,
      });
    },
    close: () => void transport?.then((opened) => opened.close()),
  };
}
