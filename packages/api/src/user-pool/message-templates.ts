/**
 * The texts of a pool's messages.
 *
 * @module
 */
import type { UserPoolSettings } from './settings.ts';

/** The texts of one kind of message. `{####}` stands for the code, `{username}` for the username. */
export interface MessageTemplate {
  readonly emailSubject: string;
  readonly emailMessage: string;
  readonly smsMessage: string;
}

/** Every kind of message that a pool sends. */
export interface MessageTemplates {
  /** Codes that confirm a sign-up or an address, or reset a password. */
  readonly verification: MessageTemplate;
  /** The temporary password of a user made by an administrator. */
  readonly invitation: MessageTemplate;
}

const defaults = {
  verification: {
    emailSubject: 'Your verification code',
    emailMessage: 'Your confirmation code is {####}',
    smsMessage: 'Your verification code is {####}',
  },
  invitation: {
    emailSubject: 'Your temporary password',
    emailMessage: 'Your username is {username} and temporary password is {####}.',
    smsMessage: 'Your username is {username} and temporary password is {####}.',
  },
} as const satisfies MessageTemplates;

type Texts = Pick<
  UserPoolSettings,
  | 'VerificationMessageTemplate'
  | 'EmailVerificationMessage'
  | 'EmailVerificationSubject'
  | 'SmsVerificationMessage'
  | 'AdminCreateUserConfig'
>;

/** What the pool says in place of the defaults. The template goes before the three older members. */
export function givenVerification(settings: Texts): Partial<MessageTemplate> {
  const { VerificationMessageTemplate: template = {} } = settings;
  const emailSubject = template.EmailSubject ?? settings.EmailVerificationSubject;
  const emailMessage = template.EmailMessage ?? settings.EmailVerificationMessage;
  const smsMessage = template.SmsMessage ?? settings.SmsVerificationMessage;
  return {
    ...(emailSubject === undefined ? {} : { emailSubject }),
    ...(emailMessage === undefined ? {} : { emailMessage }),
    ...(smsMessage === undefined ? {} : { smsMessage }),
  };
}

/** The texts that the pool's messages have. */
export function messageTemplates(settings: Texts): MessageTemplates {
  const invitation = settings.AdminCreateUserConfig?.InviteMessageTemplate ?? {};
  return {
    verification: { ...defaults.verification, ...givenVerification(settings) },
    invitation: {
      emailSubject: invitation.EmailSubject ?? defaults.invitation.emailSubject,
      emailMessage: invitation.EmailMessage ?? defaults.invitation.emailMessage,
      smsMessage: invitation.SMSMessage ?? defaults.invitation.smsMessage,
    },
  };
}
